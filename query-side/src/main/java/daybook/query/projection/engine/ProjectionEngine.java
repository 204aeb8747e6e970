package daybook.query.projection.engine;

import daybook.query.projection.Book;
import daybook.query.projection.Invariant;
import daybook.query.projection.Projection;
import daybook.query.projection.ProjectionName;
import daybook.query.projection.ProjectionState;
import daybook.query.projection.Projections;
import daybook.query.projection.posting.Processors;
import daybook.query.projection.posting.ProjectionSchema;
import daybook.query.projection.posting.RunningProjection;
import daybook.query.projection.rebuild.Rebuild;
import daybook.query.projection.rebuild.Rebuilds;
import daybook.query.projection.rebuild.Refill;
import daybook.query.projection.rebuild.RowWatch;
import daybook.query.projection.rebuild.RowsBeside;
import daybook.store.watch.Findings;
import daybook.store.watch.WatchSettings;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Runs every projection of this node, and their rebuilds, and knows how each stands. */
public final class ProjectionEngine implements Projections, SmartLifecycle {

    private static final long STOPS_WITHIN_SECONDS = 5;

    private final Book book;
    private final Clock clock;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final Processors processors;
    private final Map<ProjectionName, RunningProjection> running = new LinkedHashMap<>();
    /** Not started yet: they are filled first. */
    private final Set<RunningProjection> held = new LinkedHashSet<>();

    private final long longBook;
    private final Rebuilds rebuilds;
    private final RowWatch rowWatch;
    private @Nullable Thread watcher;
    private @Nullable Thread rebuilder;
    private volatile boolean started;

    /**
     * An engine, not yet started.
     *
     * @param longBook how many entries a projection may lack, at most, without being filled anew
     * @param findings where it is told what does not add up
     * @param watch how the rows are watched
     * @param invariants what must hold of them
     */
    ProjectionEngine(
            List<Projection> projections,
            Book book,
            DataSource database,
            PositionBoard board,
            ProcessorMaker maker,
            Clock clock,
            long longBook,
            Findings findings,
            WatchSettings watch,
            List<Invariant> invariants) {
        this.book = book;
        this.longBook = longBook;
        this.clock = clock;
        this.jdbc = new JdbcTemplate(database);
        JdbcTransactionManager manager = new JdbcTransactionManager(database);
        this.transaction = new TransactionTemplate(manager);
        this.processors = maker.make(database, new SpringTransactionManager(manager));
        projections.stream().sorted(Comparator.comparing(Projection::name)).forEach(projection -> {
            ProjectionName name = projection.name();
            ProjectionSchema schema = ProjectionSchema.serving(jdbc, projection);
            running.put(name, new RunningProjection(schema, processors, clock, entry -> board.posted(name, entry)));
        });
        this.rebuilds = new Rebuilds(database, jdbc, new House(), findings);
        this.rowWatch = new RowWatch(
                jdbc,
                transaction,
                new RowsBeside(jdbc, processors.source(), projections),
                findings,
                watch,
                this::posted,
                invariants,
                projections.stream()
                        .filter(projection -> projection.name() == ProjectionName.DAYBOOK)
                        .findFirst()
                        .map(Projection::schema)
                        .orElse(null));
    }

    /** Makes the processors on a transaction manager of their own, so that rows and tokens share its transactions. */
    interface ProcessorMaker {
        Processors make(DataSource database, TransactionManager transactions);
    }

    /** What the rebuilds are told of the projections here. */
    private final class House implements Rebuilds.House {

        @Override
        public @Nullable Rebuild rebuild(String text) {
            return running.values().stream()
                    .map(run -> run.schema().projection())
                    .filter(projection -> projection.name().text().equals(text))
                    .findFirst()
                    .map(projection -> new Rebuild(jdbc, transaction, projection, processors, clock))
                    .orElse(null);
        }

        @Override
        public Set<ProjectionSchema> fill(Collection<ProjectionSchema> schemas) throws InterruptedException {
            Refill refill = new Refill(processors.source(), transaction, book, schemas);
            refill.run();
            return refill.leftOut();
        }

        @Override
        public Collection<String> farBehind() {
            startWhatIsFilled(run -> !isFarBehind(run));
            return held();
        }

        @Override
        public void serves(String projection) {
            startWhatIsFilled(run -> run.schema().projection().name().text().equals(projection));
        }
    }

    private synchronized Collection<String> held() {
        return held.stream().map(run -> run.schema().projection().name().text()).toList();
    }

    private synchronized void startWhatIsFilled(Predicate<RunningProjection> isFilled) {
        List<RunningProjection> filled =
                started ? held.stream().filter(isFilled).toList() : List.of();
        filled.forEach(RunningProjection::start);
        filled.forEach(held::remove);
    }

    /** Whether to fill it anew is quicker than to post what it lacks. */
    private boolean isFarBehind(RunningProjection run) {
        long head = book.head();
        long position = run.schema().position();
        return head - position > longBook && position < head / 2;
    }

    /** Makes missing tables first, so that a page never meets a projection without any. */
    @Override
    public synchronized void start() {
        running.values()
                .forEach(run ->
                        transaction.executeWithoutResult(_ -> run.schema().createIfMissing()));
        running.values().forEach(run -> {
            if (isFarBehind(run)) {
                held.add(run);
            } else {
                run.start();
            }
        });
        started = true;
        watcher = Thread.ofVirtual().name("daybook-row-watch").start(rowWatch);
        rebuilder = Thread.ofVirtual().name("daybook-rebuilds").start(rebuilds);
    }

    /** A projection that waits for a database that is gone does not hold up the end: what it was about rolls back. */
    @Override
    public synchronized void stop() {
        started = false;
        if (rebuilder != null) {
            rebuilder.interrupt();
        }
        if (watcher != null) {
            watcher.interrupt();
        }
        CompletableFuture.allOf(
                        running.values().stream().map(RunningProjection::stop).toArray(CompletableFuture[]::new))
                .completeOnTimeout(null, STOPS_WITHIN_SECONDS, TimeUnit.SECONDS)
                .join();
    }

    @Override
    public boolean isRunning() {
        return started;
    }

    @Override
    public List<ProjectionState> states() {
        long head = book.head();
        return running.values().stream().map(run -> state(run, head)).toList();
    }

    private ProjectionState state(RunningProjection run, long head) {
        Projection projection = run.schema().projection();
        long position = run.schema().position();
        Rebuild rebuild = rebuilds.running(projection.name());
        return new ProjectionState(
                projection.name(),
                projection.version(),
                position,
                head,
                lag(position, head),
                run.stopped(),
                rebuild == null ? null : rebuild.state(head));
    }

    /** The last entry that every projection has posted, of those that are in the book. */
    private long posted() {
        return running.values().stream()
                .mapToLong(run -> run.schema().position())
                .reduce(book.head(), Math::min);
    }

    private Duration lag(long position, long head) {
        Instant waiting = position < head ? book.enteredAt(position + 1) : null;
        if (waiting == null) {
            return Duration.ZERO;
        }
        Duration lag = Duration.between(waiting, clock.instant());
        return lag.isNegative() ? Duration.ZERO : lag;
    }
}
