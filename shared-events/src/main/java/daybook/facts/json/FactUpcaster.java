package daybook.facts.json;

import java.util.function.UnaryOperator;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import tools.jackson.databind.node.ObjectNode;

/** Tells facts of one name, written at one revision, as the next revision would have written them. */
public final class FactUpcaster extends SingleEventUpcaster {

    private final String name;
    private final int from;
    private final UnaryOperator<ObjectNode> rewrite;

    /**
     * @param name the fact's stored name
     * @param from the revision it was written at; the outcome is at the next one
     * @param rewrite gives the later form of the JSON; it may change the node that it is handed
     */
    public FactUpcaster(String name, int from, UnaryOperator<ObjectNode> rewrite) {
        this.name = name;
        this.from = from;
        this.rewrite = rewrite;
    }

    @Override
    protected boolean canUpcast(IntermediateEventRepresentation event) {
        return event.getType().getName().equals(name)
                && Integer.toString(from).equals(event.getType().getRevision());
    }

    @Override
    protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
        return event.upcastPayload(
                new SimpleSerializedType(name, Integer.toString(from + 1)), ObjectNode.class, rewrite::apply);
    }
}
