package daybook.facts.reward;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.facts.exact.Measure;
import daybook.facts.exact.Pence;
import daybook.facts.exact.Ratio;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EarningTest {

    private static final Ratio SHARE = Ratio.of(3, 5);
    private static final Pence POTENTIAL = Pence.ofPounds(508_060);

    private static @Nullable Ratio achieved(long returned, long target, long threshold) {
        Ratio without = Earning.without(Measure.of(target), Measure.of(threshold), SHARE);
        return without == null ? null : Earning.achieved(Measure.of(returned), Measure.of(target), without);
    }

    @Test
    void the_performance_without_the_agreement_is_implied_by_threshold_and_share() {
        assertThat(Earning.without(Measure.of(69), Measure.of(92), SHARE)).isEqualTo(Ratio.of(253, 2));
        assertThat(Earning.without(Measure.of(69), Measure.of(92), Ratio.of(1, 2)))
                .isEqualTo(Ratio.of(115, 1));
    }

    @Test
    void nothing_implies_it_without_a_threshold_or_terms_or_where_all_is_asked_for() {
        assertThat(Earning.without(Measure.of(69), null, SHARE)).isNull();
        assertThat(Earning.without(Measure.of(69), Measure.of(92), null)).isNull();
        assertThat(Earning.without(Measure.of(69), Measure.of(92), Ratio.ONE)).isNull();
    }

    @Property
    void at_the_threshold_the_share_is_achieved_and_at_the_target_the_whole(
            @ForAll @LongRange(min = -100_000, max = 100_000) long target,
            @ForAll @LongRange(min = -100_000, max = 100_000) long threshold) {
        Assume.that(target != threshold);
        assertThat(achieved(threshold, target, threshold)).isEqualTo(SHARE);
        assertThat(achieved(target, target, threshold)).isEqualTo(Ratio.ONE);
    }

    @Test
    void where_target_and_threshold_are_one_there_is_no_stretch() {
        assertThat(achieved(5, 7, 7)).isNull();
    }

    @Test
    void nothing_is_earned_below_the_threshold_and_pro_rata_from_there_up_to_the_whole() {
        assertThat(Earning.earned(POTENTIAL, SHARE, Ratio.of(59_999, 100_000))).isEqualTo(Pence.ZERO);
        assertThat(Earning.earned(POTENTIAL, SHARE, SHARE)).isEqualTo(Pence.ofPounds(304_836));
        assertThat(Earning.earned(POTENTIAL, SHARE, Ratio.of(2, 3)))
                .as("the figure of the issue")
                .isEqualTo(new Pence(33_870_667));
        assertThat(Earning.earned(POTENTIAL, SHARE, Ratio.ONE)).isEqualTo(POTENTIAL);
        assertThat(Earning.earned(POTENTIAL, SHARE, Ratio.of(5, 4))).isEqualTo(POTENTIAL);
    }

    @Test
    void without_terms_nobody_knows_from_where_on_and_nothing_counts_as_earned() {
        assertThat(Earning.earned(POTENTIAL, null, Ratio.ONE)).isEqualTo(Pence.ZERO);
    }
}
