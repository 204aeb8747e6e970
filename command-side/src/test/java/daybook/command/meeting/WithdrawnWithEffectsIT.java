package daybook.command.meeting;

import static daybook.command.example.Example.CABINET;
import static daybook.command.example.Example.INDICATOR;
import static daybook.command.example.Example.day;
import static daybook.command.example.Example.measure;
import static daybook.command.example.Example.pounds;
import static daybook.command.example.RunningCommandSide.request;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.acts.Role;
import daybook.acts.meeting.hold.RecordMeeting;
import daybook.acts.meeting.withdrawresolution.WithdrawResolution;
import daybook.acts.mistake.withdraw.WithdrawEntry;
import daybook.acts.programme.allocate.AllocateInvestment;
import daybook.command.asking.Asker;
import daybook.command.asking.Request;
import daybook.command.desk.Outcome;
import daybook.command.refusal.Refusal;
import daybook.command.register.Register;
import daybook.facts.id.ProgrammeId;
import daybook.facts.id.ProposalId;
import daybook.facts.indicator.TargetKey;
import daybook.facts.indicator.TargetKind;
import daybook.facts.indicator.TargetSet;
import daybook.facts.meeting.ResolutionWithdrawn;
import daybook.facts.meeting.Verb;
import daybook.facts.programme.EntryReversed;
import daybook.facts.programme.MoneyEntry;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A resolution is withdrawn with all that took effect by it, and a meeting with its resolutions, or not at all. */
class WithdrawnWithEffectsIT extends Resolving {

    @Test
    void withdrawn_it_takes_back_all_that_it_brought_about_in_one_act_and_is_recorded_again() {
        var meeting = meets(CABINET);
        programme(meeting.value(), "A", "B");
        side.recorded(decides(meeting));
        assertThat(side.recorded(because(), new WithdrawResolution(meeting, "7")))
                .as("the resolution, the approval, the facility and the delegation")
                .hasSize(4);
        var programme = new ProgrammeId(meeting.value());
        assertThat(told(programme, EntryReversed.class))
                .as("the last first, by whoever keeps the minutes")
                .extracting(told -> ((EntryReversed) told.fact()).kind())
                .containsExactly(MoneyEntry.FACILITY, MoneyEntry.DECISION);
        assertThat(side.bean(Register.class).standing(programme))
                .extracting(told -> told.fact().getClass().getSimpleName())
                .containsExactly("ProgrammeOpened", "InvestmentProposed", "InvestmentProposed");
        assertThat(side.recorded(decides(meeting))).hasSize(4);
    }

    @Test
    void it_is_not_withdrawn_at_all_while_something_stands_on_what_it_brought_about_which_is_named_once() {
        var meeting = meets(CABINET);
        programme(meeting.value(), "A", "B");
        side.recorded(decides(meeting));
        var programme = new ProgrammeId(meeting.value());
        var set = side.recorded(new AllocateInvestment(programme, new ProposalId("A"), pounds(100), day("2008-12-01")));
        var refused = ((Outcome.Refused) side.submit(because(), new WithdrawResolution(meeting, "7"))).refusals();
        assertThat(refused).extracting(Refusal::rule).containsExactly("resolution-stands-under");
        assertThat(refused.getFirst().facts().get("entries"))
                .isEqualTo(List.of("entry " + set.getFirst() + " (investment allocated, Reward)"));
        assertThat(told(programme, EntryReversed.class)).isEmpty();
        assertThat(told(meeting, ResolutionWithdrawn.class)).isEmpty();
    }

    @Test
    void a_meeting_is_withdrawn_with_its_resolutions_and_all_that_they_brought_about() {
        var meeting = meets(CABINET);
        programme(meeting.value(), "A", "B");
        side.recorded(decides(meeting));
        long held = side.bean(Register.class).entry(meeting, 0);
        assertThat(side.recorded(because(), new WithdrawEntry(meeting, held, null)))
                .hasSize(5);
        assertThat(told(new ProgrammeId(meeting.value()), EntryReversed.class)).hasSize(2);
        side.recorded(new RecordMeeting(meeting, CABINET, day("2008-01-01").plusDays(days)));
        assertThat(side.recorded(resolution(meeting, clause("1", Verb.NOTE, null, null, null))))
                .hasSize(1);
    }

    @Test
    void a_target_that_a_clause_set_by_mistake_is_withdrawn_and_set_anew_by_the_next() {
        var milestone = new TargetKey(TargetKind.MILESTONE, day("2008-12-31"));
        var first = setting(meets(CABINET), milestone, "60");
        long wrong = side.recorded(first).getLast();
        var by = request().by();
        var asker = new Asker(by.person(), by.office(), null, "Of another indicator", null);
        var secretary = new Request(UUID.randomUUID(), Set.of(Role.SECRETARY), asker, Instant.now());
        assertThat(side.recorded(secretary, new WithdrawEntry(INDICATOR, wrong, null)))
                .hasSize(1);
        side.recorded(setting(meets(CABINET), milestone, "65"));
        assertThat(told(INDICATOR, TargetSet.class))
                .extracting(told -> ((TargetSet) told.fact()))
                .filteredOn(set -> set.target().equals(milestone))
                .extracting(TargetSet::value)
                .as("set again, not revised: the first counts as if it had not been")
                .containsExactly(measure("60"), measure("65"));
    }

    @Test
    void a_target_goes_with_the_resolution_that_set_it_unless_it_was_revised_since() {
        var milestone = new TargetKey(TargetKind.MILESTONE, day("2009-12-31"));
        var meeting = meets(CABINET);
        side.recorded(setting(meeting, milestone, "70"));
        assertThat(side.recorded(because(), new WithdrawResolution(meeting, "7")))
                .as("the resolution and the target")
                .hasSize(2);
        var again = meets(CABINET);
        side.recorded(setting(again, milestone, "72"));
        var revising = meets(CABINET);
        long revised = side.recorded(setting(revising, milestone, "74")).getLast();
        var refused = ((Outcome.Refused) side.submit(because(), new WithdrawResolution(again, "7"))).refusals();
        assertThat(refused).extracting(Refusal::rule).containsExactly("resolution-stands-under");
        assertThat(refused.getFirst().facts().get("entries"))
                .asString()
                .contains("entry " + revised)
                .containsOnlyOnce("entry ");
        assertThat(side.recorded(because(), new WithdrawResolution(revising, "7")))
                .hasSize(2);
        assertThat(side.recorded(because(), new WithdrawResolution(again, "7"))).hasSize(2);
    }
}
