package daybook.store.axon;

import java.util.LinkedHashMap;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.jspecify.annotations.Nullable;

/**
 * The beginnings of streams that were read lately. What is recorded never changes, so a beginning that was once read is
 * right for ever; only what came after it must be asked for.
 */
final class KnownStreams {

    /** As the tables hold them; as objects they take a few times as much. */
    static final long MOST_BYTES = 8 << 20;

    /**
     * The beginning of a stream.
     *
     * @param events up to date with their latest revision, which may make them fewer or more than the rows
     * @param lastNo the place of the last row
     * @param lastId the id of the last row's event
     * @param bytes of all the rows
     */
    record Known(List<DomainEventMessage<?>> events, long lastNo, String lastId, long bytes) {}

    private final long mostBytes;
    private final LinkedHashMap<String, Known> streams = new LinkedHashMap<>(16, 0.75f, true);
    private long bytes;

    KnownStreams(long mostBytes) {
        this.mostBytes = mostBytes;
    }

    synchronized @Nullable Known of(String stream) {
        return streams.get(stream);
    }

    /** Keeps it unless more is known already, and lets go of what was not asked for the longest. */
    synchronized void keep(String stream, Known known) {
        Known before = streams.get(stream);
        if (known.bytes() > mostBytes || (before != null && before.lastNo() >= known.lastNo())) {
            return;
        }
        forget(stream);
        streams.put(stream, known);
        bytes += known.bytes();
        while (bytes > mostBytes) {
            forget(streams.firstEntry().getKey());
        }
    }

    synchronized void forget(String stream) {
        Known gone = streams.remove(stream);
        if (gone != null) {
            bytes -= gone.bytes();
        }
    }

    synchronized long bytes() {
        return bytes;
    }
}
