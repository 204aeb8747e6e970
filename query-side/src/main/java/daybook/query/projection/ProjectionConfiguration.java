package daybook.query.projection;

import daybook.store.DayBook;
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
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.health.contributor.CompositeHealthContributor;
import org.springframework.boot.health.contributor.HealthContributor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/** Puts the projections to work on the day book. */
@Configuration(proxyBeanMethods = false)
class ProjectionConfiguration {

    @Bean
    Book book(DayBook dayBook) {
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
            @Qualifier("projectionMonitor") ObjectProvider<MessageMonitor<? super EventMessage<?>>> monitor,
            ObjectProvider<Clock> clock) {
        return new ProjectionEngine(
                projections,
                book,
                database,
                board,
                (source, transactions) -> new Processors(
                        eventStore, source, transactions, monitor.getIfAvailable(NoOpMessageMonitor::instance)),
                clock.getIfAvailable(Clock::systemUTC));
    }

    @Bean
    ProjectionMeters projectionMeters(
            Projections projections, ObjectProvider<Clock> clock, ObjectProvider<MeterRegistry> registry) {
        ProjectionMeters meters = new ProjectionMeters(projections, clock.getIfAvailable(Clock::systemUTC));
        registry.ifAvailable(meters::register);
        return meters;
    }

    @Bean
    HealthContributor projectionsHealthContributor(Projections projections) {
        return CompositeHealthContributor.fromMap(Arrays.stream(ProjectionName.values())
                .collect(Collectors.toMap(
                        ProjectionName::text,
                        Function.<ProjectionName>identity().andThen(name -> new ProjectionHealth(projections, name)))));
    }
}
