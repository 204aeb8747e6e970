package daybook.command.desk;

import static daybook.command.example.Example.day;
import static daybook.command.example.RunningCommandSide.PERSON;
import static daybook.command.example.RunningCommandSide.request;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.acts.office.appoint.AppointOfficeHolder;
import daybook.acts.office.establish.EstablishOffice;
import daybook.command.example.RunningCommandSide;
import daybook.facts.authority.Authority;
import daybook.facts.id.OfficeId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** No decision goes on from what is not as it was recorded. */
class DoesNotAddUpIT {

    private static final Authority OF_OFFICE = new Authority.OfOffice();
    private static final OfficeId CHANGED = new OfficeId("CHANGED");

    private final RunningCommandSide side = new RunningCommandSide();

    @BeforeEach
    void an_office_that_another_process_established() {
        side.begun();
        side.recorded(new EstablishOffice(CHANGED, "Treasurer", null, day("2006-04-01")));
    }

    @AfterEach
    void close() {
        side.close();
    }

    private void isRefusedAndRecordsNothing() {
        try (var fresh = side.another()) {
            long before = fresh.count("daybook.event");
            assertThat(fresh.refused(request(OF_OFFICE), new AppointOfficeHolder(CHANGED, PERSON, day("2006-04-01"))))
                    .containsExactly("does-not-add-up");
            assertThat(fresh.count("daybook.event")).isEqualTo(before);
        }
    }

    @Test
    void a_changed_event_is_not_decided_on() {
        side.hostile("update daybook.event set effective = effective - 1 where stream = 'office:CHANGED'");
        isRefusedAndRecordsNothing();
    }

    @Test
    void an_event_that_nobody_recorded_is_not_decided_on() {
        side.hostile("update daybook.event set digest = null where stream = 'office:CHANGED'");
        isRefusedAndRecordsNothing();
    }

    @Test
    void a_stream_with_a_gap_is_not_decided_on() {
        side.recorded(new AppointOfficeHolder(CHANGED, PERSON, day("2006-04-01")));
        side.hostile("delete from daybook.event where stream = 'office:CHANGED' and stream_no = 0");
        isRefusedAndRecordsNothing();
    }

    @Test
    void other_streams_go_on() {
        side.hostile("update daybook.event set effective = effective - 1 where stream = 'office:CHANGED'");
        isRefusedAndRecordsNothing();
        assertThat(side.recorded(RunningCommandSide.body("OTHER"))).hasSize(1);
    }
}
