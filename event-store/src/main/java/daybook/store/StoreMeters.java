package daybook.store;

import daybook.store.head.Head;
import daybook.store.sequence.Sequencer;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;

/** The day book's meters. */
record StoreMeters(Head head, Sequencer sequencer, NumberingBacklog standing) implements MeterBinder {

    @Override
    public void bindTo(MeterRegistry registry) {
        FunctionCounter.builder("daybook.entries", head, Head::number)
                .description("Entries in the day book")
                .register(registry);
        FunctionCounter.builder("daybook.sequencer.batches", sequencer, Sequencer::batches)
                .description("Batches that this node has numbered")
                .register(registry);
        Gauge.builder("daybook.sequencer.lag.events", standing, s -> s.now().waiting())
                .strongReference(true)
                .description("Committed events that wait for their number; -1 when it is not known")
                .register(registry);
        Gauge.builder("daybook.sequencer.lag.seconds", standing, s -> s.now().waitingSeconds())
                .strongReference(true)
                .description("Age of the oldest event that waits for its number")
                .register(registry);
        Gauge.builder(
                        "daybook.transaction.oldest.seconds",
                        standing,
                        s -> s.now().oldestTransactionSeconds())
                .strongReference(true)
                .description("Age of the oldest open writing transaction on the server, which holds back the numbering")
                .register(registry);
    }
}
