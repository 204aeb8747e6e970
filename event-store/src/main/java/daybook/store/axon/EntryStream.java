package daybook.store.axon;

import daybook.store.head.Head;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.jspecify.annotations.Nullable;

/**
 * A reader's way through the entries. It holds one page at most, asks the database only when it is known to hold more,
 * and otherwise sleeps until the head rises. For one thread, as Axon uses it; the callback may come from another.
 */
final class EntryStream implements TrackingEventStream {

    private final DayBookStorageEngine engine;
    private final Head head;
    private final Queue<TrackedEventMessage<?>> page = new ArrayDeque<>();
    private long position;
    private volatile boolean closed;
    private @Nullable Runnable callback;

    EntryStream(DayBookStorageEngine engine, Head head, long position) {
        this.engine = engine;
        this.head = head;
        this.position = position;
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        return fill() ? Optional.of(page.element()) : Optional.empty();
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        var deadline = System.nanoTime() + unit.toNanos(timeout);
        while (!fill()) {
            if (closed || !head.awaitBeyond(position, deadline - System.nanoTime(), TimeUnit.NANOSECONDS)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        while (!hasNextAvailable(1, TimeUnit.SECONDS)) {
            if (closed) {
                throw new IllegalStateException("this stream of entries is closed, at entry " + position);
            }
        }
        return page.remove();
    }

    /** Whether there is a message at hand; reads pages until there is one or the head is reached. */
    private boolean fill() {
        while (page.isEmpty() && !closed && head.number() > position) {
            var next = engine.page(position, head.number());
            if (next.end() == position) {
                throw engine.unseen(position + 1);
            }
            page.addAll(next.messages());
            position = next.end();
        }
        return !page.isEmpty();
    }

    @Override
    public boolean setOnAvailableCallback(Runnable newCallback) {
        if (callback != null) {
            head.forget(callback);
        }
        callback = newCallback;
        head.whenRisen(newCallback);
        return true;
    }

    @Override
    public void close() {
        closed = true;
        if (callback != null) {
            head.forget(callback);
            callback = null;
        }
    }
}
