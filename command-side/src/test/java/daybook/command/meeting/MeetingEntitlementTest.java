package daybook.command.meeting;

import static daybook.command.example.Example.GROUP;
import static daybook.command.example.Example.day;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.acts.meeting.hold.RecordMeeting;
import daybook.acts.meeting.resolve.RecordResolution;
import daybook.facts.authority.Authority;
import daybook.facts.id.MeetingId;
import daybook.facts.meeting.ResolutionBasis;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeetingEntitlementTest {

    private static final MeetingId MEETING = new MeetingId("GROUP-2007-12-13");

    @Test
    void what_a_secretary_records_of_a_meeting_is_the_duty_of_the_office() {
        assertThat(MeetingEntitlement.to(new RecordMeeting(MEETING, GROUP, day("2007-12-13")))
                        .usual())
                .isEqualTo(new Authority.OfOffice());
        assertThat(MeetingEntitlement.to(new RecordResolution(
                                MEETING, "4", "Reward", null, ResolutionBasis.CONFIRMED_MINUTES, List.of()))
                        .usual())
                .isEqualTo(new Authority.OfOffice());
    }
}
