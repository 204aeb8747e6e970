package daybook.store.axon;

import daybook.store.watch.Digested;
import daybook.store.watch.Finding;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.serialization.SerializedMetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.jspecify.annotations.Nullable;

/** An event's row as Axon reads it. */
final class StoredEvent implements DomainEventData<byte[]> {

    /** The columns that {@link #of} reads, in its order, starting at the second, as {@code daybook.event} has them. */
    static final String COLUMNS = "event_id, stream, stream_type, stream_no, type, revision, recorded_at, metadata,"
            + " payload, " + Digested.COLUMNS;

    /** The same, of a query that has them already. */
    static final String NAMES = "event_id, stream, stream_type, stream_no, type, revision, recorded_at, metadata,"
            + " payload, " + Digested.NAMES;

    /** What a message and the map of its metadata take without what is in them. */
    private static final long MESSAGE_BYTES = 600;

    /** What its place among others takes. */
    private static final long FACT_BYTES = 64;

    /** Objects with their headers and references take so many times what is stored. */
    private static final long BYTES_PER_STORED = 2;

    private final String eventId;
    private final String stream;
    private final String streamType;
    private final long streamNo;
    private final String type;
    private final @Nullable String revision;
    private final Instant recordedAt;
    private final byte[] metadata;
    private final byte[] payload;
    private final boolean own;
    private final Digested digested;

    private StoredEvent(ResultSet row, boolean own) throws SQLException {
        this.own = own;
        eventId = row.getString(2);
        stream = row.getString(3);
        streamType = row.getString(4);
        streamNo = row.getLong(5);
        type = row.getString(6);
        revision = row.getString(7);
        recordedAt = row.getObject(8, OffsetDateTime.class).toInstant();
        metadata = row.getBytes(9);
        payload = row.getBytes(10);
        digested = Digested.of(row, 11);
    }

    static StoredEvent of(ResultSet row) throws SQLException {
        return new StoredEvent(row, false);
    }

    /**
     * The same, of an event that may not be committed yet.
     *
     * @param own whether the transaction that reads it wrote it
     */
    static StoredEvent of(ResultSet row, boolean own) throws SQLException {
        return new StoredEvent(row, own);
    }

    /** Whether the transaction that reads it wrote it itself, so that it may yet be rolled back. */
    boolean isOwn() {
        return own;
    }

    /** About what it takes in memory as a message that was read, with its metadata. */
    long bytesAsMessage() {
        return MESSAGE_BYTES + BYTES_PER_STORED * ((long) payload.length + metadata.length);
    }

    /** About what it takes in memory as part of what decisions lean on: at most as much as the fact that it tells. */
    long bytesAsFact() {
        return FACT_BYTES + BYTES_PER_STORED * payload.length;
    }

    /** What is wrong with it; null if it is what it was when it was written. */
    @Nullable
    Finding finding(@Nullable Long entry) {
        return digested.finding(
                entry, eventId, stream, streamType, streamNo, type, revision, recordedAt, metadata, payload);
    }

    /** Whether it belongs to no stream. */
    boolean standsAlone() {
        return streamType.isEmpty();
    }

    @Override
    public String getEventIdentifier() {
        return eventId;
    }

    @Override
    public Instant getTimestamp() {
        return recordedAt;
    }

    @Override
    public SerializedObject<byte[]> getMetaData() {
        return new SerializedMetaData<>(metadata, byte[].class);
    }

    @Override
    public SerializedObject<byte[]> getPayload() {
        return new SimpleSerializedObject<>(payload, byte[].class, type, revision);
    }

    @Override
    public String getType() {
        return streamType;
    }

    @Override
    public String getAggregateIdentifier() {
        return stream;
    }

    @Override
    public long getSequenceNumber() {
        return streamNo;
    }
}
