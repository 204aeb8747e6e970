package daybook.query.projection.rebuild;

import daybook.query.projection.Invariant;
import daybook.query.projection.posting.Trouble;
import daybook.store.watch.Finding;
import daybook.store.watch.FindingKind;
import daybook.store.watch.Findings;
import daybook.store.watch.Pulse;
import daybook.store.watch.Round;
import daybook.store.watch.SharedRound;
import daybook.store.watch.WatchSettings;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Goes through the rows of all projections as the store's own watch goes through the book: a piece at a time, on one
 * node at a time, with a small share of the time; and looks whether what must hold of them does.
 */
public final class RowWatch implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(RowWatch.class);
    static final String ROUND = "views";
    private static final int MOST_LOOKED_AT_AGAIN = 20;
    private static final long LONGEST_PAUSE = TimeUnit.MINUTES.toNanos(1);

    private static final String NAME_STREAMS = """
            update daybook.finding as f set stream = e.stream
            from %s.entry as e
            where f.stream is null and f.gone_at is null and f.kind in ('EVENT_MISSING', 'NUMBERS_MISSING')
              and e.entry = f.entry_no
            """;

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final RowsBeside rows;
    private final Findings findings;
    private final WatchSettings settings;
    private final LongSupplier posted;
    private final List<Invariant> invariants;
    private final @Nullable String entries;
    private final Pulse pulse;
    private final SharedRound round;
    private int again;
    private List<Finding> lastBroken = List.of();
    private long heldAt = -1;
    private long heldWhen;

    /**
     * A watch.
     *
     * @param posted the last entry that every projection has posted
     * @param entries the schema whose rows tell the streams of entries; null where there is none
     */
    public RowWatch(
            JdbcTemplate jdbc,
            TransactionTemplate transaction,
            RowsBeside rows,
            Findings findings,
            WatchSettings settings,
            LongSupplier posted,
            List<Invariant> invariants,
            @Nullable String entries) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.rows = rows;
        this.findings = findings;
        this.settings = settings;
        this.posted = posted;
        this.invariants = invariants;
        this.entries = entries;
        this.pulse = findings.pulse("the views", settings.silence());
        this.round = new SharedRound(ROUND, pulse, settings.silence());
    }

    /** Watches until interrupted. */
    @Override
    public void run() {
        pulse.begins();
        long lookedAt = System.nanoTime() - settings.look().toNanos();
        while (!Thread.currentThread().isInterrupted()) {
            long began = System.nanoTime();
            try {
                if (began - lookedAt >= settings.look().toNanos()) {
                    lookedAt = began;
                    look();
                    pulse.looked();
                }
                transaction.executeWithoutResult(_ -> piece());
            } catch (SQLException | RuntimeException failure) {
                LOG.warn("The rows were not looked at, and will be later: {}", Trouble.kind(failure));
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
            }
            try {
                TimeUnit.NANOSECONDS.sleep(Math.min(LONGEST_PAUSE, settings.pauseAfter(System.nanoTime() - began)));
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** The next piece of a round; nothing while there is a rest, or another node is at it. */
    private void piece() {
        jdbc.execute((Connection connection) -> {
            try {
                Optional<Round> at = round.next(connection);
                if (at.isPresent() && !at.get().rests(settings.rest())) {
                    piece(connection, at.get());
                }
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
            }
            return null;
        });
    }

    private void piece(Connection connection, Round at) throws SQLException, InterruptedException {
        long all = posted.getAsLong();
        long last = at.position();
        if (last < all) {
            var held = rows.hold(last, Math.min(all, last + settings.piece()));
            for (Finding finding : held.findings()) {
                findings.keep(finding);
            }
            last = held.last();
        }
        round.move(connection, last, last >= all);
    }

    /** Every node looks, whoever holds the round. */
    private void look() throws SQLException, InterruptedException {
        List<Finding> broken = broken();
        for (Finding finding : broken) {
            findings.keep(finding);
        }
        nameStreams();
        List<Finding> open = findings.open();
        for (int looked = 0; looked < Math.min(open.size(), MOST_LOOKED_AT_AGAIN); looked++) {
            Finding finding = open.get(Math.floorMod(again++, open.size()));
            if (isGone(finding, broken)) {
                findings.gone(finding);
            }
        }
    }

    /** Only a name beside what is found: nothing waits for it, and nothing ends if it cannot be written. */
    private void nameStreams() {
        if (entries == null) {
            return;
        }
        try {
            transaction.executeWithoutResult(_ -> {
                jdbc.execute("set local lock_timeout = 1000");
                jdbc.update(NAME_STREAMS.formatted(entries));
            });
        } catch (DataAccessException | TransactionException hindered) {
            LOG.debug("What was found goes without the names of its streams: {}", Trouble.kind(hindered));
        }
    }

    /** Worked out anew only when something was posted, or after a while: rows may have been changed by hand. */
    private List<Finding> broken() {
        long now = System.nanoTime();
        long all = posted.getAsLong();
        if (all != heldAt || now - heldWhen > settings.rest().toNanos()) {
            List<Finding> found = new ArrayList<>();
            invariants.forEach(invariant -> found.addAll(invariant.broken()));
            lastBroken = found;
            heldAt = all;
            heldWhen = now;
        }
        return lastBroken;
    }

    private boolean isGone(Finding finding, List<Finding> broken) throws InterruptedException {
        if (finding.kind() == FindingKind.BALANCE_IMPOSSIBLE) {
            return broken.stream().noneMatch(finding::isSameAs);
        }
        if (finding.kind() == FindingKind.DOCUMENT_CHANGED) {
            return invariants.stream().noneMatch(invariant -> invariant.isStill(finding));
        }
        return finding.kind() == FindingKind.ROWS_DIFFER && isMended(finding, finding.entry());
    }

    private boolean isMended(Finding finding, @Nullable Long entry) throws InterruptedException {
        return entry != null
                && entry <= posted.getAsLong()
                && rows.hold(entry - 1, entry).findings().stream().noneMatch(finding::isSameAs);
    }
}
