package daybook.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the day book, as it was written.
 *
 * @param number its place among all entries, contiguous from 1
 * @param eventId the event's id, a UUID
 * @param stream the stream it belongs to; its own id if it stands alone
 * @param streamType the stream's kind; empty if it stands alone
 * @param numberInStream its place in the stream, from 0
 * @param type the payload's type as the serializer names it
 * @param revision the payload's revision; null if it has none
 * @param enteredAt when it was given its number, by the database's clock; never falls as the number rises
 * @param recordedAt the reading of the clock when it was decided, to the microsecond
 * @param effective the date on which it took effect
 * @param metadata the very bytes that were written
 * @param payload the very bytes that were written
 */
@SuppressWarnings("ArrayRecordComponent") // copied on the way in and out, and compared by what they hold
public record Entry(
        long number,
        String eventId,
        String stream,
        String streamType,
        long numberInStream,
        String type,
        @Nullable String revision,
        Instant enteredAt,
        Instant recordedAt,
        LocalDate effective,
        byte[] metadata,
        byte[] payload) {

    /** Keeps copies of the bytes, so that an entry cannot be changed. */
    public Entry {
        metadata = metadata.clone();
        payload = payload.clone();
    }

    /** A copy of the bytes. */
    @Override
    public byte[] metadata() {
        return metadata.clone();
    }

    /** A copy of the bytes. */
    @Override
    public byte[] payload() {
        return payload.clone();
    }

    /** Equal to the last byte. */
    @Override
    public boolean equals(@Nullable Object o) {
        return o instanceof Entry that
                && number == that.number
                && numberInStream == that.numberInStream
                && eventId.equals(that.eventId)
                && stream.equals(that.stream)
                && streamType.equals(that.streamType)
                && type.equals(that.type)
                && Objects.equals(revision, that.revision)
                && enteredAt.equals(that.enteredAt)
                && recordedAt.equals(that.recordedAt)
                && effective.equals(that.effective)
                && Arrays.equals(metadata, that.metadata)
                && Arrays.equals(payload, that.payload);
    }

    @Override
    public int hashCode() {
        return Objects.hash(number, eventId);
    }

    /** Without the bytes. */
    @Override
    public String toString() {
        return "entry %d: %s, number %d of %s, entered at %s"
                .formatted(number, type, numberInStream, stream, enteredAt);
    }
}
