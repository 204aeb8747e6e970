package daybook.command.indicator;

import static daybook.command.example.Example.GROUP;
import static daybook.command.example.Example.INDICATOR;
import static daybook.command.example.Example.OF_GROUP;
import static daybook.command.example.Example.PAPER;
import static daybook.command.example.Example.PROGRAMME;
import static daybook.command.example.Example.THE_PROPOSAL;
import static daybook.command.example.Example.TODAY;
import static daybook.command.example.Example.clause;
import static daybook.command.example.Example.day;
import static daybook.command.example.Example.facts;
import static daybook.command.example.Example.measure;
import static daybook.command.example.Example.places;
import static daybook.command.example.Example.ref;
import static daybook.command.example.Example.rules;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.acts.indicator.revisetarget.ReviseTarget;
import daybook.acts.indicator.settarget.SetTarget;
import daybook.command.example.InMemoryRegister;
import daybook.command.indicator.IndicatorRefusal.ClauseNotAboutIndicator;
import daybook.command.refusal.Verdict;
import daybook.facts.authority.Authority;
import daybook.facts.authority.Source;
import daybook.facts.body.Power;
import daybook.facts.id.DelegationId;
import daybook.facts.id.IndicatorId;
import daybook.facts.indicator.TargetKey;
import daybook.facts.indicator.TargetKind;
import daybook.facts.indicator.TargetRevised;
import daybook.facts.meeting.Subject;
import daybook.facts.meeting.Verb;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The first and the last day of a target, the clauses that carry none, and where each reason stands. */
class TargetEdgesTest {

    private static final TargetKey REWARD = new TargetKey(TargetKind.REWARD, day("2009-03-31"));
    private static final Authority CLAUSE = new Authority.UnderClause(ref(GROUP, "2007-12-13", "1"));
    private static final Source PRINTED = new Source(PAPER, "paragraph 4");
    private static final Subject ABOUT_INDICATOR = new Subject.OfIndicator(INDICATOR);

    private final SetTarget set = new SetTarget(INDICATOR, REWARD, measure("69"), measure("92"), day("2006-04-01"));
    private final SetTarget later = new SetTarget(INDICATOR, REWARD, measure("69"), measure("92"), day("2008-01-01"));
    private final ReviseTarget revise =
            new ReviseTarget(INDICATOR, REWARD, measure("75"), measure("92"), day("2008-01-01"));
    private final IndicatorState state = TargetsTest.aimed(null);
    private final InMemoryRegister approved =
            TargetsTest.meeting(OF_GROUP, clause("1", Verb.APPROVE, ABOUT_INDICATOR, null));

    private Verdict revised(
            IndicatorState state, Authority authority, ReviseTarget command, InMemoryRegister register) {
        return Targets.decide(state, command, Mandate.under(authority, state, command.indicator(), register));
    }

    private Verdict setUnder(Authority authority, SetTarget command, InMemoryRegister register) {
        var bare = TargetsTest.defined(null);
        return Targets.decide(
                bare, command, Mandate.under(authority, bare, command.indicator(), register), null, TODAY);
    }

    @Test
    void a_target_takes_effect_on_the_day_it_is_due_at_the_latest() {
        var last = new SetTarget(INDICATOR, REWARD, measure("69"), null, day("2009-03-31"));
        assertThat(rules(Targets.decide(TargetsTest.defined(null), last, null, PRINTED, TODAY)))
                .isEmpty();
    }

    @Test
    void a_baseline_was_measured_today_at_the_latest() {
        var today = new SetTarget(INDICATOR, new TargetKey(TargetKind.BASELINE, TODAY), measure("120"), null, TODAY);
        assertThat(rules(Targets.decide(TargetsTest.defined(null), today, null, PRINTED, TODAY)))
                .isEmpty();
    }

    @Test
    void a_target_of_a_kind_that_is_no_baseline_may_be_due_on_a_day_to_come() {
        var yearEnd = new SetTarget(
                INDICATOR,
                new TargetKey(TargetKind.YEAR_END, TODAY.plusDays(1)),
                measure("80"),
                null,
                day("2006-04-01"));
        assertThat(rules(Targets.decide(TargetsTest.defined(null), yearEnd, null, PRINTED, TODAY)))
                .isEmpty();
    }

    @Test
    void a_target_is_refused_where_the_reason_lies() {
        var baseline = new SetTarget(
                INDICATOR,
                new TargetKey(TargetKind.BASELINE, TODAY.plusDays(1)),
                measure("120"),
                null,
                day("2006-04-01"));
        assertThat(places(Targets.decide(TargetsTest.defined(null), baseline, null, null, TODAY)))
                .containsExactly("baseline-still-to-come at due", "target-without-authority at clause");
        var late = new SetTarget(INDICATOR, REWARD, measure("69"), null, day("2009-04-01"));
        assertThat(places(Targets.decide(TargetsTest.defined(null), late, null, PRINTED, TODAY)))
                .containsExactly("target-from-after-its-day at effective");
        var weak = TargetsTest.meeting(
                Set.of(Power.RECOMMEND), clause("1", Verb.NOTE, new Subject.OfFacility(PROGRAMME), null));
        assertThat(places(setUnder(CLAUSE, set, weak)))
                .containsExactly(
                        "clause-does-not-revise at clause",
                        "clause-not-about-indicator at clause",
                        "body-may-not-set-targets at clause",
                        "revision-before-its-clause at effective");
    }

    @Test
    void a_clause_about_nothing_in_particular_sets_no_target() {
        var vague = TargetsTest.meeting(OF_GROUP, clause("1", Verb.APPROVE, null, null));
        assertThat(setUnder(CLAUSE, later, vague))
                .isEqualTo(Verdict.refused(
                        new ClauseNotAboutIndicator("GROUP-2007-12-13/4/1", "nothing in particular", INDICATOR)));
    }

    static List<Subject> ofAnotherKind() {
        return List.of(
                THE_PROPOSAL, new Subject.OfFacility(PROGRAMME), new Subject.OfDelegation(new DelegationId("D")));
    }

    @ParameterizedTest
    @MethodSource("ofAnotherKind")
    void a_clause_about_a_subject_of_another_kind_sets_no_target_and_is_told_what_it_is_about(Subject subject) {
        var other = TargetsTest.meeting(OF_GROUP, clause("1", Verb.APPROVE, subject, null));
        assertThat(setUnder(CLAUSE, later, other))
                .isEqualTo(Verdict.refused(
                        new ClauseNotAboutIndicator("GROUP-2007-12-13/4/1", subject.text(), INDICATOR)));
    }

    @Test
    void a_clause_about_another_indicator_than_it_is_a_part_of_does_not() {
        var other = new Subject.OfIndicator(new IndicatorId("R02"));
        var register = TargetsTest.meeting(OF_GROUP, clause("1", Verb.APPROVE, other, null));
        assertThat(rules(revised(TargetsTest.aimed(new IndicatorId("R00")), CLAUSE, revise, register)))
                .containsExactly("clause-not-about-indicator");
    }

    @Test
    void a_revision_of_the_threshold_alone_is_recorded() {
        var threshold = new ReviseTarget(INDICATOR, REWARD, measure("69"), measure("93"), day("2008-01-01"));
        assertThat(facts(revised(state, CLAUSE, threshold, approved))).hasSize(1);
        var none = new ReviseTarget(INDICATOR, REWARD, measure("69"), null, day("2008-01-01"));
        assertThat(facts(revised(state, CLAUSE, none, approved))).hasSize(1);
    }

    @Test
    void a_revision_is_held_against_the_one_before_it() {
        var once = state.evolve(
                new TargetRevised(INDICATOR, REWARD, measure("69"), measure("75"), measure("92"), day("2008-01-01")));
        assertThat(places(revised(once, CLAUSE, revise, approved)))
                .containsExactly("revision-changes-nothing at value");
        var earlier = new ReviseTarget(INDICATOR, REWARD, measure("70"), null, day("2007-12-31"));
        assertThat(places(revised(once, CLAUSE, earlier, approved)))
                .containsExactly("revision-before-the-target at effective");
    }

    @Test
    void a_revision_without_a_clause_is_refused_at_the_clause() {
        assertThat(places(Targets.decide(state, revise, null))).containsExactly("revision-without-clause at clause");
    }
}
