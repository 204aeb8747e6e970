package daybook.standalone.quickstart;

import daybook.standalone.folder.DataFolder;
import daybook.standalone.postgres.SpareDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/** Prepares a quick start for the next time, once this run is ready. What fails is logged, and hinders nobody. */
@Component
class NextStart implements ApplicationListener<ApplicationReadyEvent>, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(NextStart.class);
    private static final long PATIENCE_MINUTES = 20;

    private final DataFolder folder;
    private final ObjectProvider<SpareDatabase> spare;
    private final boolean on;
    private @Nullable Thread work;

    NextStart(DataFolder folder, ObjectProvider<SpareDatabase> spare, @Value("${daybook.quick-start}") boolean on) {
        this.folder = folder;
        this.spare = spare;
        this.on = on;
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent ready) {
        QuickStart.succeeded();
        var database = spare.getIfAvailable();
        Path quickStart = QuickStart.wanted()
                .filter(wanted -> folder.path().equals(wanted.getParent()))
                .orElse(null);
        Class<?> main = ready.getSpringApplication().getMainApplicationClass();
        if (on && database != null && quickStart != null && main != null) {
            work = Thread.ofVirtual().name("next start").start(() -> prepare(quickStart, main.getName(), database));
        }
    }

    private void prepare(Path quickStart, String mainClass, SpareDatabase database) {
        try {
            var prepared = Prepared.of(QuickStart.best(Launched.now()), quickStart);
            // What is there was made for another version, or is unfinished.
            FileSystemUtils.deleteRecursively(quickStart);
            Files.createDirectories(prepared.folder());
            var run = new TrialRun(prepared, mainClass, database.make());
            prepared.makeJars(run.console());
            rehearse(run, prepared);
            database.drop();
        } catch (IOException | SQLException | RuntimeException failure) {
            LOG.warn("The next start will not be a quick one", failure);
        } catch (InterruptedException ending) {
            LOG.info("The program ended before it had prepared a quick start");
        }
    }

    private void rehearse(TrialRun run, Prepared prepared) throws IOException, InterruptedException {
        var process = run.start();
        try {
            boolean over = process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES);
            if (over && process.exitValue() == 0 && Files.exists(run.unfinished())) {
                FileSystemUtils.deleteRecursively(prepared.folder().resolve("data"));
                prepared.keep(run.unfinished());
                LOG.info("The next start will be a quick one");
            } else {
                throw new IOException("the rehearsal failed: " + run.console() + " says why");
            }
        } finally {
            stop(process);
        }
    }

    /** With whatever it has started in its turn. */
    private static void stop(Process process) {
        List<ProcessHandle> all = Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                .toList();
        all.forEach(ProcessHandle::destroyForcibly);
    }

    @Override
    public void destroy() throws InterruptedException {
        if (work != null) {
            work.interrupt();
            work.join();
        }
    }
}
