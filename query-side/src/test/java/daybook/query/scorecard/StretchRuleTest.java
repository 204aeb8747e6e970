package daybook.query.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.facts.exact.Measure;
import daybook.facts.exact.Period;
import daybook.facts.exact.Ratio;
import daybook.facts.id.IndicatorId;
import daybook.facts.indicator.ReturnStatus;
import daybook.facts.indicator.Shape;
import daybook.facts.indicator.TargetKey;
import daybook.facts.indicator.TargetKind;
import daybook.facts.reward.Outturns;
import daybook.query.scorecard.Stretch.Achieved;
import daybook.query.scorecard.Stretch.NotMeasurable;
import daybook.query.scorecard.Stretch.Reason;
import java.time.LocalDate;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StretchRuleTest {

    private static final Ratio SHARE = Ratio.of(3, 5);
    private static final LocalDate DUE = LocalDate.of(2009, 3, 31);
    private static final LocalDate YEAR_END = LocalDate.of(2007, 3, 31);

    private static TargetLine target(long value, @Nullable Long threshold) {
        return new TargetLine(
                new TargetKey(TargetKind.REWARD, DUE),
                Measure.of(value),
                threshold == null ? null : Measure.of(threshold),
                null,
                true,
                DUE,
                1);
    }

    private static RawReturn returned(long value, @Nullable LocalDate from, LocalDate to) {
        return new RawReturn(1, new Period(from, to), Measure.of(value), null, null, ReturnStatus.FINAL, null, null, 2);
    }

    private static RawIndicator state(
            @Nullable Shape shape, @Nullable TargetLine target, @Nullable RawReturn latest, @Nullable RawReturn year) {
        return new RawIndicator(
                new Definition(new IndicatorId("I"), "An indicator", null, null, shape, null, null, 0, null, null, 1),
                target,
                latest,
                latest == null || latest.period().to().isAfter(DUE) ? null : latest,
                year,
                null);
    }

    private static Stretch snapshot(long value, long target, long threshold) {
        return state(Shape.SNAPSHOT, target(target, threshold), returned(value, null, YEAR_END), null)
                .position(false, SHARE)
                .stretch();
    }

    private static Reason reason(Stretch stretch) {
        return ((NotMeasurable) stretch).reason();
    }

    @Test
    void less_is_better_for_exclusions_and_the_fraction_is_exact() {
        assertThat(snapshot(96, 69, 92)).isInstanceOfSatisfying(Achieved.class, achieved -> {
            assertThat(achieved.share()).isEqualTo(Ratio.of(61, 115));
            assertThat(achieved.without()).isEqualTo(Ratio.of(253, 2));
        });
    }

    @Test
    void worse_than_without_the_agreement_is_below_nothing() {
        assertThat(((Achieved) snapshot(371, 395, 387)).share()).isEqualTo(Ratio.of(-1, 5));
    }

    @Property
    void the_threshold_is_always_the_terms_share_of_the_stretch_whichever_way_is_better(
            @ForAll @LongRange(min = -100_000, max = 100_000) long target,
            @ForAll @LongRange(min = -100_000, max = 100_000) long threshold) {
        Assume.that(target != threshold);
        assertThat(((Achieved) snapshot(threshold, target, threshold)).share()).isEqualTo(SHARE);
        assertThat(((Achieved) snapshot(target, target, threshold)).share()).isEqualTo(Ratio.ONE);
    }

    @Property
    void a_step_towards_the_target_never_lowers_the_stretch(
            @ForAll @LongRange(min = -1_000, max = 1_000) long value,
            @ForAll @LongRange(min = -1_000, max = 1_000) long target,
            @ForAll @LongRange(min = -1_000, max = 1_000) long threshold) {
        Assume.that(target != threshold);
        long step = target > threshold ? 1 : -1;
        assertThat(((Achieved) snapshot(value + step, target, threshold)).share())
                .isGreaterThan(((Achieved) snapshot(value, target, threshold)).share());
    }

    @Test
    void a_target_that_is_its_own_threshold_has_no_stretch() {
        assertThat(reason(snapshot(5, 7, 7))).isEqualTo(Reason.NO_STRETCH);
    }

    @Test
    void without_a_printed_threshold_nothing_is_implied() {
        Stretch stretch = state(Shape.SNAPSHOT, target(7, null), returned(5, null, YEAR_END), null)
                .position(false, SHARE)
                .stretch();
        assertThat(reason(stretch)).isEqualTo(Reason.NO_THRESHOLD);
    }

    @Test
    void without_terms_nobody_knows_from_what_share_on_reward_is_paid() {
        Stretch stretch = state(Shape.SNAPSHOT, target(7, 5L), returned(5, null, YEAR_END), null)
                .position(false, null)
                .stretch();
        assertThat(reason(stretch)).isEqualTo(Reason.NO_REWARD_TERMS);
    }

    @Test
    void a_part_of_the_year_is_not_the_year() {
        RawReturn half = returned(3_013, LocalDate.of(2007, 4, 1), LocalDate.of(2007, 9, 30));
        assertThat(reason(state(Shape.CUMULATIVE_YEAR, target(6_187, 6_067L), half, null)
                        .position(false, SHARE)
                        .stretch()))
                .isEqualTo(Reason.NO_WHOLE_YEAR);
        RawReturn year = returned(6_053, LocalDate.of(2006, 4, 1), YEAR_END);
        assertThat(state(Shape.CUMULATIVE_YEAR, target(6_187, 6_067L), half, year)
                        .position(false, SHARE)
                        .stretch())
                .isInstanceOfSatisfying(
                        Achieved.class, achieved -> assertThat(achieved.share()).isEqualTo(Ratio.of(83, 150)));
    }

    @Test
    void a_year_of_366_days_is_a_whole_year() {
        assertThat(Outturns.isWholeYear(new Period(LocalDate.of(2007, 4, 1), LocalDate.of(2008, 3, 31))))
                .isTrue();
        assertThat(Outturns.isWholeYear(new Period(LocalDate.of(2007, 4, 1), LocalDate.of(2008, 3, 30))))
                .isFalse();
        assertThat(Outturns.isWholeYear(new Period(null, YEAR_END))).isFalse();
    }

    @Test
    void a_running_total_counts_from_the_day_it_is_due() {
        RawReturn early = returned(300, null, DUE.minusDays(1));
        assertThat(state(Shape.CUMULATIVE_AGREEMENT, target(258, 186L), early, null)
                        .position(false, SHARE)
                        .stretch())
                .isEqualTo(new NotMeasurable(Reason.RUNNING_TOTAL, DUE));
        RawReturn outturn = returned(258, null, DUE);
        assertThat(state(Shape.CUMULATIVE_AGREEMENT, target(258, 186L), outturn, null)
                        .position(false, SHARE)
                        .stretch())
                .isInstanceOfSatisfying(
                        Achieved.class, achieved -> assertThat(achieved.share()).isEqualTo(Ratio.ONE));
    }

    @Test
    void a_survey_that_was_not_taken_again_says_so_even_without_a_target() {
        assertThat(reason(state(Shape.SURVEY, null, null, null)
                        .position(false, SHARE)
                        .stretch()))
                .isEqualTo(Reason.SURVEY_NOT_REPEATED);
    }

    @Test
    void an_indicator_without_a_return_is_not_measurable() {
        assertThat(reason(state(Shape.SNAPSHOT, target(7, 5L), null, null)
                        .position(false, SHARE)
                        .stretch()))
                .isEqualTo(Reason.NO_RETURN);
    }
}
