package daybook.query.projection.posting;

import daybook.facts.json.FactSerializer;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import javax.sql.DataSource;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.axonframework.eventhandling.TrackingEventProcessorConfiguration;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;
import org.axonframework.monitoring.MessageMonitor;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.jspecify.annotations.Nullable;

/**
 * Makes the processors that post entries. Each keeps rows and token in one transaction, and never skips. Only this class
 * knows that they are tracking processors, which Axon 5 has no more.
 */
public final class Processors {

    /** Entries in one transaction, at most. */
    private static final int BATCH = 500;

    /** A node that died is succeeded after this long. */
    private static final Duration CLAIM = Duration.ofSeconds(4);

    private static final int IDLE_MILLIS = 1_000;

    private final StreamableMessageSource<TrackedEventMessage<?>> source;
    private final TransactionManager transactions;
    private final TokenStore tokens;
    private final BiFunction<Class<?>, String, MessageMonitor<? super EventMessage<?>>> monitors;

    /**
     * A maker of processors.
     *
     * @param monitors Axon's own meters, by the processor's kind and name
     */
    public Processors(
            StreamableMessageSource<TrackedEventMessage<?>> source,
            DataSource database,
            TransactionManager transactions,
            BiFunction<Class<?>, String, MessageMonitor<? super EventMessage<?>>> monitors) {
        this.source = source;
        this.transactions = transactions;
        this.tokens = tokenStore(database);
        this.monitors = monitors;
    }

    /** The table's columns are named in lower case, and the token is kept as bytes. */
    private static TokenStore tokenStore(DataSource database) {
        return new ClaimedInTime(
                JdbcTokenStore.builder()
                        .connectionProvider(new SpringDataSourceConnectionProvider(database))
                        .serializer(FactSerializer.create())
                        .contentType(byte[].class)
                        .nodeId(ManagementFactory.getRuntimeMXBean().getName() + "/" + UUID.randomUUID())
                        .schema(TokenSchema.builder()
                                .setTokenTable("query.token_entry")
                                .setProcessorNameColumn("processor_name")
                                .setTokenTypeColumn("token_type")
                                .build()),
                CLAIM);
    }

    /** What the processors read, for whoever posts without one. */
    public StreamableMessageSource<TrackedEventMessage<?>> source() {
        return source;
    }

    Processor processor(ProjectionSchema schema, Poster poster, Trouble trouble) {
        return new Tracking(TrackingEventProcessor.builder()
                .name(schema.name())
                .eventHandlerInvoker(poster)
                .messageSource(new SteppedSource(source, trouble, schema::position))
                .tokenStore(tokens)
                .transactionManager(transactions)
                .errorHandler(PropagatingErrorHandler.instance())
                .rollbackConfiguration(RollbackConfigurationType.ANY_THROWABLE)
                .messageMonitor(monitors.apply(TrackingEventProcessor.class, schema.name()))
                .trackingEventProcessorConfiguration(TrackingEventProcessorConfiguration.forSingleThreadedProcessing()
                        .andInitialTrackingToken(StreamableMessageSource::createTailToken)
                        .andBatchSize(BATCH)
                        .andEventAvailabilityTimeout(IDLE_MILLIS, TimeUnit.MILLISECONDS)
                        .andTokenClaimInterval(IDLE_MILLIS, TimeUnit.MILLISECONDS))
                .build());
    }

    private record Tracking(TrackingEventProcessor processor) implements Processor {

        @Override
        public void start() {
            processor.start();
        }

        @Override
        public CompletableFuture<Void> stop() {
            return processor.shutdownAsync();
        }

        @Override
        public @Nullable Throwable failure() {
            return processor.processingStatus().values().stream()
                    .filter(EventTrackerStatus::isErrorState)
                    .map(EventTrackerStatus::getError)
                    .findFirst()
                    .orElse(null);
        }
    }
}
