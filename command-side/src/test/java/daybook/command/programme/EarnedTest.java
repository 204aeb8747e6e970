package daybook.command.programme;

import static daybook.command.example.Example.INDICATOR;
import static daybook.command.example.Example.PROGRAMME;
import static daybook.command.example.Example.SET;
import static daybook.command.example.Example.day;
import static daybook.command.example.Example.measure;
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
import static daybook.command.programme.OutturnExample.target;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.acts.programme.claim.ClaimReward;
import daybook.command.example.InMemoryRegister;
import daybook.command.programme.RewardRefusal.ClaimAboveEarned;
import daybook.command.programme.RewardRefusal.ClaimBelowThreshold;
import daybook.command.refusal.Verdict;
import daybook.facts.exact.Pence;
import daybook.facts.exact.Ratio;
import daybook.facts.indicator.ReturnStatus;
import daybook.facts.indicator.Shape;
import daybook.facts.indicator.TargetKey;
import daybook.facts.indicator.TargetKind;
import daybook.facts.indicator.TargetRevised;
import daybook.facts.indicatorset.RewardTermsAgreed;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** Claims are held against what was earned at the outturn, target by target. */
class EarnedTest {

    private final OutturnExample given = new OutturnExample();
    private final InMemoryRegister register = given.register();

    @Test
    void what_was_earned_is_claimed_and_not_a_pound_more() {
        register.with(outturn(INDICATOR, "75"));
        assertThat(given.claiming(INDICATOR, 1, 750)).isInstanceOf(Verdict.Accepted.class);
        assertThat(given.claiming(INDICATOR, 1, 751))
                .isEqualTo(Verdict.refused(new ClaimAboveEarned(pounds(751), pounds(750), pounds(750))));
        assertThat(rules(given.claiming(INDICATOR, 1, 751))).containsExactly("claim-above-earned");
    }

    @Test
    void instalments_are_held_against_it_in_sum() {
        register.with(outturn(INDICATOR, "75"));
        given.claimed(INDICATOR, 1, 375);
        assertThat(given.claiming(INDICATOR, 2, 376))
                .isEqualTo(Verdict.refused(new ClaimAboveEarned(pounds(376), pounds(750), pounds(375))));
        assertThat(given.claiming(INDICATOR, 2, 375)).isInstanceOf(Verdict.Accepted.class);
    }

    @Test
    void below_the_threshold_nothing_was_earned() {
        register.with(outturn(INDICATOR, "59.999"));
        assertThat(given.claiming(INDICATOR, 1, 1))
                .isEqualTo(Verdict.refused(
                        new ClaimBelowThreshold(INDICATOR, new BigDecimal("59.99"), new BigDecimal("60"), DUE, DUE)));
        assertThat(places(given.claiming(INDICATOR, 1, 1))).containsExactly("claim-below-threshold at indicator");
        assertThat(rules(given.claiming(INDICATOR, 1, 1))).containsExactly("claim-below-threshold");
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
        assertThat(rules(given.claiming(INDICATOR, 1, 1))).containsExactly("claim-below-threshold");
    }

    @Test
    void without_a_reward_target_or_a_stretch_to_it_nobody_can_tell() {
        var bare = new InMemoryRegister()
                .with(new RewardTermsAgreed(SET, Ratio.of(3, 5), AGREED))
                .with(defined(INDICATOR, Shape.SNAPSHOT, null), defined(OTHER, Shape.SNAPSHOT, null))
                .with(target(OTHER, null), outturn(INDICATOR, "100"), outturn(OTHER, "100"));
        var earned = Earned.of(SET, given.state().rewards(), bare, TODAY);
        assertThat(rules(Claims.decide(
                        given.state(), new ClaimReward(PROGRAMME, INDICATOR, 1, pounds(1), ON), DUE, earned, TODAY)))
                .containsExactly("claim-without-target");
        assertThat(rules(Claims.decide(
                        given.state(), new ClaimReward(PROGRAMME, OTHER, 1, pounds(1), ON), DUE, earned, TODAY)))
                .containsExactly("claim-without-stretch");
    }

    @Test
    void without_terms_nobody_can_tell_either() {
        var earned = Earned.of(SET, given.state().rewards(), new InMemoryRegister(), TODAY);
        assertThat(rules(Claims.decide(
                        given.state(), new ClaimReward(PROGRAMME, INDICATOR, 1, pounds(1), ON), DUE, earned, TODAY)))
                .containsExactly("claim-without-terms");
        register.with(new RewardTermsAgreed(SET, Ratio.of(1, 2), TODAY.plusDays(1)));
        assertThat(Earned.of(SET, given.state().rewards(), register, TODAY).share())
                .as("terms to come are not yet terms")
                .isEqualTo(Ratio.of(3, 5));
    }

    @Test
    void what_was_claimed_before_the_rule_leaves_nothing_rather_than_less() {
        register.with(outturn(INDICATOR, "100"));
        given.claimed(INDICATOR, 1, 900);
        register.with(corrected(2, "75", ReturnStatus.FINAL));
        assertThat(given.claiming(INDICATOR, 2, 1))
                .isEqualTo(Verdict.refused(new ClaimAboveEarned(pounds(1), pounds(750), Pence.ZERO)));
    }

    @Test
    void what_is_above_the_offer_is_not_told_a_second_time() {
        register.with(outturn(INDICATOR, "75"));
        assertThat(rules(given.claiming(INDICATOR, 1, 1_001))).containsExactly("claim-above-potential");
        assertThat(rules(given.claiming(null, 1, 1_501))).containsExactly("claim-above-potential");
    }
}
