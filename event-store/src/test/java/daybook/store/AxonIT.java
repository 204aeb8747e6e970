package daybook.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import daybook.store.Ledger.Open;
import daybook.store.Ledger.Opened;
import daybook.store.Ledger.OverTheCap;
import daybook.store.Ledger.Spend;
import daybook.store.Ledger.Spent;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.ReplayStatus;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.axonframework.eventhandling.TrackingEventProcessorConfiguration;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Axon's own parts at work on the day book. */
class AxonIT {

    private final Book book = new Book();
    private final TokenStore tokens = new InMemoryTokenStore();
    private final Posting posting = new Posting();

    /** A projection that counts what it is told. */
    static class Posting {
        final List<Object> posted = new CopyOnWriteArrayList<>();
        final List<Boolean> replayed = new CopyOnWriteArrayList<>();
        volatile int resets;
        volatile int slowAfter = Integer.MAX_VALUE;

        @EventHandler
        void on(Object event, ReplayStatus status) throws InterruptedException {
            if (posted.size() >= slowAfter) {
                Thread.sleep(20);
            }
            posted.add(event);
            replayed.add(status.isReplay());
        }

        @ResetHandler
        void reset() {
            resets++;
            posted.clear();
            replayed.clear();
        }
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void the_aggregate_fixture_gives_and_expects() {
        new AggregateTestFixture<>(Ledger.class)
                .given(new Opened("l", 100), new Spent(90, "before"))
                .when(new Spend("l", 11))
                .expectException(OverTheCap.class);
    }

    @Test
    void an_aggregate_is_opened_decides_on_its_own_history_and_is_projected() throws Exception {
        var axon = axon(book.nodeThatNeverPolls());
        try {
            axon.commandGateway().sendAndWait(new Open("l", 100));
            axon.commandGateway().sendAndWait(new Spend("l", 60));
            assertThatThrownBy(() -> axon.commandGateway().sendAndWait(new Spend("l", 60)))
                    .isInstanceOf(OverTheCap.class);

            await(2);
            assertThat(posting.posted).containsExactly(new Opened("l", 100), new Spent(60, "as told"));
        } finally {
            axon.shutdown();
        }
    }

    @Test
    void a_projection_is_reset_and_replayed_from_the_first_entry() throws Exception {
        var axon =
                axon(book.node(parts -> parts.settings(StoreSettings.defaults().withReplayBatch(2))));
        try {
            axon.commandGateway().sendAndWait(new Open("l", 100));
            for (var i = 1; i <= 8; i++) {
                axon.commandGateway().sendAndWait(new Spend("l", i));
            }
            await(9);
            var before = List.copyOf(posting.posted);
            var processor = axon.eventProcessingConfiguration()
                    .eventProcessor("posting", TrackingEventProcessor.class)
                    .orElseThrow();
            processor.shutDown();
            processor.resetTokens();
            processor.start();
            await(9);
            assertThat(posting.resets).isOne();
            assertThat(posting.posted).isEqualTo(before);
            assertThat(posting.replayed).containsOnly(true);

            axon.commandGateway().sendAndWait(new Spend("l", 9));
            await(10);
            assertThat(posting.replayed.getLast()).isFalse();
        } finally {
            axon.shutdown();
        }
    }

    @Test
    void a_restart_in_the_middle_of_a_replay_goes_on_where_it_stopped() throws Exception {
        var first = book.node();
        for (var i = 0; i < 200; i++) {
            first.engine().appendEvents(Book.events("stream " + i, 5));
        }
        book.awaitEntries(1_000);
        first.stop();

        posting.slowAfter = 300;
        var interrupted =
                book.node(parts -> parts.settings(StoreSettings.defaults().withReplayBatch(7)));
        var axon = axon(interrupted);
        await(300);
        axon.shutdown();
        interrupted.stop();
        assertThat(posting.posted.size()).as("it was in the middle").isBetween(300, 999);

        posting.slowAfter = Integer.MAX_VALUE;
        var again = axon(book.node());
        try {
            await(1_000);
            assertThat(posting.posted).hasSize(1_000).doesNotHaveDuplicates();
        } finally {
            again.shutdown();
        }
    }

    @Test
    void an_event_of_revision_1_is_read_as_revision_2() throws Exception {
        var node = book.node(parts -> parts.upcasters(new SpentHasAPurpose()).serializer(Revisions.numbered()));
        node.engine().appendEvents(Book.event("other", 0));
        writeOfRevision1("l", new Opened("l", 100), "{\"id\":\"l\",\"cap\":100}", 0);
        writeOfRevision1("l", new Spent(30, ""), "{\"amount\":30}", 1);

        assertThat(node.engine().readEvents("l", 1).asStream())
                .singleElement()
                .extracting(EventMessage::getPayload)
                .isEqualTo(new Spent(30, "not stated"));
        book.awaitEntries(3);
        assertThat(node.engine().readEvents(null, false).map(TrackedEventMessage::getPayload))
                .last()
                .isEqualTo(new Spent(30, "not stated"));

        var axon = axon(node);
        try {
            assertThatThrownBy(() -> axon.commandGateway().sendAndWait(new Spend("l", 71)))
                    .isInstanceOf(OverTheCap.class);
            axon.commandGateway().sendAndWait(new Spend("l", 70));
        } finally {
            axon.shutdown();
        }
        assertThat(node.dayBook().entry(3).orElseThrow().revision())
                .as("what is written stays")
                .isNull();
    }

    private void writeOfRevision1(String stream, Object payload, String json, long number) {
        book.sql.update(
                "insert into daybook.event (event_id, stream, stream_type, stream_no, type, recorded_at, "
                        + "effective, metadata, payload) values (gen_random_uuid(), ?, 'Ledger', ?, ?, now(), now(), ?, ?)",
                stream,
                number,
                payload.getClass().getName(),
                "{}".getBytes(),
                json.getBytes());
    }

    private Configuration axon(DayBookStore node) {
        var configurer = DefaultConfigurer.defaultConfiguration()
                .configureSerializer(_ -> Book.serializer())
                .configureEventStore(_ -> node.eventStore())
                .configureAggregate(Ledger.class)
                .registerComponent(TokenStore.class, _ -> tokens);
        configurer
                .eventProcessing()
                .registerDefaultListenerInvocationErrorHandler(_ -> PropagatingErrorHandler.instance())
                .registerTrackingEventProcessor(
                        "posting",
                        axon -> (StreamableMessageSource<TrackedEventMessage<?>>)
                                (StreamableMessageSource<?>) axon.eventStore(),
                        _ -> TrackingEventProcessorConfiguration.forSingleThreadedProcessing()
                                .andEventAvailabilityTimeout(200, TimeUnit.MILLISECONDS))
                .registerEventHandler(_ -> posting)
                .assignHandlerInstancesMatching("posting", _ -> true);
        return configurer.start();
    }

    private void await(int count) throws InterruptedException {
        var deadline = System.nanoTime() + Book.PATIENCE.toNanos();
        while (posting.posted.size() < count) {
            assertThat(System.nanoTime()).as("only " + posting.posted).isLessThan(deadline);
            Thread.sleep(2);
        }
    }
}
