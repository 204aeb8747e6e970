package daybook.store.watch;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * SHA-256 over all that an event says, and its place in the order: what {@code daybook.digest_of} gave when it was
 * written. Worked out here and not by the database, since whoever may change events may change its functions too.
 */
public final class EventDigest {

    private static final int NUMBERS = 8 + 8 + 16 + 8 + 8 + 4;

    private EventDigest() {}

    /** The digest of an event that stands in this place. */
    public static byte[] of(
            long transactionId,
            long appendNo,
            UUID eventId,
            String stream,
            String streamType,
            long streamNo,
            String type,
            @Nullable String revision,
            Instant recordedAt,
            LocalDate effective,
            byte[] metadata,
            byte[] payload) {
        var digest = sha256();
        digest.update(ByteBuffer.allocate(NUMBERS)
                .putLong(transactionId)
                .putLong(appendNo)
                .putLong(eventId.getMostSignificantBits())
                .putLong(eventId.getLeastSignificantBits())
                .putLong(streamNo)
                .putLong(ChronoUnit.MICROS.between(Instant.EPOCH, recordedAt))
                .putInt(Math.toIntExact(effective.toEpochDay()))
                .flip());
        part(digest, utf8(stream));
        part(digest, utf8(streamType));
        part(digest, utf8(type));
        part(digest, revision == null ? null : utf8(revision));
        part(digest, metadata);
        part(digest, payload);
        return digest.digest();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void part(MessageDigest digest, byte @Nullable [] part) {
        digest.update(ByteBuffer.allocate(Integer.BYTES)
                .putInt(part == null ? -1 : part.length)
                .flip());
        if (part != null) {
            digest.update(part);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }
}
