package daybook.query.projection.posting;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Posts the entries of one projection, one after the other. Which kind of Axon's it is, {@link Processors} alone knows. */
interface Processor {

    void start();

    /** Ends it once the entries at hand are posted. */
    CompletableFuture<Void> stop();

    /** Why it stands still; null while it runs. */
    @Nullable
    Throwable failure();
}
