package daybook.store.head;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** The last entry number known in this process. It only rises, and whoever waits for more is woken at once. */
public final class Head {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition risen = lock.newCondition();
    private final List<Runnable> callbacks = new CopyOnWriteArrayList<>();
    private volatile long number;

    /** The last entry number known; 0 before the first. */
    public long number() {
        return number;
    }

    /**
     * Publishes that entries up to this one are numbered and committed.
     *
     * @return whether that was news
     */
    public boolean advanceTo(long entry) {
        lock.lock();
        try {
            if (entry <= number) {
                return false;
            }
            number = entry;
            risen.signalAll();
        } finally {
            lock.unlock();
        }
        callbacks.forEach(Runnable::run);
        return true;
    }

    /**
     * Waits for an entry after this one.
     *
     * @return whether there is one; false when the time is over
     */
    public boolean awaitBeyond(long entry, long time, TimeUnit unit) throws InterruptedException {
        if (number > entry) {
            return true;
        }
        var left = unit.toNanos(time);
        lock.lockInterruptibly();
        try {
            while (number <= entry) {
                if (left <= 0) {
                    return false;
                }
                left = risen.awaitNanos(left);
            }
            return true;
        } finally {
            lock.unlock();
        }
    }

    /** Calls back at each rise, on the thread that published it: the callback must be short and must not throw. */
    public void whenRisen(Runnable callback) {
        callbacks.add(callback);
    }

    /** Ends the calling back. */
    public void forget(Runnable callback) {
        callbacks.remove(callback);
    }
}
