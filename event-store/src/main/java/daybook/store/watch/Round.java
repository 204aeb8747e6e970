package daybook.store.watch;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far a round through the book has come. It is remembered, so that a restart goes on where it was.
 *
 * @param position the last entry that was looked at in this round
 * @param beganAt when this round began; null before the first
 * @param endedAt when the last whole one ended; null before that
 * @param rounds how many whole ones there were
 * @param lastEntry the last entry that was ever seen at the end of the book; 0 before the first
 * @param lastEvent its event
 */
public record Round(
        long position,
        @Nullable Instant beganAt,
        @Nullable Instant endedAt,
        long rounds,
        long lastEntry,
        @Nullable UUID lastEvent) {

    public static final Round NONE = new Round(0, null, null, 0, 0, null);

    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(1);

    private static final String READ =
            "select position, began_at, ended_at, rounds, last_entry, last_event from daybook.watch where round = ?";

    /** Whether a round is over and the next one not due yet. */
    public boolean rests(Duration rest) {
        if (position != 0 || endedAt == null) {
            return false;
        }
        Instant now = Instant.now();
        // An end that is still to come was written by somebody else: no watch rests until then.
        return now.isBefore(endedAt.plus(rest)) && endedAt.isBefore(now.plus(CLOCKS_DIFFER));
    }

    /** Reads it; nothing if it is not there. */
    static Optional<Round> find(Connection connection, String name) throws SQLException {
        return read(connection, name, "");
    }

    /** The same a piece further on; at the end of the book it is over. */
    Round moved(long to, boolean over, Instant now) {
        return new Round(
                over ? 0 : to,
                position == 0 ? now : beganAt,
                over ? now : endedAt,
                over ? rounds + 1 : rounds,
                lastEntry,
                lastEvent);
    }

    /** Reads it and keeps others from looking meanwhile; nothing if another process does already. */
    static Optional<Round> hold(Connection connection, String name) throws SQLException {
        return read(connection, name, " for update skip locked");
    }

    private static Optional<Round> read(Connection connection, String name, String suffix) throws SQLException {
        try (var statement = connection.prepareStatement(READ + suffix)) {
            statement.setString(1, name);
            try (var row = statement.executeQuery()) {
                return row.next()
                        ? Optional.of(new Round(
                                row.getLong(1),
                                moment(row.getObject(2, OffsetDateTime.class)),
                                moment(row.getObject(3, OffsetDateTime.class)),
                                row.getLong(4),
                                row.getLong(5),
                                row.getObject(6, UUID.class)))
                        : Optional.empty();
            }
        }
    }

    private static @Nullable Instant moment(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }

    /** Goes on to an entry; at the end of the book the round is over. */
    static void move(Connection connection, String name, long position, boolean over) throws SQLException {
        try (var statement = connection.prepareStatement("""
                update daybook.watch
                set began_at = case when position = 0 then clock_timestamp() else began_at end,
                    ended_at = case when ? then clock_timestamp() else ended_at end,
                    rounds = case when ? then rounds + 1 else rounds end,
                    position = case when ? then 0 else ? end,
                    looked_at = clock_timestamp()
                where round = ?""")) {
            statement.setBoolean(1, over);
            statement.setBoolean(2, over);
            statement.setBoolean(3, over);
            statement.setLong(4, position);
            statement.setString(5, name);
            statement.executeUpdate();
        }
    }

    /** Remembers the end of the book. */
    static void remember(Connection connection, long lastEntry, UUID lastEvent) throws SQLException {
        try (var statement = connection.prepareStatement(
                "update daybook.watch set last_entry = ?, last_event = ? where round = 'book' and last_entry < ?")) {
            statement.setLong(1, lastEntry);
            statement.setObject(2, lastEvent);
            statement.setLong(3, lastEntry);
            statement.executeUpdate();
        }
    }
}
