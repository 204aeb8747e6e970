package daybook.command.indicator;

import static daybook.command.example.Example.GROUP;
import static daybook.command.example.Example.INDICATOR;
import static daybook.command.example.Example.OF_GROUP;
import static daybook.command.example.Example.PAPER;
import static daybook.command.example.Example.PROGRAMME;
import static daybook.command.example.Example.SET;
import static daybook.command.example.Example.TODAY;
import static daybook.command.example.Example.by;
import static daybook.command.example.Example.clause;
import static daybook.command.example.Example.day;
import static daybook.command.example.Example.facts;
import static daybook.command.example.Example.measure;
import static daybook.command.example.Example.ref;
import static daybook.command.example.Example.rules;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.acts.indicator.revisetarget.ReviseTarget;
import daybook.acts.indicator.settarget.SetTarget;
import daybook.command.example.InMemoryRegister;
import daybook.command.refusal.Verdict;
import daybook.facts.authority.Authority;
import daybook.facts.authority.Source;
import daybook.facts.body.BodyEstablished;
import daybook.facts.body.Power;
import daybook.facts.id.IndicatorId;
import daybook.facts.indicator.IndicatorDefined;
import daybook.facts.indicator.TargetKey;
import daybook.facts.indicator.TargetKind;
import daybook.facts.indicator.TargetRevised;
import daybook.facts.indicator.TargetSet;
import daybook.facts.indicatorset.IndicatorJoinedSet;
import daybook.facts.meeting.Clause;
import daybook.facts.meeting.MeetingHeld;
import daybook.facts.meeting.ResolutionBasis;
import daybook.facts.meeting.ResolutionPassed;
import daybook.facts.meeting.Subject;
import daybook.facts.meeting.Verb;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TargetsTest {

    private static final TargetKey REWARD = new TargetKey(TargetKind.REWARD, day("2009-03-31"));
    private static final Authority CLAUSE = new Authority.UnderClause(ref(GROUP, "2007-12-13", "1"));
    private static final Source PRINTED = new Source(PAPER, "paragraph 4");
    private static final Subject ABOUT_INDICATOR = new Subject.OfIndicator(INDICATOR);

    private final SetTarget set = new SetTarget(INDICATOR, REWARD, measure("69"), measure("92"), day("2006-04-01"));
    private final ReviseTarget revise =
            new ReviseTarget(INDICATOR, REWARD, measure("75"), measure("92"), day("2008-01-01"));

    static IndicatorState defined(IndicatorId partOf) {
        return IndicatorState.NONE.evolve(
                new IndicatorDefined(INDICATOR, "Pupils", null, null, null, null, partOf, 0, day("2006-04-01")));
    }

    static IndicatorState aimed(IndicatorId partOf) {
        return defined(partOf)
                .evolve(new TargetSet(INDICATOR, REWARD, measure("69"), measure("92"), day("2006-04-01")));
    }

    static InMemoryRegister meeting(Set<Power> powers, Clause clause) {
        var meeting = ref(GROUP, "2007-12-13", "1").meeting();
        return new InMemoryRegister()
                .with(
                        new BodyEstablished(GROUP, "A group", powers, day("2006-04-01")),
                        new MeetingHeld(meeting, GROUP, day("2007-12-13")),
                        new ResolutionPassed(
                                meeting,
                                "4",
                                "Targets",
                                null,
                                ResolutionBasis.DRAFT_MINUTES,
                                List.of(clause),
                                day("2007-12-13")));
    }

    private Verdict revised(
            IndicatorState state, Authority authority, ReviseTarget command, InMemoryRegister register) {
        return Targets.decide(
                state, command, Mandate.under(by(authority).authority(), state, command.indicator(), register));
    }

    private Verdict set(IndicatorState state) {
        return Targets.decide(state, set, null, PRINTED, TODAY);
    }

    private Verdict setUnder(Authority authority, SetTarget command, InMemoryRegister register) {
        var state = defined(null);
        return Targets.decide(
                state, command, Mandate.under(authority, state, command.indicator(), register), null, TODAY);
    }

    @Test
    void a_target_of_an_unknown_indicator_is_refused() {
        assertThat(rules(set(IndicatorState.NONE))).containsExactly("not-in-the-day-book");
        assertThat(rules(Targets.decide(IndicatorState.NONE, revise, null))).containsExactly("not-in-the-day-book");
    }

    @Nested
    class Of_an_indicator_without_targets {

        @Test
        void a_target_is_set() {
            assertThat(facts(set(defined(null))))
                    .containsExactly(new TargetSet(INDICATOR, REWARD, measure("69"), measure("92"), day("2006-04-01")));
        }

        private final SetTarget later =
                new SetTarget(INDICATOR, REWARD, measure("69"), measure("92"), day("2008-01-01"));
        private final InMemoryRegister approved = meeting(OF_GROUP, clause("1", Verb.APPROVE, ABOUT_INDICATOR, null));

        @Test
        void a_target_is_set_under_a_clause_that_approves_it() {
            assertThat(facts(setUnder(CLAUSE, later, approved))).hasSize(1);
        }

        @Test
        void a_target_without_a_clause_or_a_paper_is_refused() {
            assertThat(rules(setUnder(new Authority.OfOffice(), later, approved)))
                    .containsExactly("target-without-authority");
        }

        @Test
        void a_target_from_before_its_clause_is_refused() {
            assertThat(rules(setUnder(CLAUSE, set, approved))).containsExactly("revision-before-its-clause");
        }

        @Test
        void a_clause_that_only_notes_sets_no_target() {
            var noted = meeting(OF_GROUP, clause("1", Verb.NOTE, ABOUT_INDICATOR, null));
            assertThat(rules(setUnder(CLAUSE, later, noted))).containsExactly("clause-does-not-revise");
        }

        @Test
        void a_clause_of_a_body_that_may_not_set_targets_sets_none() {
            var weak = meeting(Set.of(Power.RECOMMEND), clause("1", Verb.APPROVE, ABOUT_INDICATOR, null));
            assertThat(rules(setUnder(CLAUSE, later, weak))).containsExactly("body-may-not-set-targets");
        }

        @Test
        void a_clause_about_money_sets_no_target() {
            var money = meeting(OF_GROUP, clause("1", Verb.APPROVE, new Subject.OfFacility(PROGRAMME), null));
            assertThat(rules(setUnder(CLAUSE, later, money))).containsExactly("clause-not-about-indicator");
        }

        @Test
        void a_target_that_takes_effect_after_it_is_due_is_refused() {
            var late = new SetTarget(INDICATOR, REWARD, measure("69"), null, day("2009-04-01"));
            assertThat(rules(Targets.decide(defined(null), late, null, PRINTED, TODAY)))
                    .containsExactly("target-from-after-its-day");
        }

        @Test
        void a_baseline_was_measured_before_it_takes_effect() {
            var baseline = new SetTarget(
                    INDICATOR,
                    new TargetKey(TargetKind.BASELINE, day("2006-03-31")),
                    measure("120"),
                    null,
                    day("2006-04-01"));
            assertThat(facts(Targets.decide(defined(null), baseline, null, PRINTED, TODAY)))
                    .hasSize(1);
        }

        @Test
        void a_baseline_of_a_day_to_come_is_refused() {
            var baseline = new SetTarget(
                    INDICATOR,
                    new TargetKey(TargetKind.BASELINE, day("2008-03-31")),
                    measure("120"),
                    null,
                    day("2008-04-01"));
            assertThat(rules(Targets.decide(defined(null), baseline, null, PRINTED, TODAY)))
                    .containsExactly("baseline-still-to-come");
        }

        @Test
        void a_target_that_was_never_set_cannot_be_revised() {
            assertThat(rules(Targets.decide(defined(null), revise, null))).containsExactly("target-not-set");
        }
    }

    @Nested
    class Of_an_indicator_with_a_target {

        private final IndicatorState state = aimed(null);
        private final InMemoryRegister approved = meeting(OF_GROUP, clause("1", Verb.APPROVE, ABOUT_INDICATOR, null));

        @Test
        void setting_it_again_is_refused() {
            assertThat(rules(set(state))).containsExactly("target-already-set");
        }

        @Test
        void it_is_revised_under_a_clause_that_approves_it_and_keeps_what_it_was() {
            assertThat(facts(revised(state, CLAUSE, revise, approved)))
                    .containsExactly(new TargetRevised(
                            INDICATOR, REWARD, measure("69"), measure("75"), measure("92"), day("2008-01-01")));
        }

        @Test
        void it_is_revised_under_a_clause_that_agrees_in_principle() {
            var agreed = meeting(OF_GROUP, clause("1", Verb.AGREE_IN_PRINCIPLE, ABOUT_INDICATOR, null));
            assertThat(facts(revised(state, CLAUSE, revise, agreed))).hasSize(1);
        }

        @Test
        void a_revision_without_a_clause_is_refused() {
            assertThat(rules(revised(state, new Authority.OfOffice(), revise, approved)))
                    .containsExactly("revision-without-clause");
        }

        @Test
        void a_revision_under_a_clause_that_was_never_passed_is_refused() {
            var unknown = new Authority.UnderClause(ref(GROUP, "2007-12-13", "2"));
            assertThat(rules(revised(state, unknown, revise, approved))).containsExactly("revision-without-clause");
        }

        @Test
        void a_revision_under_a_clause_that_only_notes_is_refused() {
            var noted = meeting(OF_GROUP, clause("1", Verb.NOTE, ABOUT_INDICATOR, null));
            assertThat(rules(revised(state, CLAUSE, revise, noted))).containsExactly("clause-does-not-revise");
        }

        @Test
        void a_revision_under_a_clause_about_another_indicator_is_refused() {
            var other =
                    meeting(OF_GROUP, clause("1", Verb.APPROVE, new Subject.OfIndicator(new IndicatorId("R02")), null));
            assertThat(rules(revised(state, CLAUSE, revise, other))).containsExactly("clause-not-about-indicator");
        }

        @Test
        void a_revision_under_a_clause_about_money_is_refused() {
            var money = meeting(OF_GROUP, clause("1", Verb.APPROVE, new Subject.OfFacility(PROGRAMME), null));
            assertThat(rules(revised(state, CLAUSE, revise, money))).containsExactly("clause-not-about-indicator");
        }

        @Test
        void a_clause_about_the_whole_set_carries_the_revision() {
            var whole = meeting(OF_GROUP, clause("1", Verb.APPROVE, new Subject.OfIndicatorSet(SET), null))
                    .with(new IndicatorJoinedSet(SET, INDICATOR, "Children", day("2006-04-01")));
            assertThat(facts(revised(state, CLAUSE, revise, whole))).hasSize(1);
        }

        @Test
        void a_clause_about_a_set_that_it_does_not_belong_to_does_not() {
            var other = meeting(OF_GROUP, clause("1", Verb.APPROVE, new Subject.OfIndicatorSet(SET), null));
            assertThat(rules(revised(state, CLAUSE, revise, other))).containsExactly("clause-not-about-indicator");
        }

        @Test
        void a_clause_about_the_indicator_that_it_is_a_part_of_carries_the_revision() {
            var whole = new IndicatorId("R00");
            var register = meeting(OF_GROUP, clause("1", Verb.APPROVE, new Subject.OfIndicator(whole), null));
            assertThat(facts(revised(aimed(whole), CLAUSE, revise, register))).hasSize(1);
        }

        @Test
        void a_revision_by_a_body_that_may_not_set_targets_is_refused() {
            var weak = meeting(Set.of(Power.RECOMMEND), clause("1", Verb.APPROVE, ABOUT_INDICATOR, null));
            assertThat(rules(revised(state, CLAUSE, revise, weak))).containsExactly("body-may-not-set-targets");
        }

        @Test
        void a_revision_from_before_the_clause_was_passed_is_refused() {
            var early = new ReviseTarget(INDICATOR, REWARD, measure("75"), null, day("2007-12-12"));
            assertThat(rules(revised(state, CLAUSE, early, approved))).containsExactly("revision-before-its-clause");
        }

        @Test
        void a_revision_from_before_the_target_itself_is_refused() {
            var early = new ReviseTarget(INDICATOR, REWARD, measure("75"), null, day("2006-03-31"));
            assertThat(rules(revised(state, CLAUSE, early, approved)))
                    .containsExactly("revision-before-the-target", "revision-before-its-clause");
        }

        @Test
        void a_revision_to_what_it_is_already_is_refused() {
            var same = new ReviseTarget(INDICATOR, REWARD, measure("69"), measure("92"), day("2008-01-01"));
            assertThat(rules(revised(state, CLAUSE, same, approved))).containsExactly("revision-changes-nothing");
        }
    }
}
