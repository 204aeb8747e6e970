package daybook.query.projection.posting;

import daybook.query.projection.ProjectionState.Stopped;
import daybook.store.watch.DoesNotAddUp;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** A schema and the processor that fills it. */
public final class RunningProjection {

    private final ProjectionSchema schema;
    private final Trouble trouble;
    private final Processor processor;
    private final Clock clock;

    public RunningProjection(ProjectionSchema schema, Processors processors, Clock clock, LongConsumer posted) {
        this.schema = schema;
        this.clock = clock;
        this.trouble = new Trouble(clock);
        this.processor = processors.processor(schema, new Poster(schema, trouble, posted), trouble);
    }

    public ProjectionSchema schema() {
        return schema;
    }

    public void start() {
        processor.start();
    }

    /** Ends it once the entries at hand are posted. */
    public CompletableFuture<Void> stop() {
        return processor.stop();
    }

    /** What it found that does not add up, and so stands still before; null while it runs. */
    @Nullable
    public DoesNotAddUp doesNotAddUp() {
        return DoesNotAddUp.in(processor.failure());
    }

    /** Why it stands still on this node; null while it runs, or runs on another node. */
    @Nullable
    public Stopped stopped() {
        Stopped known = trouble.stopped();
        if (known != null) {
            return known;
        }
        Throwable failure = processor.failure();
        if (failure == null) {
            return null;
        }
        DoesNotAddUp found = DoesNotAddUp.in(failure);
        return new Stopped(found == null ? null : found.finding().entry(), Trouble.kind(failure), clock.instant());
    }
}
