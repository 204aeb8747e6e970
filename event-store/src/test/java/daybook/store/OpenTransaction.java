package daybook.store;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;

/** A transaction that stays open between the steps of a test, on a thread of its own as Spring would have it. */
final class OpenTransaction implements AutoCloseable {

    private final PlatformTransactionManager transactions;
    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private final TransactionStatus status;

    OpenTransaction(PlatformTransactionManager transactions) {
        this.transactions = transactions;
        this.status = call(() -> transactions.getTransaction(new DefaultTransactionDefinition()));
    }

    /** Runs a step in it and waits. */
    void run(Runnable step) {
        call(() -> {
            step.run();
            return true;
        });
    }

    /** Runs a step in it that may have to wait for others. */
    Future<?> start(Runnable step) {
        return thread.submit(step);
    }

    void commit() {
        run(() -> transactions.commit(status));
    }

    void rollback() {
        run(() -> transactions.rollback(status));
    }

    private <T> T call(Callable<T> step) {
        try {
            return thread.submit(step).get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        if (!status.isCompleted()) {
            rollback();
        }
        thread.shutdown();
    }
}
