package daybook.store.axon;

import java.util.List;
import java.util.function.ToLongFunction;

/** Rows of a stream, one after the other; perhaps none. */
record Passage(List<StoredEvent> rows) {

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Whether none of it may yet be rolled back: what the reading transaction wrote itself may. */
    boolean isSettled() {
        return rows.stream().noneMatch(StoredEvent::isOwn);
    }

    /** The place of the last row. */
    long lastNo() {
        return rows.getLast().getSequenceNumber();
    }

    /**
     * What is known once this has been read.
     *
     * @param bytesBefore that what came before it takes in memory
     * @param bytesEach that a row adds to it
     */
    <T> KnownStreams.Known<T> known(T told, long bytesBefore, ToLongFunction<StoredEvent> bytesEach) {
        long bytes = bytesBefore + rows.stream().mapToLong(bytesEach).sum();
        return new KnownStreams.Known<>(told, lastNo(), rows.getLast().getEventIdentifier(), bytes);
    }
}
