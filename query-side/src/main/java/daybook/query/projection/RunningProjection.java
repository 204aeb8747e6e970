package daybook.query.projection;

import daybook.query.projection.ProjectionState.Stopped;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** A schema and the processor that fills it. */
final class RunningProjection {

    private final ProjectionSchema schema;
    private final Trouble trouble;
    private final Processor processor;
    private final Clock clock;

    RunningProjection(ProjectionSchema schema, Processors processors, Clock clock, LongConsumer posted) {
        this.schema = schema;
        this.clock = clock;
        this.trouble = new Trouble(clock);
        this.processor = processors.processor(schema, new Poster(schema, trouble, posted), trouble);
    }

    ProjectionSchema schema() {
        return schema;
    }

    void start() {
        processor.start();
    }

    /** Ends it once the entries at hand are posted. */
    CompletableFuture<Void> stop() {
        return processor.stop();
    }

    /** Why it stands still on this node; null while it runs, or runs on another node. */
    @Nullable
    Stopped stopped() {
        Stopped known = trouble.stopped();
        if (known != null) {
            return known;
        }
        Throwable failure = processor.failure();
        return failure == null ? null : new Stopped(null, Trouble.kind(failure), clock.instant());
    }
}
