package daybook.command.indicator;

import static daybook.command.example.Example.GROUP;
import static daybook.command.example.Example.INDICATOR;
import static daybook.command.example.Example.OF_GROUP;
import static daybook.command.example.Example.PAPER;
import static daybook.command.example.Example.TODAY;
import static daybook.command.example.Example.clause;
import static daybook.command.example.Example.day;
import static daybook.command.example.Example.measure;
import static daybook.command.example.Example.places;
import static daybook.command.example.Example.ref;
import static daybook.command.example.Example.rules;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.acts.indicator.revisetarget.ReviseTarget;
import daybook.acts.indicator.settarget.SetTarget;
import daybook.command.refusal.Verdict;
import daybook.facts.authority.Authority;
import daybook.facts.authority.Source;
import daybook.facts.indicator.IndicatorDefined;
import daybook.facts.indicator.Polarity;
import daybook.facts.indicator.TargetKey;
import daybook.facts.indicator.TargetKind;
import daybook.facts.indicator.TargetSet;
import daybook.facts.meeting.Subject;
import daybook.facts.meeting.Verb;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On which side of the target reward may start. */
class ThresholdsTest {

    private static final TargetKey REWARD = new TargetKey(TargetKind.REWARD, day("2009-03-31"));

    private static IndicatorState defined(@Nullable Polarity polarity) {
        return IndicatorState.NONE.evolve(new IndicatorDefined(
                INDICATOR, "Excluded pupils", "pupils", polarity, null, null, null, 0, day("2006-04-01")));
    }

    private static Verdict set(IndicatorState state, String value, String threshold) {
        return Targets.decide(
                state,
                new SetTarget(INDICATOR, REWARD, measure(value), measure(threshold), day("2006-04-01")),
                null,
                new Source(PAPER, "paragraph 4"),
                TODAY);
    }

    @ParameterizedTest
    @CsvSource({"LOWER, 8, threshold-below-the-target", "HIGHER, 12, threshold-above-the-target"})
    void reward_that_starts_beyond_the_target_is_refused_at_its_field(
            Polarity polarity, String threshold, String rule) {
        var verdict = set(defined(polarity), "10", threshold);
        assertThat(rules(verdict)).containsExactly(rule);
        assertThat(places(verdict)).containsExactly(rule + " at threshold");
    }

    @ParameterizedTest
    @CsvSource({"LOWER, 12", "LOWER, 10", "HIGHER, 8", "HIGHER, 10", "PLAN, 8", "PLAN, 12", "NONE, 12", ", 8", ", 12"})
    void reward_that_starts_on_the_way_to_the_target_is_recorded(@Nullable Polarity polarity, String threshold) {
        assertThat(rules(set(defined(polarity), "10", threshold))).isEmpty();
    }

    @Test
    void where_nobody_says_which_way_is_better_the_baseline_tells_it() {
        var fromTwenty = defined(null)
                .evolve(new TargetSet(
                        INDICATOR,
                        new TargetKey(TargetKind.BASELINE, day("2006-03-31")),
                        measure("20"),
                        null,
                        day("2006-04-01")));
        assertThat(rules(set(fromTwenty, "10", "8"))).containsExactly("threshold-below-the-target");
        assertThat(rules(set(fromTwenty, "10", "14"))).isEmpty();
        assertThat(rules(set(fromTwenty, "30", "34"))).containsExactly("threshold-above-the-target");
    }

    @Test
    void a_target_is_not_revised_past_the_figure_at_which_reward_starts() {
        var state = defined(Polarity.LOWER)
                .evolve(new TargetSet(INDICATOR, REWARD, measure("69"), measure("92"), day("2006-04-01")));
        assertThat(rules(revised(state, "95", "92"))).containsExactly("threshold-below-the-target");
        assertThat(rules(revised(state, "75", "92"))).isEmpty();
    }

    private static Verdict revised(IndicatorState state, String value, String threshold) {
        var register =
                TargetsTest.meeting(OF_GROUP, clause("1", Verb.APPROVE, new Subject.OfIndicator(INDICATOR), null));
        var mandate =
                Mandate.under(new Authority.UnderClause(ref(GROUP, "2007-12-13", "1")), state, INDICATOR, register);
        return Targets.decide(
                state,
                new ReviseTarget(INDICATOR, REWARD, measure(value), measure(threshold), day("2008-01-01")),
                mandate);
    }
}
