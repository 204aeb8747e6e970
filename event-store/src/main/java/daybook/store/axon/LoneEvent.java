package daybook.store.axon;

import java.time.Instant;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.SerializedObject;

/** An entry that belongs to no stream; Axon must not see an aggregate in it. */
record LoneEvent(TrackingToken trackingToken, StoredEvent event) implements TrackedEventData<byte[]> {

    @Override
    public String getEventIdentifier() {
        return event.getEventIdentifier();
    }

    @Override
    public Instant getTimestamp() {
        return event.getTimestamp();
    }

    @Override
    public SerializedObject<byte[]> getMetaData() {
        return event.getMetaData();
    }

    @Override
    public SerializedObject<byte[]> getPayload() {
        return event.getPayload();
    }
}
