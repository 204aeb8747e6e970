package daybook.store;

import daybook.store.connection.OwnSession;
import daybook.store.sequence.Numbered;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells a writer the numbers that its entries were given. Batches of this node's sequencer answer in-process; for a
 * batch of another node the tables are asked, once for all who wait.
 */
public final class EntryNumbers {

    /** The most events whose numbers can be awaited together. */
    public static final int MOST_EVENTS = 1_000;

    private static final int REMEMBERED = 10_000;

    /** For so long after a batch of another node, a number may have been given elsewhere before it was asked for. */
    private static final long OTHERS_ARE_ABOUT = TimeUnit.SECONDS.toNanos(10);

    private static final Logger log = LoggerFactory.getLogger(EntryNumbers.class);
    private static final String LOOK_UP = """
            select e.event_id, n.entry_no from daybook.event as e
            join daybook.entry as n on (n.transaction_id, n.append_no) = (e.transaction_id, e.append_no)
            where e.event_id = any(?)
            """;

    private final OwnSession session;
    private final long pollNanos;
    private final Map<UUID, CompletableFuture<Long>> awaited = new ConcurrentHashMap<>();
    private final Map<UUID, Long> recent = new LinkedHashMap<>();
    private volatile long othersNumberedAt = System.nanoTime() - OTHERS_ARE_ABOUT;

    EntryNumbers(OwnSession session, Duration poll) {
        this.session = session;
        this.pollNanos = poll.toNanos();
    }

    /**
     * Waits until every one of these events is numbered. Ask after the commit: before it, nobody can number them.
     *
     * @param eventIds the events' ids, at most {@link #MOST_EVENTS}
     * @param atMost how long to wait
     * @return the numbers in ascending order; nothing when the time is over, in which case the events are recorded all
     *     the same and will be numbered
     */
    public Optional<List<Long>> await(Collection<String> eventIds, Duration atMost) throws InterruptedException {
        if (eventIds.size() > MOST_EVENTS) {
            throw new IllegalArgumentException("the numbers of %,d events were asked for: at most %,d can be awaited"
                    .formatted(eventIds.size(), MOST_EVENTS));
        }
        var deadline = System.nanoTime() + atMost.toNanos();
        var expected = new LinkedHashMap<UUID, CompletableFuture<Long>>();
        eventIds.forEach(id -> expected.computeIfAbsent(UUID.fromString(id), this::expect));
        try {
            return until(deadline, expected)
                    ? Optional.of(expected.values().stream()
                            .map(CompletableFuture::join)
                            .sorted()
                            .toList())
                    : Optional.empty();
        } finally {
            expected.forEach(awaited::remove);
        }
    }

    /** Registers first and looks into what is remembered second, so that a number given in between is not missed. */
    private CompletableFuture<Long> expect(UUID id) {
        var future = awaited.computeIfAbsent(id, _ -> new CompletableFuture<>());
        synchronized (recent) {
            var number = recent.get(id);
            if (number != null) {
                future.complete(number);
            }
        }
        return future;
    }

    /** In slices of the poll interval, asking the tables after each in case the news was lost. */
    private boolean until(long deadline, Map<UUID, CompletableFuture<Long>> expected) throws InterruptedException {
        var all = CompletableFuture.allOf(expected.values().toArray(CompletableFuture[]::new));
        if (System.nanoTime() - othersNumberedAt < OTHERS_ARE_ABOUT) {
            lookUp(expected);
        }
        while (!all.isDone()) {
            var left = deadline - System.nanoTime();
            try {
                all.get(Math.max(0, Math.min(left, pollNanos)), TimeUnit.NANOSECONDS);
            } catch (TimeoutException e) {
                lookUp(expected);
                if (left <= pollNanos) {
                    return all.isDone();
                }
            } catch (ExecutionException e) {
                throw new IllegalStateException("no number is ever completed exceptionally", e);
            }
        }
        return true;
    }

    /** This node's sequencer has numbered a batch. */
    void numbered(Numbered batch) {
        synchronized (recent) {
            batch.events().forEach(event -> recent.put(event.eventId(), event.entryNo()));
            var surplus = recent.size() - REMEMBERED;
            var oldest = recent.keySet().iterator();
            for (; surplus > 0; surplus--) {
                oldest.next();
                oldest.remove();
            }
        }
        for (var event : batch.events()) {
            var waiting = awaited.get(event.eventId());
            if (waiting != null) {
                waiting.complete(event.entryNo());
            }
        }
    }

    /** Another node's sequencer has numbered some. */
    void numberedElsewhere() {
        othersNumberedAt = System.nanoTime();
        lookUp(awaited);
    }

    private void lookUp(Map<UUID, CompletableFuture<Long>> expected) {
        var open = expected.entrySet().stream()
                .filter(waiting -> !waiting.getValue().isDone())
                .map(Map.Entry::getKey)
                .toArray(UUID[]::new);
        if (open.length == 0) {
            return;
        }
        try {
            session.run(connection -> {
                lookUp(connection, open, expected);
                return open.length;
            });
        } catch (SQLException e) {
            log.warn("the numbers of entries cannot be looked up now; whoever waits goes on waiting", e);
        }
    }

    private static void lookUp(Connection connection, UUID[] open, Map<UUID, CompletableFuture<Long>> expected)
            throws SQLException {
        try (var statement = connection.prepareStatement(LOOK_UP)) {
            statement.setArray(1, connection.createArrayOf("uuid", open));
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    var waiting = expected.get(rows.getObject(1, UUID.class));
                    if (waiting != null) {
                        waiting.complete(rows.getLong(2));
                    }
                }
            }
        }
    }
}
