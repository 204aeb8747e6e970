package daybook.command.programme;

import static daybook.command.example.Example.INDICATOR;
import static daybook.command.example.Example.PROGRAMME;
import static daybook.command.example.Example.SET;
import static daybook.command.example.Example.day;
import static daybook.command.example.Example.facts;
import static daybook.command.example.Example.places;
import static daybook.command.example.Example.pounds;
import static daybook.command.example.Example.rules;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.acts.programme.claim.ClaimReward;
import daybook.acts.programme.receive.ReceiveReward;
import daybook.command.programme.RewardRefusal.ClaimAbovePotential;
import daybook.command.programme.RewardRefusal.ClaimedAboveOffer;
import daybook.command.refusal.Verdict;
import daybook.facts.id.IndicatorId;
import daybook.facts.programme.ProgrammeFact;
import daybook.facts.programme.ProgrammeOpened;
import daybook.facts.programme.RewardClaimed;
import daybook.facts.programme.RewardOffered;
import daybook.facts.programme.RewardReceived;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ClaimsTest {

    private static final LocalDate ENDS = day("2009-03-31");
    private static final LocalDate TODAY = day("2010-06-01");
    private static final IndicatorId OTHER = new IndicatorId("R02");
    private static final String SUMMER = "2009-07-01";

    /** Every target was met in full, so that all that is offered was earned. */
    private static final Earned EARNED = Met.inFull(INDICATOR, OTHER, new IndicatorId("R03"));

    /** Offered 100 pounds for one indicator, and 50 for another. */
    private final ProgrammeState offered = ProgrammeState.NONE
            .evolve(new ProgrammeOpened(PROGRAMME, "Reward", SET, day("2006-04-01")))
            .evolve(new RewardOffered(PROGRAMME, INDICATOR, pounds(100), day("2006-04-01")))
            .evolve(new RewardOffered(PROGRAMME, OTHER, pounds(50), day("2006-04-01")));

    private static ClaimReward claim(@Nullable IndicatorId indicator, int instalment, long pounds, String on) {
        return new ClaimReward(PROGRAMME, indicator, instalment, pounds(pounds), day(on));
    }

    private static List<String> claiming(ProgrammeState state, ClaimReward command) {
        return rules(Claims.decide(state, command, ENDS, EARNED, TODAY));
    }

    private static ProgrammeState claimed(ProgrammeState state, ClaimReward command) {
        return state.evolve((ProgrammeFact)
                facts(Claims.decide(state, command, ENDS, EARNED, TODAY)).getFirst());
    }

    private static List<String> receiving(ProgrammeState state, int claim, long pounds, String on) {
        return rules(Claims.decide(state, new ReceiveReward(PROGRAMME, claim, pounds(pounds), day(on)), TODAY));
    }

    @Test
    void nothing_is_claimed_or_received_by_a_programme_that_is_not_open() {
        assertThat(claiming(ProgrammeState.NONE, claim(null, 1, 1, SUMMER))).containsExactly("not-in-the-day-book");
        assertThat(receiving(ProgrammeState.NONE, 1, 1, SUMMER)).containsExactly("not-in-the-day-book");
    }

    @Nested
    class A_claim {

        @Test
        void is_recorded_for_an_indicator_and_for_the_whole_each_with_its_number() {
            assertThat(facts(Claims.decide(offered, claim(INDICATOR, 1, 50, SUMMER), ENDS, EARNED, TODAY)))
                    .containsExactly(new RewardClaimed(PROGRAMME, 1, INDICATOR, 1, pounds(50), day(SUMMER)));
            var first = claimed(offered, claim(INDICATOR, 1, 50, SUMMER));
            assertThat(facts(Claims.decide(first, claim(null, 1, 100, SUMMER), ENDS, EARNED, TODAY)))
                    .containsExactly(new RewardClaimed(PROGRAMME, 2, null, 1, pounds(100), day(SUMMER)));
        }

        @Test
        void on_the_last_day_of_the_agreement_is_refused() {
            assertThat(claiming(offered, claim(INDICATOR, 1, 50, "2009-03-31"))).containsExactly("claim-before-end");
            assertThat(claiming(offered, claim(INDICATOR, 1, 50, "2009-04-01"))).isEmpty();
        }

        @Test
        void above_the_indicator_s_potential_is_refused_also_in_sum() {
            assertThat(claiming(offered, claim(INDICATOR, 1, 101, SUMMER))).containsExactly("claim-above-potential");
            var half = claimed(offered, claim(INDICATOR, 1, 60, SUMMER));
            assertThat(claiming(half, claim(INDICATOR, 2, 41, SUMMER))).containsExactly("claim-above-potential");
            assertThat(claiming(half, claim(INDICATOR, 2, 40, SUMMER))).isEmpty();
        }

        @Test
        void above_the_whole_potential_is_refused_whatever_it_is_for() {
            assertThat(claiming(offered, claim(null, 1, 151, SUMMER))).containsExactly("claim-above-potential");
            var most = claimed(offered, claim(null, 1, 140, SUMMER));
            assertThat(claiming(most, claim(OTHER, 1, 11, SUMMER))).containsExactly("claim-above-potential");
        }

        @Test
        void is_refused_while_more_has_been_claimed_than_is_offered_now() {
            var lowered = claimed(offered, claim(INDICATOR, 1, 60, SUMMER))
                    .evolve(new RewardOffered(PROGRAMME, INDICATOR, pounds(40), day("2009-04-02")));
            assertThat(claiming(lowered, claim(INDICATOR, 2, 1, SUMMER))).containsExactly("claimed-above-offer");
            assertThat(claiming(lowered, claim(OTHER, 1, 1, SUMMER)))
                    .as("another indicator's reward is still to be had")
                    .isEmpty();
        }

        @Test
        void from_before_the_reward_was_offered_is_refused() {
            var third = new IndicatorId("R03");
            var late = offered.evolve(new RewardOffered(PROGRAMME, third, pounds(60), day("2009-08-01")));
            assertThat(claiming(late, claim(third, 1, 10, SUMMER))).containsExactly("claim-before-offer");
            assertThat(claiming(late, claim(third, 1, 10, "2009-08-01"))).isEmpty();
            var anew = late.evolve(new RewardOffered(PROGRAMME, OTHER, pounds(60), day("2009-08-01")));
            assertThat(claiming(anew, claim(OTHER, 1, 10, SUMMER)))
                    .as("less had been offered before")
                    .isEmpty();
            assertThat(claiming(late, claim(null, 1, 10, SUMMER)))
                    .as("of the whole, something was offered then")
                    .isEmpty();
        }

        @Test
        void of_an_instalment_that_was_claimed_is_refused() {
            var first = claimed(offered, claim(INDICATOR, 1, 50, SUMMER));
            assertThat(claiming(first, claim(INDICATOR, 1, 10, SUMMER))).containsExactly("instalment-claimed-before");
        }

        @Test
        void of_no_instalment_is_refused() {
            assertThat(claiming(offered, claim(INDICATOR, 0, 50, SUMMER))).containsExactly("instalment-not-numbered");
            assertThat(claiming(offered, claim(INDICATOR, 21, 50, SUMMER))).containsExactly("instalment-not-numbered");
        }

        @Test
        void of_the_last_instalment_that_any_funder_pays_is_recorded() {
            assertThat(claiming(offered, claim(INDICATOR, 20, 50, SUMMER))).isEmpty();
        }

        @Test
        void of_another_instalment_than_those_before_is_recorded() {
            var first = claimed(offered, claim(INDICATOR, 1, 50, SUMMER));
            assertThat(claiming(first, claim(INDICATOR, 2, 10, SUMMER))).isEmpty();
            assertThat(claiming(first, claim(OTHER, 1, 10, SUMMER))).isEmpty();
        }

        @Test
        void once_all_of_the_potential_is_claimed_is_above_it_and_not_above_a_lowered_offer() {
            var all = claimed(offered, claim(INDICATOR, 1, 100, SUMMER));
            assertThat(Claims.decide(all, claim(INDICATOR, 2, 1, SUMMER), ENDS, EARNED, TODAY))
                    .isEqualTo(Verdict.refused(new ClaimAbovePotential(pounds(1), pounds(0))));
        }

        @Test
        void is_told_how_much_more_was_claimed_than_is_offered_now() {
            var lowered = claimed(offered, claim(INDICATOR, 1, 60, SUMMER))
                    .evolve(new RewardOffered(PROGRAMME, INDICATOR, pounds(40), day("2009-04-02")));
            assertThat(Claims.decide(lowered, claim(INDICATOR, 2, 1, SUMMER), ENDS, EARNED, TODAY))
                    .isEqualTo(Verdict.refused(new ClaimedAboveOffer(pounds(20))));
        }

        @Test
        void is_recorded_on_any_day_while_the_end_of_the_agreement_is_not_known() {
            assertThat(rules(Claims.decide(offered, claim(INDICATOR, 1, 50, "2006-04-02"), null, EARNED, TODAY)))
                    .isEmpty();
        }

        @Test
        void is_refused_where_the_reason_lies() {
            var first = claimed(offered, claim(INDICATOR, 1, 50, SUMMER));
            assertThat(places(Claims.decide(first, claim(INDICATOR, 1, 51, "2009-03-31"), ENDS, EARNED, TODAY)))
                    .containsExactly(
                            "claim-above-potential at amount",
                            "instalment-claimed-before at instalment",
                            "claim-before-end at effective");
            assertThat(places(Claims.decide(first, claim(INDICATOR, 0, 50, SUMMER), ENDS, EARNED, TODAY)))
                    .containsExactly("instalment-not-numbered at instalment");
            assertThat(places(Claims.decide(first, claim(new IndicatorId("R09"), 1, 1, SUMMER), ENDS, EARNED, TODAY)))
                    .containsExactly("reward-not-offered at indicator");
            var lowered = first.evolve(new RewardOffered(PROGRAMME, INDICATOR, pounds(40), day("2009-04-02")));
            assertThat(places(Claims.decide(lowered, claim(INDICATOR, 2, 1, SUMMER), ENDS, EARNED, TODAY)))
                    .containsExactly("claimed-above-offer at amount");
        }

        @Test
        void of_reward_that_nobody_offers_is_refused() {
            assertThat(claiming(offered, claim(new IndicatorId("R09"), 1, 1, SUMMER)))
                    .containsExactly("reward-not-offered");
            var bare = ProgrammeState.NONE.evolve(new ProgrammeOpened(PROGRAMME, "Reward", SET, day("2006-04-01")));
            assertThat(claiming(bare, claim(null, 1, 1, SUMMER))).containsExactly("reward-not-offered");
        }

        @Test
        void of_nothing_or_in_the_future_is_refused() {
            assertThat(claiming(offered, claim(INDICATOR, 1, 0, SUMMER))).containsExactly("amount-not-positive");
            assertThat(claiming(offered, claim(INDICATOR, 1, 1, "2010-06-02"))).containsExactly("dated-in-the-future");
        }
    }

    @Nested
    class A_receipt {

        private final ProgrammeState claimed = claimed(offered, claim(INDICATOR, 1, 50, SUMMER));

        private ProgrammeState received(ProgrammeState state, long pounds) {
            return state.evolve(new RewardReceived(
                    PROGRAMME, state.rewards().receipts() + 1, 1, pounds(pounds), day("2010-03-31")));
        }

        @Test
        void is_recorded_against_its_claim_with_its_number() {
            var command = new ReceiveReward(PROGRAMME, 1, pounds(20), day("2010-03-31"));
            assertThat(facts(Claims.decide(received(claimed, 30), command, TODAY)))
                    .containsExactly(new RewardReceived(PROGRAMME, 2, 1, pounds(20), day("2010-03-31")));
        }

        @Test
        void above_the_claim_is_refused_also_in_sum() {
            assertThat(receiving(claimed, 1, 51, "2010-03-31")).containsExactly("receipt-above-claim");
            assertThat(receiving(received(claimed, 30), 1, 21, "2010-03-31")).containsExactly("receipt-above-claim");
        }

        @Test
        void against_a_claim_that_is_not_known_is_refused() {
            assertThat(receiving(claimed, 2, 1, "2010-03-31")).containsExactly("claim-not-known");
            assertThat(receiving(claimed, 0, 1, "2010-03-31")).containsExactly("claim-not-known");
        }

        @Test
        void of_all_that_was_claimed_is_recorded_on_the_day_of_the_claim() {
            assertThat(receiving(claimed, 1, 50, SUMMER)).isEmpty();
        }

        @Test
        void is_refused_where_the_reason_lies() {
            assertThat(places(Claims.decide(
                            claimed, new ReceiveReward(PROGRAMME, 1, pounds(51), day("2009-06-30")), TODAY)))
                    .containsExactly("receipt-before-claim at effective", "receipt-above-claim at amount");
            assertThat(places(Claims.decide(claimed, new ReceiveReward(PROGRAMME, 2, pounds(1), day(SUMMER)), TODAY)))
                    .containsExactly("claim-not-known at claim");
        }

        @Test
        void before_the_claim_is_refused() {
            assertThat(receiving(claimed, 1, 1, "2009-06-30")).containsExactly("receipt-before-claim");
        }

        @Test
        void of_nothing_or_in_the_future_is_refused() {
            assertThat(receiving(claimed, 1, 0, "2010-03-31")).containsExactly("amount-not-positive");
            assertThat(receiving(claimed, 1, 1, "2010-06-02")).containsExactly("dated-in-the-future");
        }
    }
}
