package daybook.command.register;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.facts.id.DelegationId;
import daybook.facts.id.ProgrammeId;
import daybook.facts.meeting.Subject;
import daybook.testpostgres.TestDatabase;
import daybook.testpostgres.TestPostgres;
import java.util.Map;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the register looks up takes no longer as the book grows. */
class RegisterPlansIT {

    private static final int EVENTS = 20_000;

    /** Every hundredth event grants a delegation, about fifty facilities in turn; what stands in the others is no JSON. */
    private static final String FILL = """
            insert into daybook.event (event_id, stream, stream_type, stream_no, type, recorded_at, effective,
                                       metadata, payload)
            select gen_random_uuid(),
                   case when n %% 100 = 0 then 'delegation:D' || n else 'indicator:I' || n end, 'any', 0,
                   case when n = %1$d then 'OfficeHolderAppointed' when n %% 100 = 0 then 'DelegationGranted'
                        else 'IndicatorReturnRecorded' end,
                   now(), now(), '{}',
                   convert_to(case when n %% 100 = 0
                                   then '{"subject": "facility:P' || n / 100 %% 50 || '", "cap": 1}'
                                   else 'no JSON' end, 'UTF8')
            from generate_series(1, %1$d) as n
            order by n
            """.formatted(EVENTS - 1);

    private final TestDatabase database = TestPostgres.freshDatabase();
    private final JdbcClient jdbc = JdbcClient.create(database.app());
    private final EventStoreRegister register = new EventStoreRegister(
            EmbeddedEventStore.builder()
                    .storageEngine(new InMemoryEventStorageEngine())
                    .build(),
            jdbc);

    @BeforeEach
    void fill() {
        Flyway.configure()
                .dataSource(database.owner())
                .locations("classpath:db/migration")
                .placeholders(Map.of("app_role", database.appLogin().user()))
                .outOfOrder(true)
                .load()
                .migrate();
        jdbc.sql(FILL).update();
        JdbcClient.create(database.owner()).sql("analyze daybook.event").update();
    }

    @AfterEach
    void close() {
        database.close();
    }

    private String plan(String question) {
        return String.join(
                "\n",
                jdbc.sql("explain " + question.replace(":subject", "'facility:P7'"))
                        .query(String.class)
                        .list());
    }

    @Test
    void delegations_about_a_subject_are_found_in_their_order() {
        assertThat(register.delegations(new Subject.OfFacility(new ProgrammeId("P7"))))
                .containsExactly(
                        new DelegationId("D700"),
                        new DelegationId("D5700"),
                        new DelegationId("D10700"),
                        new DelegationId("D15700"));
        assertThat(register.delegations(new Subject.OfFacility(new ProgrammeId("P99"))))
                .isEmpty();
    }

    @Test
    void delegations_about_a_subject_are_found_without_reading_the_others() {
        assertThat(plan(EventStoreRegister.DELEGATIONS))
                .contains("event_delegation_about")
                .contains("delegated_subject")
                .doesNotContain("Seq Scan");
    }

    @Test
    void whether_anybody_was_appointed_is_known_without_reading_the_book() {
        assertThat(register.begun()).isTrue();
        assertThat(plan(EventStoreRegister.BEGUN))
                .contains("event_holder_appointed")
                .doesNotContain("Seq Scan");
    }
}
