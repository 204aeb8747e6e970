package daybook.store;

import daybook.store.Ledger.Spent;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Brings what was spent before purposes were asked for up to revision 2. */
final class SpentHasAPurpose extends SingleEventUpcaster {

    private static final SimpleSerializedType OLD = new SimpleSerializedType(Spent.class.getName(), null);

    @Override
    protected boolean canUpcast(IntermediateEventRepresentation event) {
        return event.getType().equals(OLD);
    }

    @Override
    protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
        return event.upcastPayload(
                new SimpleSerializedType(OLD.getName(), "2"),
                JsonNode.class,
                json -> ((ObjectNode) json).put("purpose", "not stated"));
    }
}
