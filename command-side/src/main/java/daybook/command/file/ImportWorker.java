package daybook.command.file;

import daybook.command.rehearsal.GroundMoved;
import daybook.files.UnreadableFile;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Works on the files that were sent, one after the other, in a thread of its own. What a process leaves behind when it
 * ends is taken up by the next, or by another, after a minute: a dry run from its beginning, a recording as a whole.
 */
@Component
class ImportWorker implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(ImportWorker.class);
    private static final long LOOK_SECONDS = 2;
    private static final long END_MILLIS = 5_000;
    private static final int MOST_FAILURES = 2;
    private static final int LONGEST_WHY = 200;

    private final ImportBook book;
    private final DryRun dryRun;
    private final Recorder recorder;
    private final StagingTables staging;
    private final Sweep sweep;
    private final UUID id = UUID.randomUUID();
    private final Semaphore bell = new Semaphore(0);
    private volatile boolean running;
    private Thread thread = new Thread();

    ImportWorker(ImportBook book, DryRun dryRun, Recorder recorder, StagingTables staging, Sweep sweep) {
        this.book = book;
        this.dryRun = dryRun;
        this.recorder = recorder;
        this.staging = staging;
        this.sweep = sweep;
    }

    /** There is something to do. */
    void ring() {
        bell.release();
    }

    @Override
    public synchronized void start() {
        running = true;
        thread = Thread.ofPlatform().name("daybook-imports").daemon().start(this::work);
    }

    @Override
    public synchronized void stop() {
        running = false;
        thread.interrupt();
        try {
            thread.join(END_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void work() {
        while (running) {
            try {
                sweep.whenDue();
                Optional<Import> next = book.claim(id);
                if (next.isPresent()) {
                    handle(next.get());
                } else if (bell.tryAcquire(LOOK_SECONDS, TimeUnit.SECONDS)) {
                    bell.drainPermits();
                }
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException trouble) {
                if (!running || paused()) {
                    return;
                }
                log.warn("A file could not be worked on now; it will be tried again", trouble);
            }
        }
    }

    private static boolean paused() {
        try {
            TimeUnit.SECONDS.sleep(LOOK_SECONDS);
            return false;
        } catch (InterruptedException e) {
            return true;
        }
    }

    /** Whatever a file brings about ends here: an error of the machine as well as one of the program. */
    void handle(Import file) {
        if (file.failed() >= MOST_FAILURES) {
            setAside(file, "the program ended while it was read");
            return;
        }
        try {
            switch (file.state()) {
                case WAITING, READING -> dryRun.run(file);
                case CONFIRMED -> record(file);
                case SENDING, CHECKED, UNREADABLE, LAPSED, RECORDED -> {
                    // Nothing to do, and never claimed.
                }
            }
        } catch (UnreadableFile unreadable) {
            book.unreadable(file.id(), Problem.json(List.of(FileRefusal.of(unreadable)), null));
        } catch (GroundMoved moved) {
            book.again(file.id(), file.roles(), true);
        } catch (DataAccessException | TransactionException databaseAway) {
            throw databaseAway;
        } catch (IOException | RuntimeException | Error failure) {
            if (!running && Thread.currentThread().isInterrupted()) {
                return;
            }
            log.warn("The file {} failed", file.id(), failure);
            if (book.failed(file.id()) >= MOST_FAILURES) {
                setAside(file, String.valueOf(failure));
            }
        }
    }

    private void setAside(Import file, String why) {
        String told = why.substring(0, Math.min(why.length(), LONGEST_WHY));
        book.unreadable(file.id(), Problem.json(List.of(new FileRefusal.FileFailedTwice(told)), null));
    }

    private void record(Import file) {
        switch (recorder.record(file.id())) {
            case RECORDED -> staging.tidy(file.id());
            case MOVED -> book.again(file.id(), file.roles(), true);
            case NOT_ASKED_FOR -> {
                // Somebody else has seen to it.
            }
        }
    }
}
