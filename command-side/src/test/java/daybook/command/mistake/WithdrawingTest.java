package daybook.command.mistake;

import static daybook.command.example.Example.CABINET;
import static daybook.command.example.Example.OFFICE;
import static daybook.command.example.Example.PAPER;
import static daybook.command.example.Example.PERSON;
import static daybook.command.example.Example.SET;
import static daybook.command.example.Example.day;
import static daybook.command.example.Example.facts;
import static daybook.command.example.Example.places;
import static daybook.command.example.Example.rules;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.acts.Role;
import daybook.acts.mistake.withdraw.WithdrawEntry;
import daybook.command.example.Example;
import daybook.command.example.InMemoryRegister;
import daybook.command.refusal.Verdict;
import daybook.facts.authority.Authority;
import daybook.facts.authority.ClauseRef;
import daybook.facts.body.BodyEstablished;
import daybook.facts.delegation.DelegatedApprovalGiven;
import daybook.facts.delegation.DelegatedApprovalRefused;
import daybook.facts.exact.Pence;
import daybook.facts.exact.Period;
import daybook.facts.id.BodyId;
import daybook.facts.id.DelegationId;
import daybook.facts.id.Id;
import daybook.facts.id.IndicatorId;
import daybook.facts.id.MeetingId;
import daybook.facts.id.OfficeId;
import daybook.facts.id.PaperId;
import daybook.facts.id.PersonId;
import daybook.facts.indicatorset.IndicatorJoinedSet;
import daybook.facts.indicatorset.IndicatorLeftSet;
import daybook.facts.indicatorset.IndicatorSetAdopted;
import daybook.facts.meeting.MeetingHeld;
import daybook.facts.meeting.MinutesConfirmed;
import daybook.facts.meeting.ResolutionBasis;
import daybook.facts.meeting.ResolutionPassed;
import daybook.facts.meeting.ResolutionWithdrawn;
import daybook.facts.mistake.EntryWithdrawn;
import daybook.facts.office.OfficeEstablished;
import daybook.facts.office.OfficeHolderAppointed;
import daybook.facts.office.OfficeHolderEnded;
import daybook.facts.paper.PaperReceived;
import daybook.facts.programme.ProgrammeOpened;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WithdrawingTest {

    private static final MeetingId MEETING = new MeetingId("CABINET-2008-01-10");
    private static final PersonId RIGHT = new PersonId("right");
    private static final PersonId WRONG = new PersonId("wrong");

    private final InMemoryRegister register = new InMemoryRegister();

    private Verdict withdraw(Id thing, long entry, String instead, String reason, Role... roles) {
        var command = new WithdrawEntry(thing, entry, instead);
        return Withdrawing.decide(
                command,
                Mistaken.of(command, register),
                instead != null && register.exists(Id.ofStream(thing.kind() + ":" + instead)),
                Set.of(roles),
                reason);
    }

    private Verdict withdraw(Id thing, long entry) {
        return withdraw(thing, entry, null, "A wrong date", Role.values());
    }

    private static MeetingHeld held() {
        return new MeetingHeld(MEETING, CABINET, day("2008-01-10"));
    }

    private static ResolutionPassed resolved() {
        return new ResolutionPassed(
                MEETING, "4", "Investment", null, ResolutionBasis.DRAFT_MINUTES, List.of(), day("2008-01-10"));
    }

    private static EntryWithdrawn withdrawn(Id thing, long entry, String recorded, String on) {
        return new EntryWithdrawn(thing.stream(), entry, (int) entry - 1, recorded, 0, null, day(on));
    }

    @Test
    void a_meeting_that_resolved_nothing_is_withdrawn_from_its_day() {
        register.with(held());
        assertThat(facts(withdraw(MEETING, 1))).containsExactly(withdrawn(MEETING, 1, "MeetingHeld", "2008-01-10"));
    }

    @Test
    void a_meeting_is_withdrawn_with_what_it_resolved_and_with_its_confirmed_minutes() {
        register.with(held(), resolved(), new MinutesConfirmed(MEETING, day("2008-02-10")));
        assertThat(facts(withdraw(MEETING, 1)))
                .containsExactly(
                        withdrawn(MEETING, 1, "MeetingHeld", "2008-01-10"),
                        withdrawn(MEETING, 3, "MinutesConfirmed", "2008-02-10"),
                        new ResolutionWithdrawn(MEETING, "4", List.of(), day("2008-01-10")));
    }

    @Test
    void a_meeting_whose_resolutions_were_withdrawn_is_withdrawn() {
        register.with(held(), resolved(), new ResolutionWithdrawn(MEETING, "4", List.of(), day("2008-01-10")));
        assertThat(facts(withdraw(MEETING, 1))).hasSize(1);
    }

    @Test
    void an_entry_is_withdrawn_once() {
        register.with(held(), withdrawn(MEETING, 1, "MeetingHeld", "2008-01-10"));
        assertThat(rules(withdraw(MEETING, 1))).containsExactly("entry-withdrawn-before");
        assertThat(rules(withdraw(MEETING, 2))).containsExactly("entry-withdrawn-before");
    }

    @Test
    void what_was_withdrawn_is_not_in_the_day_book_for_other_decisions() {
        register.with(held(), withdrawn(MEETING, 1, "MeetingHeld", "2008-01-10"));
        assertThat(register.exists(MEETING)).isFalse();
        assertThat(register.met(MEETING)).isNull();
    }

    @Test
    void an_entry_of_something_else_is_not_withdrawn() {
        register.with(held());
        assertThat(rules(withdraw(MEETING, 7))).containsExactly("entry-not-of-thing");
        assertThat(rules(withdraw(CABINET, 1))).containsExactly("entry-not-of-thing");
    }

    @Test
    void a_resolution_is_withdrawn_by_its_own_act() {
        register.with(held(), resolved());
        assertThat(rules(withdraw(MEETING, 2))).containsExactly("entry-not-withdrawable");
    }

    @Test
    void nothing_is_withdrawn_without_a_reason_or_by_who_may_not_record_it() {
        register.with(held());
        assertThat(rules(withdraw(MEETING, 1, null, " ", Role.FINANCE)))
                .containsExactly("role-may-not", "put-right-without-reason");
        assertThat(facts(withdraw(MEETING, 1, null, "A wrong date", Role.SECRETARY)))
                .hasSize(1);
    }

    @Test
    void a_paper_that_something_was_read_in_is_withdrawn_only_for_the_right_one() {
        var another = new PaperId("RIGHT-PAPER");
        register.with(
                new PaperReceived(PAPER, "Report", CABINET, null, day("2008-01-03")),
                new PaperReceived(another, "Report", CABINET, null, day("2008-01-03")),
                held());
        register.with(new ResolutionPassed(
                MEETING, "4", "Investment", PAPER, ResolutionBasis.DRAFT_MINUTES, List.of(), day("2008-01-10")));
        assertThat(rules(withdraw(PAPER, 1))).containsExactly("stands-on-it");
        assertThat(facts(withdraw(PAPER, 1, "RIGHT-PAPER", "Received twice", Role.SECRETARY)))
                .singleElement()
                .isEqualTo(
                        new EntryWithdrawn(PAPER.stream(), 1, 0, "PaperReceived", 0, "RIGHT-PAPER", day("2008-01-03")));
    }

    @Test
    void the_right_one_is_another_that_is_in_the_day_book() {
        register.with(new PaperReceived(PAPER, "Report", CABINET, null, day("2008-01-03")));
        assertThat(places(withdraw(PAPER, 1, "UNKNOWN", "Twice", Role.SECRETARY)))
                .containsExactly("not-in-the-day-book at instead");
        assertThat(places(withdraw(PAPER, 1, PAPER.value(), "Twice", Role.SECRETARY)))
                .containsExactly("instead-of-itself at instead");
    }

    @Test
    void a_body_is_withdrawn_until_something_names_it() {
        register.with(new BodyEstablished(CABINET, "Cabinet", Example.OF_CABINET, day("2007-01-01")));
        assertThat(facts(withdraw(CABINET, 1))).hasSize(1);
        register.with(held());
        assertThat(rules(withdraw(CABINET, 1))).containsExactly("stands-on-it");
        register.with(withdrawn(MEETING, 1, "MeetingHeld", "2008-01-10"));
        assertThat(facts(withdraw(CABINET, 1))).hasSize(1);
    }

    @Test
    void another_thing_of_the_same_name_is_not_in_the_way() {
        var body = new BodyId("SAME");
        register.with(
                new BodyEstablished(body, "Same", Example.OF_CABINET, day("2007-01-01")),
                new OfficeEstablished(new OfficeId("SAME"), "Same", null, day("2007-01-01")));
        assertThat(facts(withdraw(body, 1))).hasSize(1);
    }

    @Test
    void an_office_is_withdrawn_until_somebody_holds_it_or_acts_in_it() {
        var office = new OfficeId("TYPO");
        register.with(new OfficeEstablished(office, "Typo", null, day("2007-01-01")));
        assertThat(facts(withdraw(office, 1))).hasSize(1);
        register.with(new OfficeHolderAppointed(office, WRONG, day("2007-02-01")));
        assertThat(rules(withdraw(office, 1))).containsExactly("stands-on-it");
    }

    @Test
    void whoever_held_the_office_before_a_wrong_appointment_holds_it_again() {
        register.with(
                new OfficeEstablished(OFFICE, "Clerk", null, day("2007-01-01")),
                new OfficeHolderAppointed(OFFICE, RIGHT, day("2007-02-01")),
                new OfficeHolderEnded(OFFICE, RIGHT, day("2007-12-31")),
                new OfficeHolderAppointed(OFFICE, WRONG, day("2008-01-01")));
        List<EntryWithdrawn> taken = facts(withdraw(OFFICE, 4)).stream()
                .map(EntryWithdrawn.class::cast)
                .toList();
        assertThat(taken).extracting(EntryWithdrawn::place).containsExactly(3, 2);
        taken.forEach(register::with);
        assertThat(register.tenures(OFFICE).holds(RIGHT, day("2008-01-15"))).isTrue();
        assertThat(register.tenures(OFFICE).holds(WRONG, day("2008-01-15"))).isFalse();
    }

    @Test
    void an_appointment_is_withdrawn_until_somebody_else_is_appointed_or_the_person_acts_in_the_office() {
        register.with(
                new OfficeEstablished(OFFICE, "Clerk", null, day("2007-01-01")),
                new OfficeHolderAppointed(OFFICE, PERSON, day("2007-02-01")),
                new OfficeHolderEnded(OFFICE, PERSON, day("2007-12-31")));
        assertThat(rules(withdraw(OFFICE, 2))).containsExactly("stands-on-it");
        assertThat(facts(withdraw(OFFICE, 3))).hasSize(1);
    }

    @Test
    void an_approval_is_withdrawn_until_something_is_spent_on_it() {
        var delegation = new DelegationId("D");
        register.with(approval(delegation));
        assertThat(facts(withdraw(delegation, 1)))
                .singleElement()
                .matches(fact -> ((EntryWithdrawn) fact).number() == 1);
        register.with(
                Example.by(new Authority.UnderApproval(delegation, 1)),
                new ProgrammeOpened(Example.PROGRAMME, "Anything", SET, day("2008-01-11")));
        assertThat(rules(withdraw(delegation, 1))).containsExactly("stands-on-it");
    }

    @Test
    void a_refusal_under_a_delegation_is_withdrawn_and_the_delegation_has_not_ended() {
        var delegation = new DelegationId("D");
        register.with(
                new DelegatedApprovalRefused(delegation, OFFICE, List.of(), List.of(), List.of(), day("2008-01-10")));
        assertThat(register.ended(delegation)).isNotNull();
        facts(withdraw(delegation, 1)).forEach(register::with);
        assertThat(register.ended(delegation)).isNull();
    }

    @Test
    void a_scorecard_is_withdrawn_while_no_indicator_counts_towards_it() {
        var indicator = new IndicatorId("R09");
        register.with(
                new IndicatorSetAdopted(
                        SET, "Plan", new Period(day("2006-04-01"), day("2009-03-31")), day("2006-04-01")),
                new IndicatorJoinedSet(SET, indicator, "Theme", day("2006-04-01")));
        assertThat(rules(withdraw(SET, 1))).containsExactly("stands-on-it");
        register.with(new IndicatorLeftSet(SET, indicator, day("2006-05-01")));
        assertThat(facts(withdraw(SET, 1))).hasSize(1);
    }

    private static DelegatedApprovalGiven approval(DelegationId delegation) {
        return new DelegatedApprovalGiven(
                delegation, 1, OFFICE, Pence.ofPounds(1), List.of(), List.of(), List.of(), day("2008-01-10"));
    }

    @Test
    void a_clause_of_a_withdrawn_meeting_carries_nothing() {
        register.with(held(), withdrawn(MEETING, 1, "MeetingHeld", "2008-01-10"));
        assertThat(register.clause(new ClauseRef(MEETING, "4", "1"))).isNull();
    }
}
