package daybook.command.programme;

import static daybook.command.example.Example.INDICATOR;
import static daybook.command.example.Example.PROGRAMME;
import static daybook.command.example.Example.SET;
import static daybook.command.example.Example.day;
import static daybook.command.example.Example.facts;
import static daybook.command.example.Example.measure;
import static daybook.command.example.Example.places;
import static daybook.command.example.Example.pounds;
import static daybook.command.example.Example.rules;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.acts.programme.claim.ClaimReward;
import daybook.command.example.InMemoryRegister;
import daybook.command.programme.RewardRefusal.ClaimAboveEarned;
import daybook.command.programme.RewardRefusal.ClaimAboveOutturns;
import daybook.command.programme.RewardRefusal.ClaimBelowThreshold;
import daybook.command.refusal.Verdict;
import daybook.facts.exact.Pence;
import daybook.facts.exact.Period;
import daybook.facts.exact.Ratio;
import daybook.facts.id.IndicatorId;
import daybook.facts.indicator.Frequency;
import daybook.facts.indicator.IndicatorDefined;
import daybook.facts.indicator.IndicatorDefinitionRevised;
import daybook.facts.indicator.IndicatorReturnCorrected;
import daybook.facts.indicator.IndicatorReturnRecorded;
import daybook.facts.indicator.IndicatorReturnWithdrawn;
import daybook.facts.indicator.Polarity;
import daybook.facts.indicator.ReturnStatus;
import daybook.facts.indicator.Series;
import daybook.facts.indicator.Shape;
import daybook.facts.indicator.TargetKey;
import daybook.facts.indicator.TargetKind;
import daybook.facts.indicator.TargetRevised;
import daybook.facts.indicator.TargetSet;
import daybook.facts.indicatorset.RewardTermsAgreed;
import daybook.facts.programme.ProgrammeFact;
import daybook.facts.programme.ProgrammeOpened;
import daybook.facts.programme.RewardOffered;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Claims are held against what was earned at the outturn, target by target. */
class EarnedTest {

    private static final LocalDate AGREED = day("2006-04-01");
    private static final LocalDate DUE = day("2009-03-31");
    private static final LocalDate TODAY = day("2010-06-01");
    private static final LocalDate ON = day("2009-09-30");
    private static final IndicatorId OTHER = new IndicatorId("R02");

    /** A pound for each thousandth of the stretch from 0, without the agreement, to 100. */
    private ProgrammeState state = ProgrammeState.NONE
            .evolve(new ProgrammeOpened(PROGRAMME, "Reward", SET, AGREED))
            .evolve(new RewardOffered(PROGRAMME, INDICATOR, pounds(1_000), AGREED))
            .evolve(new RewardOffered(PROGRAMME, OTHER, pounds(500), AGREED));

    private final InMemoryRegister register = new InMemoryRegister()
            .with(new RewardTermsAgreed(SET, Ratio.of(3, 5), AGREED))
            .with(defined(INDICATOR, Shape.SNAPSHOT, Frequency.ANNUAL), defined(OTHER, Shape.SNAPSHOT, null))
            .with(target(INDICATOR, "60"), target(OTHER, "60"));

    private static IndicatorDefined defined(
            IndicatorId indicator, @Nullable Shape shape, @Nullable Frequency frequency) {
        return new IndicatorDefined(indicator, "Places", "places", Polarity.HIGHER, shape, frequency, null, 0, AGREED);
    }

    private static TargetSet target(IndicatorId indicator, @Nullable String threshold) {
        return new TargetSet(
                indicator,
                new TargetKey(TargetKind.REWARD, DUE),
                measure("100"),
                threshold == null ? null : measure(threshold),
                AGREED);
    }

    private static IndicatorReturnRecorded returned(
            IndicatorId indicator, int number, @Nullable String from, String to, String value, ReturnStatus status) {
        return new IndicatorReturnRecorded(
                indicator,
                number,
                new Period(from == null ? null : day(from), day(to)),
                measure(value),
                null,
                null,
                status,
                null);
    }

    private static IndicatorReturnRecorded outturn(IndicatorId indicator, String value) {
        return returned(indicator, 1, null, "2009-03-31", value, ReturnStatus.FINAL);
    }

    private Verdict claiming(@Nullable IndicatorId indicator, int instalment, long pounds) {
        return Claims.decide(
                state,
                new ClaimReward(PROGRAMME, indicator, instalment, pounds(pounds), ON),
                DUE,
                Earned.of(SET, state.rewards(), register, TODAY),
                TODAY);
    }

    private void claimed(@Nullable IndicatorId indicator, int instalment, long pounds) {
        state = state.evolve(
                (ProgrammeFact) facts(claiming(indicator, instalment, pounds)).getFirst());
    }

    @Test
    void what_was_earned_is_claimed_and_not_a_pound_more() {
        register.with(outturn(INDICATOR, "75"));
        assertThat(claiming(INDICATOR, 1, 750)).isInstanceOf(Verdict.Accepted.class);
        assertThat(claiming(INDICATOR, 1, 751))
                .isEqualTo(Verdict.refused(new ClaimAboveEarned(pounds(751), pounds(750), pounds(750))));
        assertThat(rules(claiming(INDICATOR, 1, 751))).containsExactly("claim-above-earned");
    }

    @Test
    void instalments_are_held_against_it_in_sum() {
        register.with(outturn(INDICATOR, "75"));
        claimed(INDICATOR, 1, 375);
        assertThat(claiming(INDICATOR, 2, 376))
                .isEqualTo(Verdict.refused(new ClaimAboveEarned(pounds(376), pounds(750), pounds(375))));
        assertThat(claiming(INDICATOR, 2, 375)).isInstanceOf(Verdict.Accepted.class);
    }

    @Test
    void below_the_threshold_nothing_was_earned() {
        register.with(outturn(INDICATOR, "59.999"));
        assertThat(claiming(INDICATOR, 1, 1))
                .isEqualTo(Verdict.refused(
                        new ClaimBelowThreshold(INDICATOR, new BigDecimal("59.99"), new BigDecimal("60"), DUE, DUE)));
        assertThat(places(claiming(INDICATOR, 1, 1))).containsExactly("claim-below-threshold at indicator");
        assertThat(rules(claiming(INDICATOR, 1, 1))).containsExactly("claim-below-threshold");
    }

    @Test
    void the_threshold_is_the_one_of_the_terms() {
        register.with(new RewardTermsAgreed(SET, Ratio.of(4, 5), day("2007-04-01")))
                .with(new TargetRevised(
                        INDICATOR,
                        new TargetKey(TargetKind.REWARD, DUE),
                        measure("100"),
                        measure("100"),
                        measure("80"),
                        day("2007-04-01")))
                .with(outturn(INDICATOR, "75"));
        assertThat(rules(claiming(INDICATOR, 1, 1))).containsExactly("claim-below-threshold");
    }

    @Test
    void a_return_for_a_later_year_does_not_undo_the_outturn() {
        register.with(outturn(INDICATOR, "75"))
                .with(returned(INDICATOR, 2, null, "2010-03-31", "0", ReturnStatus.FINAL));
        assertThat(claiming(INDICATOR, 1, 750)).isInstanceOf(Verdict.Accepted.class);
    }

    @Test
    void a_return_for_a_later_year_is_no_outturn_either() {
        register.with(returned(INDICATOR, 1, null, "2010-03-31", "100", ReturnStatus.FINAL));
        assertThat(places(claiming(INDICATOR, 1, 1))).containsExactly("claim-without-outturn at indicator");
        assertThat(rules(claiming(INDICATOR, 1, 1))).containsExactly("claim-without-outturn");
    }

    @Test
    void a_return_from_a_year_before_is_no_outturn_while_another_is_due_before_the_target() {
        register.with(returned(INDICATOR, 1, null, "2008-03-31", "100", ReturnStatus.FINAL));
        assertThat(rules(claiming(INDICATOR, 1, 1))).containsExactly("claim-without-outturn");
    }

    @Test
    void the_academic_year_that_ended_last_before_the_day_decides() {
        register.with(returned(INDICATOR, 1, "2007-09-01", "2008-08-31", "100", ReturnStatus.FINAL))
                .with(returned(INDICATOR, 2, "2008-09-01", "2009-08-31", "0", ReturnStatus.FINAL));
        assertThat(claiming(INDICATOR, 1, 1_000)).isInstanceOf(Verdict.Accepted.class);
    }

    @Test
    void where_nobody_has_said_how_often_there_is_a_return_only_one_that_ends_on_the_day_decides() {
        register.with(returned(OTHER, 1, null, "2009-03-30", "100", ReturnStatus.FINAL));
        assertThat(rules(claiming(OTHER, 1, 1))).containsExactly("claim-without-outturn");
        register.with(returned(OTHER, 2, null, "2009-03-31", "100", ReturnStatus.FINAL));
        assertThat(claiming(OTHER, 1, 500)).isInstanceOf(Verdict.Accepted.class);
    }

    @Test
    void a_provisional_outturn_is_claimed_on_and_an_estimate_is_not() {
        register.with(returned(INDICATOR, 1, null, "2009-03-31", "75", ReturnStatus.ESTIMATE));
        assertThat(places(claiming(INDICATOR, 1, 1))).containsExactly("claim-on-estimate at indicator");
        assertThat(rules(claiming(INDICATOR, 1, 1))).containsExactly("claim-on-estimate");
        register.with(corrected(2, "75", ReturnStatus.PROVISIONAL));
        assertThat(claiming(INDICATOR, 1, 750)).isInstanceOf(Verdict.Accepted.class);
    }

    private static IndicatorReturnCorrected corrected(int number, String value, ReturnStatus status) {
        return new IndicatorReturnCorrected(
                INDICATOR, number, number - 1, new Period(null, DUE), measure(value), null, null, status);
    }

    @Test
    void what_a_return_was_corrected_to_counts_and_what_was_withdrawn_does_not() {
        register.with(outturn(INDICATOR, "100")).with(corrected(2, "70", ReturnStatus.FINAL));
        assertThat(claiming(INDICATOR, 1, 701))
                .isEqualTo(Verdict.refused(new ClaimAboveEarned(pounds(701), pounds(700), pounds(700))));
        register.with(new IndicatorReturnWithdrawn(INDICATOR, 2, new Period(null, DUE)));
        assertThat(rules(claiming(INDICATOR, 1, 1))).containsExactly("claim-without-outturn");
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
        assertThat(rules(claiming(INDICATOR, 1, 1))).containsExactly("claim-without-outturn");
    }

    @Test
    void part_of_a_year_is_passed_over_for_the_last_whole_one() {
        var quarterly = new InMemoryRegister()
                .with(new RewardTermsAgreed(SET, Ratio.of(3, 5), AGREED))
                .with(defined(INDICATOR, Shape.CUMULATIVE_YEAR, Frequency.QUARTERLY), target(INDICATOR, "60"))
                .with(returned(INDICATOR, 1, "2008-04-01", "2009-03-31", "80", ReturnStatus.FINAL))
                .with(returned(INDICATOR, 2, "2009-01-01", "2009-03-31", "20", ReturnStatus.FINAL));
        var earned = Earned.of(SET, state.rewards(), quarterly, TODAY);
        assertThat(rules(Claims.decide(
                        state, new ClaimReward(PROGRAMME, INDICATOR, 1, pounds(800), ON), DUE, earned, TODAY)))
                .isEmpty();
    }

    @Test
    void without_a_reward_target_or_a_stretch_to_it_nobody_can_tell() {
        var bare = new InMemoryRegister()
                .with(new RewardTermsAgreed(SET, Ratio.of(3, 5), AGREED))
                .with(defined(INDICATOR, Shape.SNAPSHOT, null), defined(OTHER, Shape.SNAPSHOT, null))
                .with(target(OTHER, null), outturn(INDICATOR, "100"), outturn(OTHER, "100"));
        var earned = Earned.of(SET, state.rewards(), bare, TODAY);
        assertThat(rules(Claims.decide(
                        state, new ClaimReward(PROGRAMME, INDICATOR, 1, pounds(1), ON), DUE, earned, TODAY)))
                .containsExactly("claim-without-target");
        assertThat(rules(Claims.decide(state, new ClaimReward(PROGRAMME, OTHER, 1, pounds(1), ON), DUE, earned, TODAY)))
                .containsExactly("claim-without-stretch");
    }

    @Test
    void without_terms_nobody_can_tell_either() {
        var earned = Earned.of(SET, state.rewards(), new InMemoryRegister(), TODAY);
        assertThat(rules(Claims.decide(
                        state, new ClaimReward(PROGRAMME, INDICATOR, 1, pounds(1), ON), DUE, earned, TODAY)))
                .containsExactly("claim-without-terms");
        register.with(new RewardTermsAgreed(SET, Ratio.of(1, 2), TODAY.plusDays(1)));
        assertThat(Earned.of(SET, state.rewards(), register, TODAY).share())
                .as("terms to come are not yet terms")
                .isEqualTo(Ratio.of(3, 5));
    }

    @Test
    void of_the_whole_programme_all_is_claimed_that_its_targets_have_earned() {
        register.with(outturn(INDICATOR, "75"), outturn(OTHER, "50"));
        assertThat(claiming(null, 1, 750)).isInstanceOf(Verdict.Accepted.class);
        assertThat(claiming(null, 1, 751))
                .isEqualTo(Verdict.refused(new ClaimAboveEarned(pounds(751), pounds(750), pounds(750))));
    }

    @Test
    void of_the_whole_programme_the_targets_without_an_outturn_are_named() {
        register.with(outturn(INDICATOR, "75"));
        claimed(INDICATOR, 1, 700);
        assertThat(claiming(null, 1, 51))
                .isEqualTo(Verdict.refused(
                        new ClaimAboveOutturns(pounds(51), pounds(750), pounds(50), List.of(OTHER.value()))));
        assertThat(rules(claiming(null, 1, 51))).containsExactly("claim-above-outturns");
        assertThat(claiming(null, 1, 50)).isInstanceOf(Verdict.Accepted.class);
    }

    @Test
    void what_was_claimed_for_the_whole_is_claimed_of_each() {
        register.with(outturn(INDICATOR, "75"));
        claimed(null, 1, 700);
        assertThat(claiming(INDICATOR, 1, 51))
                .isEqualTo(Verdict.refused(new ClaimAboveEarned(pounds(51), pounds(750), pounds(50))));
    }

    @Test
    void what_was_claimed_before_the_rule_leaves_nothing_rather_than_less() {
        register.with(outturn(INDICATOR, "100"));
        claimed(INDICATOR, 1, 900);
        register.with(corrected(2, "75", ReturnStatus.FINAL));
        assertThat(claiming(INDICATOR, 2, 1))
                .isEqualTo(Verdict.refused(new ClaimAboveEarned(pounds(1), pounds(750), Pence.ZERO)));
    }

    @Test
    void what_is_above_the_offer_is_not_told_a_second_time() {
        register.with(outturn(INDICATOR, "75"));
        assertThat(rules(claiming(INDICATOR, 1, 1_001))).containsExactly("claim-above-potential");
        assertThat(rules(claiming(null, 1, 1_501))).containsExactly("claim-above-potential");
    }
}
