package daybook.query.projection.posting;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;

/**
 * A source that hands out entries one at a time, instead of by the batch, while there is trouble. It begins after what
 * is posted already, whatever the token says: a schema that was rebuilt may be far ahead of it.
 */
final class SteppedSource implements StreamableMessageSource<TrackedEventMessage<?>> {

    private final StreamableMessageSource<TrackedEventMessage<?>> source;
    private final Trouble trouble;
    private final LongSupplier posted;

    SteppedSource(StreamableMessageSource<TrackedEventMessage<?>> source, Trouble trouble, LongSupplier posted) {
        this.source = source;
        this.trouble = trouble;
        this.posted = posted;
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken token) {
        long told = token == null ? 0 : token.position().orElse(0);
        long position = posted.getAsLong();
        return new Stepped(source.openStream(position > told ? new GlobalSequenceTrackingToken(position) : token));
    }

    @Override
    public TrackingToken createTailToken() {
        return source.createTailToken();
    }

    @Override
    public TrackingToken createHeadToken() {
        return source.createHeadToken();
    }

    private final class Stepped implements BlockingStream<TrackedEventMessage<?>> {

        private final BlockingStream<TrackedEventMessage<?>> stream;
        private boolean held;

        Stepped(BlockingStream<TrackedEventMessage<?>> stream) {
            this.stream = stream;
        }

        @Override
        public Optional<TrackedEventMessage<?>> peek() {
            return held ? Optional.empty() : stream.peek();
        }

        /** Only a new batch waits with a time-out, so only this lets the next entry through. */
        @Override
        public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
            if (held && timeout == 0) {
                return false;
            }
            held = false;
            return stream.hasNextAvailable(timeout, unit);
        }

        @Override
        public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
            TrackedEventMessage<?> next = stream.nextAvailable();
            held = trouble.stepping(Poster.entry(next));
            return next;
        }

        @Override
        public boolean setOnAvailableCallback(Runnable callback) {
            return stream.setOnAvailableCallback(callback);
        }

        @Override
        public void close() {
            stream.close();
        }
    }
}
