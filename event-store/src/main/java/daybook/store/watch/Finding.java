package daybook.store.watch;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that does not add up.
 *
 * @param subject what it is about; of one kind and subject there is one finding at a time
 * @param entry that it is about; null where it is about none
 * @param stream that it is about; null where it is about none, or not known
 * @param detail what differs, for whoever puts it right
 * @param foundAt null until it is kept
 */
public record Finding(
        FindingKind kind,
        String subject,
        @Nullable Long entry,
        @Nullable String stream,
        String detail,
        @Nullable Instant foundAt) {

    /** About an entry, whatever its event says. */
    public static Finding ofEntry(FindingKind kind, long entry, @Nullable String stream, String detail) {
        return new Finding(kind, "entry " + entry, entry, stream, detail, null);
    }

    /** About an event by its place in its stream: whoever reads the stream does not know the entry. */
    public static Finding ofEvent(FindingKind kind, @Nullable Long entry, String stream, long streamNo, String detail) {
        return new Finding(kind, stream + " number " + streamNo, entry, stream, detail, null);
    }

    /** About something that is neither an entry nor a stream. */
    public static Finding of(FindingKind kind, String subject, String detail) {
        return new Finding(kind, subject, null, null, detail, null);
    }

    /** The place in the stream of what is told by {@link #ofEvent}. */
    long numberInStream() {
        return Long.parseLong(subject.substring(subject.lastIndexOf(' ') + 1));
    }

    /** Whether it is another telling of the same. */
    public boolean isSameAs(Finding other) {
        return kind == other.kind && subject.equals(other.subject);
    }
}
