package daybook.command.mistake;

import static daybook.command.example.Example.CABINET;
import static daybook.command.example.Example.day;
import static daybook.command.example.Example.facts;
import static daybook.command.example.Example.places;
import static daybook.command.example.Example.rules;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.acts.Role;
import daybook.acts.mistake.correctname.CorrectName;
import daybook.command.example.Example;
import daybook.command.example.InMemoryRegister;
import daybook.command.refusal.Verdict;
import daybook.facts.body.BodyEstablished;
import daybook.facts.id.Id;
import daybook.facts.id.MeetingId;
import daybook.facts.meeting.MeetingHeld;
import daybook.facts.mistake.NameCorrected;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RenamingTest {

    private static final MeetingId MEETING = new MeetingId("CABINET-2008-01-10");

    private final InMemoryRegister register =
            new InMemoryRegister().with(new BodyEstablished(CABINET, "Cabnet", Example.OF_CABINET, day("2007-01-01")));

    private Verdict call(Id thing, String name, String reason, Role... roles) {
        return Renaming.decide(new CorrectName(thing, name), register.named(thing), Set.of(roles), reason);
    }

    @Test
    void a_wrong_name_is_corrected_from_the_day_on_which_the_thing_is_on_record() {
        assertThat(facts(call(CABINET, "Cabinet", "Mistyped", Role.SECRETARY)))
                .containsExactly(new NameCorrected("body:CABINET", "Cabinet", day("2007-01-01")));
    }

    @Test
    void a_name_is_corrected_once_more() {
        register.with(new NameCorrected("body:CABINET", "Cabinett", day("2007-01-01")));
        assertThat(facts(call(CABINET, "Cabinet", "Mistyped again", Role.SECRETARY)))
                .hasSize(1);
        assertThat(places(call(CABINET, "Cabinett", "Mistyped", Role.SECRETARY)))
                .containsExactly("called-so-already at name");
    }

    @Test
    void a_name_is_not_corrected_without_a_reason_or_by_who_may_not_record_the_thing() {
        assertThat(rules(call(CABINET, "Cabinet", "", Role.FINANCE)))
                .containsExactly("role-may-not", "put-right-without-reason");
    }

    @Test
    void what_is_not_in_the_day_book_has_no_name_to_correct() {
        assertThat(places(call(new MeetingId("X-2008-01-01"), "X", "Mistyped", Role.SECRETARY)))
                .containsExactly("not-in-the-day-book at thing");
    }

    @Test
    void a_meeting_has_no_name_to_correct() {
        register.with(new MeetingHeld(MEETING, CABINET, day("2008-01-10")));
        assertThat(rules(call(MEETING, "Another", "Mistyped", Role.SECRETARY))).containsExactly("name-not-correctable");
    }
}
