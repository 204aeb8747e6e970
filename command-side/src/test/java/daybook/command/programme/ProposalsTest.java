package daybook.command.programme;

import static daybook.command.example.Example.INDICATOR;
import static daybook.command.example.Example.PROGRAMME;
import static daybook.command.example.Example.PROPOSAL;
import static daybook.command.example.Example.SET;
import static daybook.command.example.Example.TODAY;
import static daybook.command.example.Example.day;
import static daybook.command.example.Example.facts;
import static daybook.command.example.Example.places;
import static daybook.command.example.Example.pounds;
import static daybook.command.example.Example.rules;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.acts.programme.offer.RecordRewardOffer;
import daybook.acts.programme.open.OpenProgramme;
import daybook.acts.programme.propose.ProposeInvestment;
import daybook.acts.programme.recommend.RecommendInvestment;
import daybook.facts.exact.Pence;
import daybook.facts.programme.Advice;
import daybook.facts.programme.InvestmentProposed;
import daybook.facts.programme.InvestmentRecommended;
import daybook.facts.programme.ProgrammeFact;
import daybook.facts.programme.ProgrammeOpened;
import daybook.facts.programme.RewardOffered;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ProposalsTest {

    private static final LocalDate ON = day("2007-12-13");

    private final OpenProgramme opening = new OpenProgramme(PROGRAMME, "Reward", SET, day("2006-04-01"));
    private final ProgrammeState opened =
            ProgrammeState.NONE.evolve(new ProgrammeOpened(PROGRAMME, "Reward", SET, day("2006-04-01")));
    private final ProgrammeState proposed =
            opened.evolve(new InvestmentProposed(PROGRAMME, PROPOSAL, INDICATOR, null, "Places", ON));

    private static ProposeInvestment propose(Pence requested, LocalDate on) {
        return new ProposeInvestment(PROGRAMME, PROPOSAL, INDICATOR, requested, "Places", on);
    }

    private static RecommendInvestment recommend(Advice advice, Pence amount, String condition) {
        return new RecommendInvestment(PROGRAMME, PROPOSAL, advice, amount, condition, ON);
    }

    private List<String> refused(RecommendInvestment command) {
        return rules(Proposals.decide(proposed, command, TODAY));
    }

    @Nested
    class While_the_programme_is_not_open {

        @Test
        void it_is_opened() {
            assertThat(facts(Programmes.decide(ProgrammeState.NONE, opening, true, TODAY)))
                    .containsExactly(new ProgrammeOpened(PROGRAMME, "Reward", SET, day("2006-04-01")));
        }

        @Test
        void a_programme_for_an_unknown_set_is_refused() {
            assertThat(rules(Programmes.decide(ProgrammeState.NONE, opening, false, TODAY)))
                    .containsExactly("not-in-the-day-book");
        }

        @Test
        void offers_proposals_and_recommendations_are_refused() {
            var offer = new RecordRewardOffer(PROGRAMME, INDICATOR, pounds(1), ON);
            assertThat(rules(Programmes.decide(ProgrammeState.NONE, offer, true, TODAY)))
                    .containsExactly("not-in-the-day-book");
            assertThat(rules(Proposals.decide(ProgrammeState.NONE, propose(null, ON), true, TODAY)))
                    .containsExactly("not-in-the-day-book");
            assertThat(rules(Proposals.decide(ProgrammeState.NONE, recommend(Advice.SUPPORT, pounds(1), null), TODAY)))
                    .containsExactly("not-in-the-day-book");
        }
    }

    @Nested
    class Once_it_is_open {

        @Test
        void opening_it_again_is_refused() {
            assertThat(rules(Programmes.decide(opened, opening, true, TODAY)))
                    .containsExactly("already-in-the-day-book");
        }

        @Test
        void a_reward_is_offered_and_offered_anew_only_from_a_later_date() {
            var offer = new RecordRewardOffer(PROGRAMME, INDICATOR, pounds(190_000), ON);
            var fact = new RewardOffered(PROGRAMME, INDICATOR, pounds(190_000), ON);
            assertThat(facts(Programmes.decide(opened, offer, true, TODAY))).containsExactly(fact);
            assertThat(rules(Programmes.decide(opened.evolve(fact), offer, true, TODAY)))
                    .containsExactly("reward-already-offered");
            var later = new RecordRewardOffer(PROGRAMME, INDICATOR, pounds(1), ON.plusDays(1));
            assertThat(facts(Programmes.decide(opened.evolve(fact), later, true, TODAY)))
                    .hasSize(1);
        }

        @Test
        void opening_and_offering_are_refused_where_the_reason_lies() {
            var again = new OpenProgramme(PROGRAMME, " ", SET, TODAY.plusDays(1));
            assertThat(places(Programmes.decide(opened, again, false, TODAY)))
                    .containsExactly(
                            "already-in-the-day-book at programme",
                            "not-in-the-day-book at set",
                            "nothing-said at title",
                            "dated-in-the-future at effective");
            var offered = opened.evolve(new RewardOffered(PROGRAMME, INDICATOR, pounds(1), TODAY.plusDays(1)));
            var offer = new RecordRewardOffer(PROGRAMME, INDICATOR, Pence.ZERO, TODAY.plusDays(1));
            assertThat(places(Programmes.decide(offered, offer, false, TODAY)))
                    .containsExactly(
                            "not-in-the-day-book at indicator",
                            "amount-not-positive at potential",
                            "dated-in-the-future at effective",
                            "reward-already-offered at indicator");
        }

        @Test
        void a_reward_of_nothing_for_an_unknown_indicator_is_refused_for_both_reasons() {
            var offer = new RecordRewardOffer(PROGRAMME, INDICATOR, Pence.ZERO, ON);
            assertThat(rules(Programmes.decide(opened, offer, false, TODAY)))
                    .containsExactly("not-in-the-day-book", "amount-not-positive");
        }

        @Test
        void a_proposal_is_recorded_even_if_the_paper_states_no_amount() {
            assertThat(facts(Proposals.decide(opened, propose(null, ON), true, TODAY)))
                    .containsExactly(new InvestmentProposed(PROGRAMME, PROPOSAL, INDICATOR, null, "Places", ON));
        }

        @Test
        void a_proposal_of_a_negative_amount_or_dated_in_the_future_is_refused() {
            assertThat(rules(Proposals.decide(opened, propose(new Pence(-1), TODAY.plusDays(1)), true, TODAY)))
                    .containsExactly("amount-not-positive", "dated-in-the-future");
        }

        @Test
        void a_recommendation_on_an_unknown_proposal_is_refused() {
            assertThat(rules(Proposals.decide(opened, recommend(Advice.SUPPORT, pounds(1), null), TODAY)))
                    .containsExactly("proposal-not-known");
        }
    }

    @Nested
    class Once_the_investment_is_proposed {

        @Test
        void proposing_it_again_is_refused() {
            assertThat(rules(Proposals.decide(proposed, propose(null, ON), true, TODAY)))
                    .containsExactly("proposal-already-made");
        }

        @Test
        void proposing_it_is_refused_where_the_reason_lies() {
            var blank = new ProposeInvestment(PROGRAMME, PROPOSAL, INDICATOR, Pence.ZERO, " ", TODAY.plusDays(1));
            assertThat(places(Proposals.decide(proposed, blank, false, TODAY)))
                    .containsExactly(
                            "proposal-already-made at proposal",
                            "not-in-the-day-book at indicator",
                            "amount-not-positive at requested",
                            "nothing-said at purpose",
                            "dated-in-the-future at effective");
        }

        @Test
        void support_is_recorded_once_for_a_date() {
            var command = recommend(Advice.SUPPORT, pounds(40_000), null);
            var fact = new InvestmentRecommended(PROGRAMME, PROPOSAL, Advice.SUPPORT, pounds(40_000), null, ON);
            assertThat(facts(Proposals.decide(proposed, command, TODAY))).containsExactly(fact);
            assertThat(rules(Proposals.decide(proposed.evolve((ProgrammeFact) fact), command, TODAY)))
                    .containsExactly("already-recommended");
        }

        @Test
        void advice_against_it_recommends_nothing() {
            assertThat(facts(Proposals.decide(proposed, recommend(Advice.DO_NOT_SUPPORT, Pence.ZERO, null), TODAY)))
                    .hasSize(1);
            assertThat(refused(recommend(Advice.DO_NOT_SUPPORT, pounds(1), null)))
                    .containsExactly("no-support-with-amount");
        }

        @Test
        void support_without_an_amount_is_refused() {
            assertThat(refused(recommend(Advice.SUPPORT, Pence.ZERO, null))).containsExactly("support-without-amount");
        }

        @Test
        void an_agreement_in_principle_without_condition_is_refused() {
            assertThat(refused(recommend(Advice.AGREE_IN_PRINCIPLE, pounds(1), " ")))
                    .containsExactly("advice-without-condition");
        }

        @Test
        void an_agreement_in_principle_is_recorded_with_its_condition() {
            assertThat(facts(Proposals.decide(
                            proposed, recommend(Advice.AGREE_IN_PRINCIPLE, pounds(40_000), "analysis"), TODAY)))
                    .containsExactly(new InvestmentRecommended(
                            PROGRAMME, PROPOSAL, Advice.AGREE_IN_PRINCIPLE, pounds(40_000), "analysis", ON));
        }

        @Test
        void an_agreement_in_principle_on_nothing_and_without_condition_is_refused_for_both() {
            assertThat(places(
                            Proposals.decide(proposed, recommend(Advice.AGREE_IN_PRINCIPLE, Pence.ZERO, null), TODAY)))
                    .containsExactly("support-without-amount at amount", "advice-without-condition at condition");
        }

        @Test
        void a_recommendation_is_refused_where_the_reason_lies() {
            var recommended = proposed.evolve(
                    new InvestmentRecommended(PROGRAMME, PROPOSAL, Advice.SUPPORT, pounds(40_000), null, ON));
            assertThat(places(Proposals.decide(recommended, recommend(Advice.DO_NOT_SUPPORT, pounds(1), null), TODAY)))
                    .containsExactly("already-recommended at effective", "no-support-with-amount at amount");
            var tomorrow =
                    new RecommendInvestment(PROGRAMME, PROPOSAL, Advice.SUPPORT, Pence.ZERO, null, TODAY.plusDays(1));
            assertThat(places(Proposals.decide(proposed, tomorrow, TODAY)))
                    .containsExactly("support-without-amount at amount", "dated-in-the-future at effective");
        }

        @Test
        void a_negative_or_absurd_amount_is_refused() {
            assertThat(refused(recommend(Advice.SUPPORT, new Pence(-1), null))).containsExactly("amount-negative");
            assertThat(refused(recommend(Advice.SUPPORT, new Pence(Long.MAX_VALUE), null)))
                    .containsExactly("amount-too-large");
        }
    }
}
