package daybook.query.projection.posting;

import daybook.facts.Fact;
import daybook.query.projection.EntryContext;
import daybook.query.projection.Row;
import java.util.List;
import java.util.function.LongConsumer;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** Turns entries into rows, and writes the rows of a whole batch just before its transaction commits. */
public final class Poster implements EventHandlerInvoker {

    private static final String BATCH = Batch.class.getName();

    private final ProjectionSchema schema;
    private final Trouble trouble;
    private final LongConsumer posted;

    /**
     * A poster.
     *
     * @param posted told of the position after each commit
     */
    Poster(ProjectionSchema schema, Trouble trouble, LongConsumer posted) {
        this.schema = schema;
        this.trouble = trouble;
        this.posted = posted;
    }

    @Override
    public boolean canHandle(EventMessage<?> event, Segment segment) {
        return true;
    }

    @Override
    public boolean canHandleType(Class<?> payloadType) {
        return true;
    }

    @Override
    public void handle(EventMessage<?> event, @Nullable Segment segment) {
        long entry = entry(event);
        Batch batch = batch();
        try {
            batch.add(entry, rows(event, entry));
        } catch (RuntimeException | LinkageError failure) {
            batch.add(entry, List.of());
            throw new PostingFailed(entry, failure);
        }
    }

    private List<Row> rows(EventMessage<?> event, long entry) {
        if (!(event.getPayload() instanceof Fact fact)) {
            return List.of();
        }
        return schema.projection().rows(fact, EntryContext.of(event, fact, entry));
    }

    public static long entry(EventMessage<?> event) {
        if (event instanceof TrackedEventMessage<?> tracked) {
            return tracked.trackingToken()
                    .position()
                    .orElseThrow(() -> new IllegalStateException("an entry has a number"));
        }
        throw new IllegalStateException("only numbered entries are posted");
    }

    private Batch batch() {
        UnitOfWork<?> unit = CurrentUnitOfWork.get().root();
        Batch batch = unit.getResource(BATCH);
        return batch == null ? begin(unit) : batch;
    }

    private Batch begin(UnitOfWork<?> unit) {
        Batch batch = new Batch();
        unit.resources().put(BATCH, batch);
        unit.onPrepareCommit(_ -> batch.write(schema));
        unit.afterCommit(_ -> {
            trouble.posted(batch.last());
            posted.accept(batch.last());
        });
        unit.onRollback(rolledBack -> trouble.failed(
                batch.first(), batch.last(), rolledBack.getExecutionResult().getExceptionResult()));
        return batch;
    }
}
