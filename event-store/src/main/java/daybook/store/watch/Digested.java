package daybook.store.watch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where an event stands in the order, and the digest that was taken when it was written there.
 *
 * @param kept null for an event that the application did not write
 */
@SuppressWarnings("ArrayRecordComponent") // lives for one reading and is never compared
public record Digested(long transactionId, long appendNo, LocalDate effective, byte @Nullable [] kept) {

    /** The names of what {@link #of} reads, in its order. */
    public static final String NAMES = "placed_by, append_no, effective, kept_digest";

    /** The same as {@code daybook.event} has it. */
    public static final String COLUMNS = """
            transaction_id::text as placed_by, append_no, effective,
            coalesce(digest, (select earlier.digest from daybook.earlier_digest as earlier
                              where (earlier.transaction_id, earlier.append_no)
                                        = (event.transaction_id, event.append_no))) as kept_digest""";

    /** Reads it from these columns, of which the first is given. */
    public static Digested of(ResultSet row, int first) throws SQLException {
        return new Digested(
                Long.parseUnsignedLong(row.getString(first)),
                row.getLong(first + 1),
                row.getObject(first + 2, LocalDate.class),
                row.getBytes(first + 3));
    }

    /** What is wrong with the event that says this; null if it is what it was when it was written. */
    public @Nullable Finding finding(
            @Nullable Long entry,
            String eventId,
            String stream,
            String streamType,
            long streamNo,
            String type,
            @Nullable String revision,
            Instant recordedAt,
            byte[] metadata,
            byte[] payload) {
        if (kept == null) {
            return Finding.ofEvent(
                    FindingKind.EVENT_FORGED,
                    entry,
                    stream,
                    streamNo,
                    "it has no digest, which everything has that the application wrote");
        }
        var now = EventDigest.of(
                transactionId,
                appendNo,
                UUID.fromString(eventId),
                stream,
                streamType,
                streamNo,
                type,
                revision,
                recordedAt,
                effective,
                metadata,
                payload);
        return Arrays.equals(now, kept)
                ? null
                : Finding.ofEvent(
                        FindingKind.EVENT_CHANGED,
                        entry,
                        stream,
                        streamNo,
                        "what it says gives the digest %s, and %s was taken when it was written"
                                .formatted(shortly(now), shortly(kept)));
    }

    private static String shortly(byte[] digest) {
        return HexFormat.of().formatHex(digest, 0, Math.min(8, digest.length)) + "...";
    }
}
