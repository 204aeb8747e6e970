package daybook.store.watch;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A round that the nodes go together, one at a time, by a row of {@code daybook.watch}. Where that row cannot be had, is
 * held by somebody who does not go on, or is not there, each node goes on by itself from what it remembers.
 */
public final class SharedRound {

    private static final String TABLE = "daybook.watch";
    private static final int LOCK_PATIENCE_MS = 1_000;

    private final String name;
    private final Pulse pulse;
    private final Duration patience;
    private @Nullable Round elsewhere;
    private long movedNanos = System.nanoTime();
    private boolean held;

    /**
     * A round.
     *
     * @param patience how long another node may hold it without going on
     */
    public SharedRound(String name, Pulse pulse, Duration patience) {
        this.name = name;
        this.pulse = pulse;
        this.patience = patience;
    }

    /** The round to go on with, here and now; nothing while another node goes on with it. Within a transaction. */
    public Optional<Round> next(Connection connection) throws SQLException {
        held = false;
        var before = connection.setSavepoint();
        try {
            patiently(connection);
            var row = Round.hold(connection, name);
            if (row.isPresent()) {
                held = true;
                movedNanos = System.nanoTime();
                pulse.at(row.get());
                return row;
            }
            return ofAnother(Round.find(connection, name));
        } catch (SQLException failure) {
            if (Hindrance.isOutage(failure)) {
                throw failure;
            }
            connection.rollback(before);
            hindered(Hindrance.words(failure, TABLE));
            return Optional.of(pulse.round());
        }
    }

    /** Another node may be at it, or somebody who only holds the row. */
    private Optional<Round> ofAnother(Optional<Round> row) {
        if (row.isEmpty()) {
            hindered("its row in the table %s is not there".formatted(TABLE));
            return Optional.of(pulse.round());
        }
        long now = System.nanoTime();
        if (!row.get().equals(elsewhere)) {
            elsewhere = row.get();
            movedNanos = now;
        }
        if (now - movedNanos <= patience.toNanos()) {
            pulse.unhindered(what());
            pulse.at(row.get());
            return Optional.empty();
        }
        hindered("somebody holds its row in the table %s and does not go on".formatted(TABLE));
        return Optional.of(pulse.round());
    }

    /** Goes on to an entry; at the end of the book the round is over. In the transaction of {@link #next}. */
    public void move(Connection connection, long position, boolean over) throws SQLException {
        var moved = pulse.round().moved(position, over, Instant.now());
        pulse.at(moved);
        if (write(connection, () -> Round.move(connection, name, position, over))) {
            pulse.at(Round.find(connection, name).orElse(moved));
        }
    }

    /** Writes down the end of the book. In the transaction of {@link #next}. */
    void remember(Connection connection, long lastEntry, UUID lastEvent) throws SQLException {
        write(connection, () -> Round.remember(connection, lastEntry, lastEvent));
    }

    private interface Writing {
        void write() throws SQLException;
    }

    private boolean write(Connection connection, Writing writing) throws SQLException {
        if (!held) {
            return false;
        }
        var before = connection.setSavepoint();
        try {
            writing.write();
            pulse.unhindered(what());
            return true;
        } catch (SQLException failure) {
            if (Hindrance.isOutage(failure)) {
                throw failure;
            }
            connection.rollback(before);
            hindered(Hindrance.words(failure, TABLE));
            return false;
        }
    }

    private void hindered(String how) {
        pulse.hinderedBy(what(), how + "; it goes on from what this process remembers");
    }

    private String what() {
        return "what the watch over %s remembers".formatted(pulse.of());
    }

    private static void patiently(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("set local lock_timeout = " + LOCK_PATIENCE_MS);
        }
    }
}
