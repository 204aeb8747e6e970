package daybook.store.watch;

import daybook.store.connection.OwnConnections;
import daybook.store.connection.Worker;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the book, piece by piece and round after round, on one node at a time, and looks more often at its end
 * and at what guards it. It takes a small share of one connection's time, whatever the length of the book, and goes on
 * where it was after a restart.
 */
public final class Watch {

    /** The name of its thread, and of its session in {@code pg_stat_activity}. */
    static final String NAME = "daybook-watch";

    private static final String ROUND = "book";
    private static final int MOST_LOOKED_AT_AGAIN = 20;

    /** What is looked for anew with each look, so that what is not found again is gone. */
    private static final Set<FindingKind> EACH_LOOK = EnumSet.of(FindingKind.GUARD_CHANGED, FindingKind.END_CHANGED);

    private final Findings findings;
    private final WatchSettings settings;
    private final LongSupplier head;
    private final Worker worker;
    private final Pulse pulse;
    private final SharedRound round;
    private final BookEnd end = new BookEnd();
    private @Nullable Instant wholeBegan;
    private int again;

    /** A watch, not yet started. */
    public Watch(OwnConnections connections, Findings findings, WatchSettings settings, LongSupplier head) {
        this.findings = findings;
        this.settings = settings;
        this.head = head;
        this.pulse = findings.pulse("the book", settings.silence());
        this.round = new SharedRound(ROUND, pulse, settings.silence());
        this.worker = new Worker(NAME, connections, this::work);
    }

    /** Starts watching, once. */
    public void start() {
        pulse.begins();
        worker.start();
    }

    /** Ends it; the piece under way is looked at again after the next start. */
    public void stop() {
        worker.requestStop();
        worker.abort();
        worker.stop();
    }

    /** How it watches. */
    public WatchSettings settings() {
        return settings;
    }

    /** How far it has come, here or on another node. */
    public Round round() {
        return pulse.round();
    }

    /** When it last looked. */
    public Pulse pulse() {
        return pulse;
    }

    private void work(Connection connection, Worker self) throws SQLException {
        long lookedAt = System.nanoTime() - settings.look().toNanos();
        long tail = -1;
        while (!self.stopping()) {
            long began = System.nanoTime();
            boolean due = began - lookedAt >= settings.look().toNanos();
            if (due || findings.areToBeKept()) {
                findings.exchange();
            }
            if (due) {
                tail = look(connection, tail);
                lookedAt = began;
            }
            piece(connection);
            self.allIsWell();
            pause(settings.pauseAfter(System.nanoTime() - began));
        }
    }

    /** A stop breaks the connection and wakes the thread, so this may be long. */
    private static void pause(long nanos) {
        LockSupport.parkNanos(Math.min(nanos, TimeUnit.SECONDS.toNanos(5)));
    }

    /**
     * Looks at the guards, the end, what came since the last look, and what was found before. Every node does, whoever
     * holds the round: none is silenced by a row that is held or written by somebody else.
     */
    private long look(Connection connection, long tail) throws SQLException {
        var held = round.next(connection);
        var guards = Guards.look(connection, pulse);
        List<Finding> found = new ArrayList<>(guards.findings());
        if (!guards.whole()) {
            // What could not be looked at is as it was last seen.
            findings.found().stream()
                    .filter(open -> open.kind() == FindingKind.GUARD_CHANGED && !isIn(found, open))
                    .forEach(found::add);
        }
        found.addAll(end.look(connection, held.orElse(pulse.round()), round));
        long from = Math.max(0, tail < 0 ? end.entry() - settings.piece() : tail);
        long to = Math.min(head.getAsLong(), from + settings.piece());
        if (to > from) {
            var looked = BookPiece.at(connection, from, to);
            found.addAll(looked.findings());
            to = looked.last();
        }
        keep(found);
        again(connection, found);
        connection.commit();
        pulse.looked();
        return Math.max(from, to);
    }

    private void keep(List<Finding> found) throws SQLException {
        for (var finding : found) {
            findings.keep(finding);
        }
    }

    /** Some of what was found is looked at again, one after the other, and let go of when it is not so any more. */
    private void again(Connection connection, List<Finding> found) throws SQLException {
        var open = findings.found();
        for (int looked = 0; looked < Math.min(open.size(), MOST_LOOKED_AT_AGAIN); looked++) {
            var finding = open.get(Math.floorMod(again++, open.size()));
            if (EACH_LOOK.contains(finding.kind()) ? !isIn(found, finding) : !isStill(connection, finding)) {
                findings.gone(finding);
            }
        }
    }

    private static boolean isIn(List<Finding> found, Finding finding) {
        return found.stream().anyMatch(finding::isSameAs);
    }

    private boolean isStill(Connection connection, Finding finding) throws SQLException {
        var entry = finding.entry();
        return switch (finding.kind()) {
            case EVENT_CHANGED,
                    EVENT_FORGED,
                    EVENT_MISSING,
                    NUMBERS_MISSING,
                    ORDER_CHANGED,
                    STREAM_BROKEN,
                    MOMENT_FALLS,
                    CLOCK_FALLS ->
                entry == null || isIn(BookPiece.at(connection, entry - 1, entry).findings(), finding);
            case ENTRY_MISSING -> !Numbered.isNow(connection, finding);
            case WATCH_SILENT, WATCH_HINDERED -> false;
            case WATCH_CHANGED -> !wholeSince(finding.foundAt());
            case END_CHANGED,
                    GUARD_CHANGED,
                    DOCUMENT_CHANGED,
                    ROWS_DIFFER,
                    REBUILD_DIFFERED,
                    REBUILD_FAILED,
                    BALANCE_IMPOSSIBLE -> true;
        };
    }

    /** Whether a round through the whole book has begun and ended since; nobody knows what was passed over before. */
    private boolean wholeSince(@Nullable Instant moment) {
        return moment != null && wholeBegan != null && wholeBegan.isAfter(moment);
    }

    /** The next piece of a round; nothing while there is a rest, or another node is at it. */
    private void piece(Connection connection) throws SQLException {
        var at = round.next(connection);
        if (at.isEmpty() || at.get().rests(settings.rest())) {
            connection.rollback();
            return;
        }
        long from = at.get().position();
        long to = Math.min(head.getAsLong(), from + settings.piece());
        var looked = to > from ? BookPiece.at(connection, from, to) : new BookPiece.Looked(from, List.of());
        keep(looked.findings());
        boolean over = looked.last() >= head.getAsLong();
        round.move(connection, looked.last(), over);
        if (over) {
            wholeBegan = pulse.round().beganAt();
        }
        connection.commit();
    }
}
