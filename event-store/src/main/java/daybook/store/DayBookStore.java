package daybook.store;

import daybook.store.append.Appender;
import daybook.store.axon.DayBookEventStore;
import daybook.store.axon.DayBookStorageEngine;
import daybook.store.connection.OwnConnections;
import daybook.store.connection.OwnSession;
import daybook.store.head.Head;
import daybook.store.sequence.HeadListener;
import daybook.store.sequence.Numbered;
import daybook.store.sequence.Sequencer;
import daybook.store.watch.Findings;
import daybook.store.watch.Watch;
import daybook.store.watch.WatchMeters;
import daybook.store.watch.WatchSettings;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Function;
import javax.sql.DataSource;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.monitoring.MessageMonitor;
import org.axonframework.monitoring.NoOpMessageMonitor;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;

/**
 * The day book, put together. Nothing runs until {@link #start()}: it can be written and read, but what is written waits
 * for its number. The tables must be there already: they are made by the migrations in {@code db/migration/event-store}.
 */
public final class DayBookStore implements AutoCloseable {

    private static final Duration FINDING_PATIENCE = Duration.ofSeconds(1);

    private final Head head = new Head();
    private final Sequencer sequencer;
    private final HeadListener listener;
    private final OwnSession lookUps;
    private final OwnSession asAtLookUps;
    private final OwnSession findingSession;
    private final DayBook dayBook;
    private final Findings findings;
    private final Watch watch;
    private final EntryNumbers entryNumbers;
    private final DayBookStorageEngine engine;
    private final DayBookEventStore eventStore;
    private volatile boolean running;

    private DayBookStore(Builder parts) {
        var own = required(parts.ownConnections, "ownConnections");
        var pool = required(parts.dataSource, "dataSource");
        var serializer = required(parts.serializer, "serializer");
        var settings = parts.settings;
        this.lookUps = new OwnSession(own, "daybook-look-up");
        this.asAtLookUps = new OwnSession(own, "daybook-as-at");
        this.entryNumbers = new EntryNumbers(lookUps, settings.poll());
        this.sequencer =
                new Sequencer(own, settings.sequencerBatch(), settings.poll(), settings.pace(), this::numbered);
        this.listener = new HeadListener(own, settings.poll(), sequencer::isServedBy, this::heard);
        this.findingSession = new OwnSession(own, "daybook-findings", FINDING_PATIENCE);
        this.findings = new Findings(findingSession);
        this.watch = new Watch(own, findings, parts.watch, head::number);
        this.dayBook = new DayBook(pool, new EntryAsAt(pool, asAtLookUps), findings);
        var appender = new Appender(
                pool,
                serializer,
                required(parts.effectiveDate, "effectiveDate"),
                sequencer::ring,
                Timer.builder("daybook.append")
                        .description("Time to write the events of one append, without the commit")
                        .register(parts.meterRegistry));
        this.engine =
                new DayBookStorageEngine(appender, pool, serializer, parts.upcasters, findings, settings.replayBatch());
        this.eventStore = new DayBookEventStore(engine, head, parts.monitor);
        eventStore.measure(parts.meterRegistry);
        new WatchMeters(findings, watch).bindTo(parts.meterRegistry);
        new StoreMeters(head, sequencer, new NumberingBacklog(lookUps, System::nanoTime)).bindTo(parts.meterRegistry);
    }

    /** Begins to put a day book together. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Starts numbering and listening; a second start changes nothing.
     *
     * @throws org.springframework.dao.DataAccessException when the database cannot be reached
     */
    public synchronized void start() {
        if (running) {
            return;
        }
        try {
            sequencer.start();
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("the day book cannot be opened: " + e.getMessage(), e);
        }
        head.advanceTo(dayBook.head());
        listener.start();
        watch.start();
        running = true;
    }

    /** Ends numbering and listening, and gives the connections back; a stopped store is not started again. */
    public synchronized void stop() {
        running = false;
        watch.stop();
        listener.stop();
        sequencer.stop();
        lookUps.close();
        asAtLookUps.close();
        findingSession.close();
    }

    /** Whether it is started and not stopped. */
    public boolean isRunning() {
        return running;
    }

    /** The same as {@link #stop()}. */
    @Override
    public void close() {
        stop();
    }

    /** Entries, for pages and exports. */
    public DayBook dayBook() {
        return dayBook;
    }

    /** The last entry number known here, and who waits for the next. */
    public Head head() {
        return head;
    }

    /** The numbers that a writer's entries were given. */
    public EntryNumbers entryNumbers() {
        return entryNumbers;
    }

    /** What does not add up in the book. */
    public Findings findings() {
        return findings;
    }

    /** Who looks for it. */
    public Watch watch() {
        return watch;
    }

    /** Axon's storage engine on the day book. */
    public DayBookStorageEngine engine() {
        return engine;
    }

    /** Axon's event store on the day book. */
    public DayBookEventStore eventStore() {
        return eventStore;
    }

    /** The head first: whoever learns a number finds that the book reaches that far. */
    private void numbered(Numbered batch) {
        head.advanceTo(batch.last());
        entryNumbers.numbered(batch);
    }

    private void heard(long entry) {
        if (head.advanceTo(entry)) {
            entryNumbers.numberedElsewhere();
        }
    }

    private static <T> T required(@Nullable T part, String name) {
        return Objects.requireNonNull(part, () -> "the day book needs its " + name);
    }

    /** The parts of a day book. The first four have no default. */
    public static final class Builder {

        private @Nullable DataSource dataSource;
        private @Nullable OwnConnections ownConnections;
        private @Nullable Serializer serializer;
        private @Nullable Function<? super EventMessage<?>, LocalDate> effectiveDate;
        private EventUpcaster upcasters = NoOpEventUpcaster.INSTANCE;
        private MeterRegistry meterRegistry = new SimpleMeterRegistry();
        private MessageMonitor<? super EventMessage<?>> monitor = NoOpMessageMonitor.INSTANCE;
        private StoreSettings settings = StoreSettings.defaults();
        private WatchSettings watch = WatchSettings.defaults();

        private Builder() {}

        /** The application's pool, signed in as the application's role. */
        public Builder dataSource(DataSource pool) {
            this.dataSource = pool;
            return this;
        }

        /** Where the store opens six connections of its own, as the application's role. */
        public Builder ownConnections(OwnConnections connections) {
            this.ownConnections = connections;
            return this;
        }

        /** Gives and reads the bytes of payload and metadata. */
        public Builder serializer(Serializer eventSerializer) {
            this.serializer = eventSerializer;
            return this;
        }

        /** Tells on which date an event took effect. */
        public Builder effectiveDate(Function<? super EventMessage<?>, LocalDate> ofEvent) {
            this.effectiveDate = ofEvent;
            return this;
        }

        /** Brings older revisions up to date as they are read; none unless said. */
        public Builder upcasters(EventUpcaster chain) {
            this.upcasters = chain;
            return this;
        }

        /** Where the meters are registered; one that nobody reads unless said. */
        public Builder meterRegistry(MeterRegistry registry) {
            this.meterRegistry = registry;
            return this;
        }

        /** Axon's monitor of published events; none unless said. */
        public Builder monitor(MessageMonitor<? super EventMessage<?>> ofPublished) {
            this.monitor = ofPublished;
            return this;
        }

        /** How it works; {@link StoreSettings#defaults()} unless said. */
        public Builder settings(StoreSettings newSettings) {
            this.settings = newSettings;
            return this;
        }

        /** How it is watched; {@link WatchSettings#defaults()} unless said. */
        public Builder watch(WatchSettings newSettings) {
            this.watch = newSettings;
            return this;
        }

        /** Puts the day book together, not yet started. */
        public DayBookStore build() {
            return new DayBookStore(this);
        }
    }
}
