package daybook.wiring;

import daybook.facts.Fact;
import daybook.store.DayBook;
import daybook.store.DayBookStore;
import daybook.store.EntryNumbers;
import daybook.store.head.Head;
import daybook.store.watch.Findings;
import daybook.store.watch.Watch;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.axonframework.springboot.autoconfig.AxonAutoConfiguration;
import org.axonframework.springboot.autoconfig.JdbcAutoConfiguration;
import org.axonframework.springboot.autoconfig.JpaEventStoreAutoConfiguration;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;

/**
 * The day book as Axon's event store. It is a bean that starts as it is made, after the migrations and before any event
 * processor, and ends after all of them.
 */
@AutoConfiguration(
        after = {DataSourceAutoConfiguration.class, MetersAutoConfiguration.class, FactsAutoConfiguration.class},
        before = {AxonAutoConfiguration.class, JdbcAutoConfiguration.class, JpaEventStoreAutoConfiguration.class})
@EnableConfigurationProperties({StoreProperties.class, WatchProperties.class})
class StoreAutoConfiguration {

    @Bean(initMethod = "start", destroyMethod = "stop")
    @DependsOnDatabaseInitialization
    DayBookStore dayBookStore(
            DataSource pool,
            JdbcConnectionDetails database,
            @Qualifier("eventSerializer") Serializer serializer,
            EventUpcasterChain upcasters,
            MeterRegistry meters,
            Configuration axon,
            StoreProperties properties,
            WatchProperties watch) {
        return DayBookStore.builder()
                .dataSource(pool)
                .ownConnections(ApplicationLogin.connections(database))
                .serializer(serializer)
                .upcasters(upcasters)
                .effectiveDate(StoreAutoConfiguration::effective)
                .meterRegistry(meters)
                .monitor(axon.messageMonitor(EventStore.class, "eventStore"))
                .settings(properties.settings())
                .watch(watch.settings())
                .build();
    }

    /** Nothing but facts is recorded: whatever else came would have no date to be recorded under. */
    private static LocalDate effective(EventMessage<?> event) {
        if (event.getPayload() instanceof Fact fact) {
            return fact.effective();
        }
        throw new IllegalArgumentException("only facts are recorded in the day book, not "
                + event.getPayloadType().getName());
    }

    @Bean(name = {"eventStore", "eventBus"})
    EventStore eventStore(DayBookStore store) {
        return store.eventStore();
    }

    @Bean
    DayBook dayBook(DayBookStore store) {
        return store.dayBook();
    }

    @Bean
    Findings findings(DayBookStore store) {
        return store.findings();
    }

    @Bean
    Watch bookWatch(DayBookStore store) {
        return store.watch();
    }

    /** A component of its own in health: whether the book adds up. */
    @Bean
    HealthIndicator bookHealthIndicator(Findings findings, Watch bookWatch) {
        return new BookHealth(findings, bookWatch);
    }

    @Bean
    Head head(DayBookStore store) {
        return store.head();
    }

    @Bean
    EntryNumbers entryNumbers(DayBookStore store) {
        return store.entryNumbers();
    }
}
