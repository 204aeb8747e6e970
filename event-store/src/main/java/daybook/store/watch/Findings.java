package daybook.store.watch;

import daybook.store.connection.OwnSession;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What was found and is not gone. It is held in memory first, and told from there whether or not it can be written down;
 * the table lets other processes know, and a restart. What this process found is gone when it looks again and finds it
 * no more, not because a row says so.
 */
public final class Findings {

    /** Told in one look, however many there are. */
    static final int MOST = 1_000;

    private static final int HINDERED_AFTER = 3;
    private static final Logger log = LoggerFactory.getLogger(Findings.class);

    private record Key(FindingKind kind, String subject) {
        static Key of(Finding finding) {
            return new Key(finding.kind(), finding.subject());
        }
    }

    private final OwnSession session;
    private final List<Pulse> pulses = new CopyOnWriteArrayList<>();
    private final Map<Key, Finding> held = new LinkedHashMap<>();
    private final Set<Key> written = ConcurrentHashMap.newKeySet();
    private volatile List<Finding> heldNow = List.of();
    private volatile Map<Key, Finding> kept = Map.of();
    private volatile @Nullable String hindrance;
    private final AtomicInteger refused = new AtomicInteger();

    /** With a session of its own: whoever locks the table of findings must hold up nothing else. */
    public Findings(OwnSession session) {
        this.session = session;
    }

    /** The pulse of another watch, whose silence is told here. */
    public Pulse pulse(String of, Duration silence) {
        var pulse = new Pulse(of, silence);
        pulses.add(pulse);
        return pulse;
    }

    /** Those of all watches of this process. */
    public List<Pulse> pulses() {
        return List.copyOf(pulses);
    }

    /** Tells of something that was found in passing, without waiting for the database. */
    public void tell(Finding finding) {
        hold(finding);
    }

    /** What is found and not gone, as this process knows it; at most {@link #MOST} that are kept. */
    public List<Finding> open() {
        List<Finding> open = new ArrayList<>();
        pulses.forEach(pulse -> open.addAll(pulse.findings()));
        var why = hindrance;
        if (why != null && refused.get() >= HINDERED_AFTER) {
            open.add(Finding.of(
                    FindingKind.WATCH_HINDERED,
                    "what the watch finds",
                    why + ": what is found is told here, and is lost when this process ends"));
        }
        open.addAll(found());
        return List.copyOf(open);
    }

    /** What keeps decisions about a stream waiting; null if nothing does. */
    public @Nullable Finding ofStream(String stream) {
        return found().stream()
                .filter(finding -> finding.kind().isOfStream() && stream.equals(finding.stream()))
                .findFirst()
                .orElse(null);
    }

    /** What was found about an entry. */
    public List<Finding> ofEntry(long entry) {
        return found().stream()
                .filter(finding -> finding.entry() != null && finding.entry() == entry)
                .toList();
    }

    /** What is about the book and its views, not about the watch. */
    List<Finding> found() {
        var here = heldNow;
        var there = kept;
        if (here.isEmpty() && there.isEmpty()) {
            return List.of();
        }
        Map<Key, Finding> all = new LinkedHashMap<>();
        here.forEach(finding -> all.put(Key.of(finding), finding));
        there.forEach((key, finding) -> all.merge(key, finding, Findings::completed));
        return List.copyOf(all.values());
    }

    /** What is told here, with what others have found out of where it is. */
    private static Finding completed(Finding own, Finding row) {
        return new Finding(
                own.kind(),
                own.subject(),
                own.entry() == null ? row.entry() : own.entry(),
                own.stream() == null ? row.stream() : own.stream(),
                own.detail(),
                own.foundAt());
    }

    /** Whether something waits to be written down, and there is hope of it. */
    boolean areToBeKept() {
        return hindrance == null && heldNow.stream().anyMatch(finding -> !written.contains(Key.of(finding)));
    }

    /** Writes down what is held, and looks at what others have found. */
    void exchange() throws SQLException {
        for (var finding : heldNow) {
            if (!written.contains(Key.of(finding)) && !write(finding)) {
                break;
            }
        }
        read();
    }

    /** Holds it, and writes it down at once where that can be done. */
    public void keep(Finding finding) throws SQLException {
        var row = kept.get(Key.of(finding));
        hold(finding);
        if ((row == null || row.entry() == null && finding.entry() != null) && write(finding)) {
            read();
        }
    }

    /** It is not so any more. */
    public void gone(Finding finding) throws SQLException {
        var key = Key.of(finding);
        letGo(key);
        log.info("{} ({}) is gone", finding.subject(), finding.kind());
        if (kept.containsKey(key)) {
            attempt(() -> session.run(connection -> KeptFindings.gone(connection, finding)));
            read();
        }
    }

    private void hold(Finding finding) {
        var key = Key.of(finding);
        synchronized (held) {
            var known = held.get(key);
            if (known == null && held.size() >= MOST) {
                log.warn("more is found than can be told at a time; the round finds it again");
                return;
            }
            var at = known != null && known.foundAt() != null ? known.foundAt() : Instant.now();
            var entry = finding.entry() == null && known != null ? known.entry() : finding.entry();
            var row = kept.get(key);
            held.put(
                    key,
                    new Finding(
                            finding.kind(),
                            finding.subject(),
                            entry,
                            finding.stream(),
                            finding.detail(),
                            row != null && row.foundAt() != null ? row.foundAt() : at));
            heldNow = List.copyOf(held.values());
            if (known == null && row == null) {
                log.error("the book does not add up: {} ({}): {}", finding.subject(), finding.kind(), finding.detail());
            }
        }
    }

    private void letGo(Key key) {
        synchronized (held) {
            held.remove(key);
            heldNow = List.copyOf(held.values());
        }
        written.remove(key);
    }

    private boolean write(Finding finding) throws SQLException {
        boolean done = attempt(() -> session.run(connection -> KeptFindings.keep(connection, finding)));
        if (done) {
            written.add(Key.of(finding));
        }
        return done;
    }

    /** What a rebuild has found is gone with another rebuild, on whatever node: only its row tells of that. */
    private void read() throws SQLException {
        attempt(() -> {
            Map<Key, Finding> rows = new LinkedHashMap<>();
            session.run(KeptFindings::open).forEach(finding -> rows.put(Key.of(finding), finding));
            kept = rows;
        });
        for (var finding : heldNow) {
            var key = Key.of(finding);
            if (finding.kind().isOfRebuilds() && written.contains(key) && !kept.containsKey(key)) {
                letGo(key);
            }
        }
    }

    private interface Attempt {
        void made() throws SQLException;
    }

    /** Whether it could be done; that it could not is told, unless the database itself is away. */
    private boolean attempt(Attempt attempt) throws SQLException {
        try {
            attempt.made();
            hindrance = null;
            refused.set(0);
            return true;
        } catch (SQLException failure) {
            if (Hindrance.isOutage(failure)) {
                throw failure;
            }
            hindrance = Hindrance.words(failure, "daybook.finding");
            refused.incrementAndGet();
            log.warn("What is found cannot be kept: {}", failure.getMessage());
            return false;
        }
    }
}
