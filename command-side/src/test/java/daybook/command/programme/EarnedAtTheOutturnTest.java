package daybook.command.programme;

import static daybook.command.example.Example.INDICATOR;
import static daybook.command.example.Example.PROGRAMME;
import static daybook.command.example.Example.SET;
import static daybook.command.example.Example.day;
import static daybook.command.example.Example.places;
import static daybook.command.example.Example.pounds;
import static daybook.command.example.Example.rules;
import static daybook.command.programme.OutturnExample.AGREED;
import static daybook.command.programme.OutturnExample.DUE;
import static daybook.command.programme.OutturnExample.ON;
import static daybook.command.programme.OutturnExample.OTHER;
import static daybook.command.programme.OutturnExample.TODAY;
import static daybook.command.programme.OutturnExample.corrected;
import static daybook.command.programme.OutturnExample.defined;
import static daybook.command.programme.OutturnExample.outturn;
import static daybook.command.programme.OutturnExample.returned;
import static daybook.command.programme.OutturnExample.target;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.acts.programme.claim.ClaimReward;
import daybook.command.example.InMemoryRegister;
import daybook.command.programme.RewardRefusal.ClaimAboveEarned;
import daybook.command.refusal.Verdict;
import daybook.facts.exact.Period;
import daybook.facts.exact.Ratio;
import daybook.facts.indicator.Frequency;
import daybook.facts.indicator.IndicatorDefinitionRevised;
import daybook.facts.indicator.IndicatorReturnWithdrawn;
import daybook.facts.indicator.Polarity;
import daybook.facts.indicator.ReturnStatus;
import daybook.facts.indicator.Series;
import daybook.facts.indicator.Shape;
import daybook.facts.indicatorset.RewardTermsAgreed;
import org.junit.jupiter.api.Test;

/** Which return is the outturn that claims are held against. */
class EarnedAtTheOutturnTest {

    private final OutturnExample given = new OutturnExample();
    private final InMemoryRegister register = given.register();

    @Test
    void a_return_for_a_later_year_does_not_undo_the_outturn() {
        register.with(outturn(INDICATOR, "75"))
                .with(returned(INDICATOR, 2, null, "2010-03-31", "0", ReturnStatus.FINAL));
        assertThat(given.claiming(INDICATOR, 1, 750)).isInstanceOf(Verdict.Accepted.class);
    }

    @Test
    void a_return_for_a_later_year_is_no_outturn_either() {
        register.with(returned(INDICATOR, 1, null, "2010-03-31", "100", ReturnStatus.FINAL));
        assertThat(places(given.claiming(INDICATOR, 1, 1))).containsExactly("claim-without-outturn at indicator");
        assertThat(rules(given.claiming(INDICATOR, 1, 1))).containsExactly("claim-without-outturn");
    }

    @Test
    void a_return_from_a_year_before_is_no_outturn_while_another_is_due_before_the_target() {
        register.with(returned(INDICATOR, 1, null, "2008-03-31", "100", ReturnStatus.FINAL));
        assertThat(rules(given.claiming(INDICATOR, 1, 1))).containsExactly("claim-without-outturn");
    }

    @Test
    void the_academic_year_that_ended_last_before_the_day_decides() {
        register.with(returned(INDICATOR, 1, "2007-09-01", "2008-08-31", "100", ReturnStatus.FINAL))
                .with(returned(INDICATOR, 2, "2008-09-01", "2009-08-31", "0", ReturnStatus.FINAL));
        assertThat(given.claiming(INDICATOR, 1, 1_000)).isInstanceOf(Verdict.Accepted.class);
    }

    @Test
    void where_nobody_has_said_how_often_there_is_a_return_only_one_that_ends_on_the_day_decides() {
        register.with(returned(OTHER, 1, null, "2009-03-30", "100", ReturnStatus.FINAL));
        assertThat(rules(given.claiming(OTHER, 1, 1))).containsExactly("claim-without-outturn");
        register.with(returned(OTHER, 2, null, "2009-03-31", "100", ReturnStatus.FINAL));
        assertThat(given.claiming(OTHER, 1, 500)).isInstanceOf(Verdict.Accepted.class);
    }

    @Test
    void a_provisional_outturn_is_claimed_on_and_an_estimate_is_not() {
        register.with(returned(INDICATOR, 1, null, "2009-03-31", "75", ReturnStatus.ESTIMATE));
        assertThat(places(given.claiming(INDICATOR, 1, 1))).containsExactly("claim-on-estimate at indicator");
        assertThat(rules(given.claiming(INDICATOR, 1, 1))).containsExactly("claim-on-estimate");
        register.with(corrected(2, "75", ReturnStatus.PROVISIONAL));
        assertThat(given.claiming(INDICATOR, 1, 750)).isInstanceOf(Verdict.Accepted.class);
    }

    @Test
    void what_a_return_was_corrected_to_counts_and_what_was_withdrawn_does_not() {
        register.with(outturn(INDICATOR, "100")).with(corrected(2, "70", ReturnStatus.FINAL));
        assertThat(given.claiming(INDICATOR, 1, 701))
                .isEqualTo(Verdict.refused(new ClaimAboveEarned(pounds(701), pounds(700), pounds(700))));
        register.with(new IndicatorReturnWithdrawn(INDICATOR, 2, new Period(null, DUE)));
        assertThat(rules(given.claiming(INDICATOR, 1, 1))).containsExactly("claim-without-outturn");
    }

    @Test
    void a_return_from_before_the_series_broke_decides_nothing() {
        register.with(outturn(INDICATOR, "100"))
                .with(new IndicatorDefinitionRevised(
                        INDICATOR,
                        "Other places",
                        "places",
                        Polarity.HIGHER,
                        Shape.SNAPSHOT,
                        Frequency.ANNUAL,
                        null,
                        0,
                        Series.BREAKS,
                        day("2009-06-01")));
        assertThat(rules(given.claiming(INDICATOR, 1, 1))).containsExactly("claim-without-outturn");
    }

    @Test
    void part_of_a_year_is_passed_over_for_the_last_whole_one() {
        var quarterly = new InMemoryRegister()
                .with(new RewardTermsAgreed(SET, Ratio.of(3, 5), AGREED))
                .with(defined(INDICATOR, Shape.CUMULATIVE_YEAR, Frequency.QUARTERLY), target(INDICATOR, "60"))
                .with(returned(INDICATOR, 1, "2008-04-01", "2009-03-31", "80", ReturnStatus.FINAL))
                .with(returned(INDICATOR, 2, "2009-01-01", "2009-03-31", "20", ReturnStatus.FINAL));
        var earned = Earned.of(SET, given.state().rewards(), quarterly, TODAY);
        assertThat(rules(Claims.decide(
                        given.state(), new ClaimReward(PROGRAMME, INDICATOR, 1, pounds(800), ON), DUE, earned, TODAY)))
                .isEmpty();
    }
}
