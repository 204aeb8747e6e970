package daybook.store.sequence;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** A bell that is not missed when it rings before somebody listens; many rings are heard as one. */
final class Wake {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition rung = lock.newCondition();
    private boolean pending;

    void ring() {
        lock.lock();
        try {
            pending = true;
            rung.signal();
        } finally {
            lock.unlock();
        }
    }

    /** Waits for the bell, at most this long; an interruption counts as a ring. */
    boolean await(long nanos) {
        lock.lock();
        try {
            var left = nanos;
            while (!pending && left > 0) {
                left = rung.awaitNanos(left);
            }
            var heard = pending;
            pending = false;
            return heard;
        } catch (InterruptedException e) {
            return true;
        } finally {
            lock.unlock();
        }
    }
}
