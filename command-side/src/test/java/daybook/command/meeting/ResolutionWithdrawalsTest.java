package daybook.command.meeting;

import static daybook.command.example.Example.CABINET;
import static daybook.command.example.Example.day;
import static daybook.command.example.Example.facts;
import static daybook.command.example.Example.places;
import static daybook.command.example.Example.rules;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.acts.meeting.withdrawresolution.WithdrawResolution;
import daybook.facts.id.MeetingId;
import daybook.facts.meeting.Clause;
import daybook.facts.meeting.MeetingHeld;
import daybook.facts.meeting.ResolutionBasis;
import daybook.facts.meeting.ResolutionPassed;
import daybook.facts.meeting.ResolutionWithdrawn;
import daybook.facts.meeting.Verb;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResolutionWithdrawalsTest {

    private static final MeetingId MEETING = new MeetingId("CABINET-2008-01-10");

    private final WithdrawResolution withdraw = new WithdrawResolution(MEETING, "4");
    private final MeetingState held = MeetingState.NONE.evolve(new MeetingHeld(MEETING, CABINET, day("2008-01-10")));
    private final MeetingState resolved = held.evolve(new ResolutionPassed(
            MEETING,
            "4",
            "Investment",
            null,
            ResolutionBasis.DRAFT_MINUTES,
            List.of(
                    new Clause("1", Verb.NOTE, "Note it", null, null, null, null),
                    new Clause("2", Verb.APPROVE, "Approve it", null, null, null, null)),
            day("2008-01-10")));

    @Test
    void a_resolution_that_nothing_rests_on_is_withdrawn_with_all_its_clauses_from_the_day_of_the_meeting() {
        assertThat(facts(ResolutionWithdrawals.decide(resolved, withdraw, "The amount was wrong", List.of())))
                .containsExactly(new ResolutionWithdrawn(MEETING, "4", List.of("1", "2"), day("2008-01-10")));
    }

    @Test
    void a_resolution_that_something_rests_on_is_not_withdrawn_and_the_refusal_names_it() {
        var verdict = ResolutionWithdrawals.decide(
                resolved, withdraw, "The amount was wrong", List.of("entry 57 (delegation revoked, the delegation)"));
        assertThat(rules(verdict)).containsExactly("resolution-stands-under");
        assertThat(verdict.toString()).contains("entry 57 (delegation revoked, the delegation)");
    }

    @Test
    void a_resolution_is_not_withdrawn_without_a_reason() {
        var verdict = ResolutionWithdrawals.decide(resolved, withdraw, " ", List.of());
        assertThat(rules(verdict)).containsExactly("resolution-withdrawn-without-reason");
        assertThat(places(verdict)).containsExactly("resolution-withdrawn-without-reason at reason");
    }

    @Test
    void a_resolution_that_was_never_recorded_is_not_withdrawn() {
        assertThat(rules(ResolutionWithdrawals.decide(held, withdraw, "A mistake", List.of())))
                .containsExactly("item-not-resolved");
    }

    @Test
    void a_resolution_is_withdrawn_once() {
        var before = resolved.evolve(new ResolutionWithdrawn(MEETING, "4", List.of("1", "2"), day("2008-01-10")));
        assertThat(rules(ResolutionWithdrawals.decide(before, withdraw, "A mistake", List.of())))
                .containsExactly("item-not-resolved");
    }

    @Test
    void a_resolution_of_an_unknown_meeting_is_not_withdrawn() {
        assertThat(rules(ResolutionWithdrawals.decide(MeetingState.NONE, withdraw, "A mistake", List.of())))
                .containsExactly("not-in-the-day-book");
    }
}
