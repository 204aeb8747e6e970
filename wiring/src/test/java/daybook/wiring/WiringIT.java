package daybook.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.facts.body.BodyEstablished;
import daybook.facts.body.Power;
import daybook.facts.id.BodyId;
import daybook.facts.json.FactSerializer;
import daybook.store.DayBook;
import daybook.store.DayBookStore;
import daybook.testpostgres.TestDatabase;
import daybook.testpostgres.TestPostgres;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WiringIT {

    private final TestDatabase database = TestPostgres.freshDatabase();
    private ConfigurableApplicationContext application;

    @BeforeAll
    void start() {
        application = new SpringApplicationBuilder(Application.class)
                .web(WebApplicationType.NONE)
                .properties(
                        "spring.datasource.url=" + database.jdbcUrl(),
                        "spring.datasource.username=" + database.appLogin().user(),
                        "spring.datasource.password=" + database.appLogin().password(),
                        "spring.flyway.user=" + database.ownerLogin().user(),
                        "spring.flyway.password=" + database.ownerLogin().password())
                .run();
    }

    @AfterAll
    void stop() {
        application.close();
    }

    @EnableAutoConfiguration
    static class Application {
        @Bean
        Reader reader() {
            return new Reader();
        }

        @Bean
        TokenStore tokens() {
            return new InMemoryTokenStore();
        }
    }

    @ProcessingGroup("reader")
    static class Reader {
        private final BlockingQueue<BodyEstablished> heard = new LinkedBlockingQueue<>();

        @EventHandler
        void on(BodyEstablished fact) {
            heard.add(fact);
        }
    }

    @Test
    void axon_works_in_the_transactions_of_spring() {
        assertThat(application.getBean(Configuration.class).getComponent(TransactionManager.class))
                .isInstanceOf(SpringTransactionManager.class);
    }

    @Test
    void events_messages_and_everything_else_are_written_by_the_one_serializer() {
        var axon = application.getBean(Configuration.class);
        assertThat(List.of(axon.serializer(), axon.eventSerializer(), axon.messageSerializer()))
                .hasOnlyElementsOfType(FactSerializer.class);
    }

    @Test
    void a_handler_that_fails_stops_its_processor() {
        var processing = application.getBean(EventProcessingConfiguration.class);
        assertThat(processing.listenerInvocationErrorHandler("reader")).isSameAs(PropagatingErrorHandler.instance());
        assertThat(processing.errorHandler("reader")).isSameAs(PropagatingErrorHandler.instance());
    }

    @Test
    void the_day_book_is_axons_event_store() {
        assertThat(application.getBean(Configuration.class).eventStore())
                .isSameAs(application.getBean(DayBookStore.class).eventStore());
    }

    @Test
    void a_fact_that_is_published_is_numbered_dated_heard_and_counted() throws InterruptedException {
        var fact = new BodyEstablished(new BodyId("SSOG"), "A group", Set.of(Power.ENDORSE), LocalDate.of(2006, 4, 1));
        application
                .getBean(TransactionManager.class)
                .executeInTransaction(() -> application
                        .getBean(EventStore.class)
                        .publish(new GenericDomainEventMessage<>("body", fact.about().stream(), 0, fact)));
        assertThat(application.getBean(Reader.class).heard.poll(10, TimeUnit.SECONDS))
                .isEqualTo(fact);
        var entry = application.getBean(DayBook.class).entry(1).orElseThrow();
        assertThat(entry.effective()).isEqualTo(LocalDate.of(2006, 4, 1));
        assertThat(entry.type()).isEqualTo("BodyEstablished");
        var meters = application.getBean(MeterRegistry.class);
        assertThat(meters.find("eventStore.ingestedCounter").counters()).isNotEmpty();
        assertThat(meters.find("eventProcessor.ingestedCounter")
                        .tag("processorName", "reader")
                        .counters())
                .as("told apart by a tag")
                .isNotEmpty();
    }

    @Test
    void the_application_owns_no_table_of_the_day_book() {
        var owners = new JdbcTemplate(database.app())
                .queryForList("select distinct tableowner from pg_tables where schemaname = 'daybook'", String.class);
        assertThat(owners).containsExactly(database.ownerLogin().user());
    }

    @Test
    void nobody_outside_is_told_which_version_runs_here() {
        assertThat(application.getEnvironment().getProperty("axon.update-check.disabled", Boolean.class))
                .isTrue();
    }

    @Test
    void no_table_of_axons_own_making_appears() {
        assertThat(new JdbcTemplate(database.app())
                        .queryForList(
                                "select tablename from pg_tables where tableowner = ?",
                                String.class,
                                database.appLogin().user()))
                .isEmpty();
    }
}
