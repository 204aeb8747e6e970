package daybook.query.borrowing;

import static daybook.query.borrowing.BorrowingExample.DAY;
import static daybook.query.borrowing.BorrowingExample.pounds;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.facts.exact.Measure;
import daybook.facts.exact.Pence;
import daybook.facts.exact.Period;
import daybook.facts.exact.Ratio;
import daybook.facts.id.IndicatorId;
import daybook.facts.indicator.ReturnStatus;
import daybook.facts.indicator.TargetKey;
import daybook.facts.indicator.TargetKind;
import daybook.facts.reward.Coverage;
import daybook.query.borrowing.Reward.Amount;
import daybook.query.borrowing.Reward.NotYetMeasurable;
import daybook.query.borrowing.Reward.Why;
import daybook.query.scorecard.Definition;
import daybook.query.scorecard.IndicatorPosition;
import daybook.query.scorecard.ReturnLine;
import daybook.query.scorecard.Stretch;
import daybook.query.scorecard.TargetLine;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What each test says, it says of a reward. */
class RewardRuleTest {

    private static final Ratio SHARE = Ratio.of(3, 5);

    private static IndicatorPosition position(String id, Stretch stretch) {
        return new IndicatorPosition(
                new Definition(new IndicatorId(id), id, null, null, null, null, null, 0, null, null, 1),
                null,
                null,
                null,
                null,
                null,
                stretch);
    }

    private static Stretch achieved(long percent) {
        ReturnLine counted = new ReturnLine(
                1,
                new Period(null, DAY),
                Measure.of(1),
                null,
                null,
                ReturnStatus.FINAL,
                null,
                Coverage.WHOLE,
                null,
                null,
                null,
                1);
        TargetLine target =
                new TargetLine(new TargetKey(TargetKind.REWARD, DAY), Measure.of(2), Measure.of(1), null, true, DAY, 1);
        return new Stretch.Achieved(Ratio.of(percent, 100), counted, target, Ratio.ZERO);
    }

    private static final Stretch UNTOLD = new Stretch.NotMeasurable(Stretch.Reason.NO_REWARD_TARGET, null);

    private static Reward of(long percent) {
        return RewardRule.of(pounds(1_000), SHARE, position("I", achieved(percent)), List.of());
    }

    @Test
    void is_nothing_below_the_threshold_pro_rata_from_it_and_all_beyond_the_target() {
        assertThat(of(59)).isEqualTo(new Amount(Pence.ZERO, List.of()));
        assertThat(of(60)).isEqualTo(new Amount(pounds(600), List.of()));
        assertThat(of(99)).isEqualTo(new Amount(pounds(990), List.of()));
        assertThat(of(120)).isEqualTo(new Amount(pounds(1_000), List.of()));
        assertThat(of(-20)).isEqualTo(new Amount(Pence.ZERO, List.of()));
    }

    @Test
    void of_parts_is_nothing_when_each_part_that_can_be_told_is_below() {
        Reward reward = RewardRule.of(
                pounds(1_000),
                SHARE,
                position("I", UNTOLD),
                List.of(position("A", achieved(10)), position("B", UNTOLD)));
        assertThat(reward).isEqualTo(new Amount(Pence.ZERO, List.of(new IndicatorId("B"))));
    }

    @Test
    void of_parts_cannot_be_told_once_one_of_them_has_reached_the_threshold() {
        Reward reward =
                RewardRule.of(pounds(1_000), SHARE, position("I", UNTOLD), List.of(position("A", achieved(60))));
        assertThat(reward).isEqualTo(new NotYetMeasurable(new Why.PartsNotWeighted(List.of(new IndicatorId("A")))));
    }

    @Test
    void of_parts_cannot_be_told_when_none_of_them_can() {
        Reward reward = RewardRule.of(pounds(1_000), SHARE, position("I", UNTOLD), List.of(position("A", UNTOLD)));
        assertThat(reward).isEqualTo(new NotYetMeasurable(new Why.NoPartTold(List.of(new IndicatorId("A")))));
    }
}
