package daybook.query.projection.engine;

import daybook.query.projection.Book;
import daybook.query.projection.Invariant;
import daybook.query.projection.Projection;
import daybook.query.projection.ProjectionName;
import daybook.query.projection.Projections;
import daybook.query.projection.posting.Processors;
import daybook.store.DayBook;
import daybook.store.watch.Findings;
import daybook.store.watch.Watch;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.monitoring.MessageMonitor;
import org.axonframework.monitoring.NoOpMessageMonitor;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.health.contributor.CompositeHealthContributor;
import org.springframework.boot.health.contributor.HealthContributor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/** Puts the projections to work on the day book. */
@Configuration(proxyBeanMethods = false)
class ProjectionConfiguration {

    /** Entries that are posted one by one in a few seconds. */
    private static final long LONG_BOOK = 20_000;

    @Bean
    StoredBook book(DayBook dayBook) {
        return new StoredBook(dayBook);
    }

    @Bean
    PositionBoard positions(DataSource database, List<Projection> projections) {
        return new PositionBoard(new JdbcTemplate(database), projections);
    }

    @Bean
    ProjectionEngine projections(
            List<Projection> projections,
            Book book,
            DataSource database,
            PositionBoard board,
            EventStore eventStore,
            ObjectProvider<org.axonframework.config.Configuration> axon,
            ObjectProvider<Clock> clock,
            Findings findings,
            Watch bookWatch,
            List<Invariant> invariants) {
        return new ProjectionEngine(
                projections,
                book,
                database,
                board,
                (source, transactions) -> new Processors(
                        eventStore, source, transactions, (kind, name) -> monitor(axon.getIfAvailable(), kind, name)),
                clock.getIfAvailable(Clock::systemUTC),
                LONG_BOOK,
                findings,
                bookWatch.settings(),
                invariants);
    }

    private static MessageMonitor<? super EventMessage<?>> monitor(
            org.axonframework.config.@Nullable Configuration axon, Class<?> kind, String name) {
        return axon == null ? NoOpMessageMonitor.instance() : axon.messageMonitor(kind, name);
    }

    @Bean
    RecentStates recentStates(Projections projections) {
        return new RecentStates(projections, System::nanoTime);
    }

    @Bean
    ProjectionMeters projectionMeters(RecentStates states, ObjectProvider<MeterRegistry> registry) {
        ProjectionMeters meters = new ProjectionMeters(states);
        registry.ifAvailable(meters::register);
        return meters;
    }

    @Bean
    HealthContributor projectionsHealthContributor(RecentStates states) {
        return CompositeHealthContributor.fromMap(Arrays.stream(ProjectionName.values())
                .collect(Collectors.toMap(
                        ProjectionName::text,
                        Function.<ProjectionName>identity().andThen(name -> new ProjectionHealth(states, name)))));
    }
}
