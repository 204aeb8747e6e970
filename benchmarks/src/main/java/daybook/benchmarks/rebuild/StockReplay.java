package daybook.benchmarks.rebuild;

import daybook.benchmarks.stock.StockJpaStore;
import daybook.facts.exact.Measure;
import daybook.facts.exact.Period;
import daybook.facts.indicator.IndicatorReturnRecorded;
import daybook.facts.indicator.ReturnStatus;
import daybook.facts.json.FactSerializer;
import daybook.testapplication.history.History;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.jpa.EntityManagerProvider;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.TrackingEventProcessorConfiguration;
import org.axonframework.eventhandling.tokenstore.jpa.JpaTokenStore;

/** Axon as it comes: a tracking processor over its JPA engine, each return saved as an entity. In batches, to its favour. */
final class StockReplay {

    private static final int BATCH = 500;
    private static final long PATIENCE_MINUTES = 30;

    private StockReplay() {}

    /** What is subscribed. */
    static final class Saving {
        private final EntityManagerProvider managers;
        private final CountDownLatch left;

        Saving(EntityManagerProvider managers, CountDownLatch left) {
            this.managers = managers;
            this.left = left;
        }

        @EventHandler
        void on(IndicatorReturnRecorded recorded) {
            managers.getEntityManager()
                    .merge(new ReturnRow(
                            recorded.indicator().value(),
                            recorded.number(),
                            recorded.period().to(),
                            recorded.value().value()));
            left.countDown();
        }
    }

    static double perSecond(int events) throws InterruptedException {
        try (var store = new StockJpaStore(ReturnRow.class)) {
            append(store, events);
            var left = new CountDownLatch(events);
            var configurer = DefaultConfigurer.defaultConfiguration(false)
                    .configureTransactionManager(_ -> store.transactions())
                    .configureEventStore(_ -> store.events());
            configurer
                    .eventProcessing()
                    .registerTokenStore(_ -> JpaTokenStore.builder()
                            .entityManagerProvider(store.entityManagers())
                            .serializer(FactSerializer.create())
                            .build())
                    .registerDefaultListenerInvocationErrorHandler(_ -> PropagatingErrorHandler.instance())
                    .registerEventHandler(_ -> new Saving(store.entityManagers(), left))
                    .registerTrackingEventProcessor(
                            Saving.class.getPackageName(),
                            org.axonframework.config.Configuration::eventStore,
                            _ -> TrackingEventProcessorConfiguration.forSingleThreadedProcessing()
                                    .andBatchSize(BATCH));
            var axon = configurer.buildConfiguration();
            long began = System.nanoTime();
            axon.start();
            try {
                if (!left.await(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
                    throw new IllegalStateException("The stock replay did not end");
                }
                return events * 1e9 / (System.nanoTime() - began);
            } finally {
                axon.shutdown();
            }
        }
    }

    private static void append(StockJpaStore store, int events) {
        List<EventMessage<?>> waiting = new ArrayList<>();
        for (int number = 0; number < events; number++) {
            var id = History.indicatorId(0, number / History.RETURNS);
            int place = number % History.RETURNS;
            waiting.add(new GenericDomainEventMessage<>(
                    "indicator",
                    id.value(),
                    place,
                    new IndicatorReturnRecorded(
                            id,
                            place + 1,
                            new Period(null, History.FIRST.plusMonths(place)),
                            Measure.of(1_000L - place),
                            null,
                            null,
                            ReturnStatus.FINAL,
                            null)));
            if (waiting.size() == BATCH || number == events - 1) {
                store.transactions().executeInTransaction(() -> store.events().publish(List.copyOf(waiting)));
                waiting.clear();
            }
        }
    }
}
