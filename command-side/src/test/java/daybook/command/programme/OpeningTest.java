package daybook.command.programme;

import static daybook.command.example.Example.PAPER;
import static daybook.command.example.Example.PROGRAMME;
import static daybook.command.example.Example.SET;
import static daybook.command.example.Example.day;
import static daybook.command.example.Example.facts;
import static daybook.command.example.Example.places;
import static daybook.command.example.Example.pounds;
import static daybook.command.example.Example.rules;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.acts.programme.openingposition.RecordOpeningPosition;
import daybook.acts.programme.repayopening.RepayOpeningBalance;
import daybook.command.refusal.Verdict;
import daybook.command.register.Achievement;
import daybook.facts.authority.Source;
import daybook.facts.exact.Ratio;
import daybook.facts.id.IndicatorId;
import daybook.facts.id.ProposalId;
import daybook.facts.indicator.ReturnStatus;
import daybook.facts.programme.FacilityAuthorised;
import daybook.facts.programme.FunderTermsChanged;
import daybook.facts.programme.InvestmentDrawnDown;
import daybook.facts.programme.OpeningBalance;
import daybook.facts.programme.OpeningBalanceRepaid;
import daybook.facts.programme.OpeningPositionRecorded;
import daybook.facts.programme.ProgrammeFact;
import daybook.facts.programme.ProgrammeOpened;
import daybook.facts.programme.Reuse;
import daybook.facts.programme.RewardClaimed;
import daybook.facts.programme.RewardOffered;
import daybook.facts.programme.RewardReceived;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OpeningTest {

    private static final LocalDate TODAY = day("2010-01-01");
    private static final LocalDate BEGUN = day("2006-04-01");
    private static final LocalDate ON = day("2007-12-13");
    private static final Source PRINTED = new Source(PAPER, "paragraph 22");

    private ProgrammeState state = ProgrammeState.NONE
            .evolve(new ProgrammeOpened(PROGRAMME, "Reward", SET, BEGUN))
            .evolve(new FacilityAuthorised(PROGRAMME, pounds(1_000), Reuse.ONCE, BEGUN));

    private OpeningTest given(ProgrammeFact fact) {
        state = state.evolve(fact);
        return this;
    }

    private OpeningTest given(OpeningBalance balance, long amount) {
        return given(new OpeningPositionRecorded(PROGRAMME, balance, pounds(amount), ON));
    }

    private Verdict record(OpeningBalance balance, long amount, LocalDate on, @Nullable Source source) {
        return Opening.decide(
                state, new RecordOpeningPosition(PROGRAMME, balance, pounds(amount), on), source, null, null, TODAY);
    }

    private List<String> refused(OpeningBalance balance, long amount) {
        return rules(record(balance, amount, ON, PRINTED));
    }

    private Verdict repay(long amount) {
        return Opening.decide(state, new RepayOpeningBalance(PROGRAMME, pounds(amount), day("2009-06-01")), TODAY);
    }

    @Test
    void a_balance_is_taken_over_from_the_paper_that_states_it() {
        assertThat(facts(record(OpeningBalance.DRAWN, 1_000, ON, PRINTED)))
                .containsExactly(new OpeningPositionRecorded(PROGRAMME, OpeningBalance.DRAWN, pounds(1_000), ON));
    }

    @Test
    void it_takes_room_of_the_facility() {
        given(OpeningBalance.DRAWN, 900);
        assertThat(state.limit().minus(state.taken()).total()).isEqualTo(pounds(100));
        assertThat(state.owed().total()).isEqualTo(pounds(900));
    }

    @Test
    void without_a_paper_or_of_nothing_it_is_refused() {
        assertThat(places(record(OpeningBalance.DRAWN, 0, TODAY.plusDays(1), null)))
                .contains(
                        "amount-not-positive at amount",
                        "dated-in-the-future at effective",
                        "opening-without-paper at source");
    }

    @Test
    void of_a_programme_that_is_not_open_it_is_refused() {
        state = ProgrammeState.NONE;
        assertThat(refused(OpeningBalance.DRAWN, 1)).containsExactly("not-in-the-day-book");
        assertThat(rules(repay(1))).containsExactly("not-in-the-day-book");
    }

    @Test
    void twice_for_one_balance_it_is_refused() {
        given(OpeningBalance.DRAWN, 10);
        assertThat(refused(OpeningBalance.DRAWN, 10)).containsExactly("opening-recorded-before");
    }

    @Test
    void later_than_the_first_entry_of_that_balance_it_is_refused() {
        given(new InvestmentDrawnDown(PROGRAMME, new ProposalId("R01"), 1, pounds(10), ON.minusDays(1)));
        assertThat(places(record(OpeningBalance.DRAWN, 10, ON, PRINTED)))
                .containsExactly("opening-after-first-entry at effective");
        assertThat(facts(record(OpeningBalance.DRAWN, 10, ON.minusDays(1), PRINTED)))
                .hasSize(1);
    }

    @Test
    void what_was_reversed_is_no_first_entry() {
        given(new InvestmentDrawnDown(PROGRAMME, new ProposalId("R01"), 1, pounds(0), ON.minusDays(1)));
        assertThat(facts(record(OpeningBalance.DRAWN, 10, ON, PRINTED))).hasSize(1);
    }

    @Test
    void drawn_above_the_facility_or_without_one_it_is_refused() {
        assertThat(refused(OpeningBalance.DRAWN, 1_001)).containsExactly("opening-above-facility");
        state = ProgrammeState.NONE.evolve(new ProgrammeOpened(PROGRAMME, "Reward", SET, BEGUN));
        assertThat(refused(OpeningBalance.DRAWN, 1)).containsExactly("facility-not-there");
    }

    @Test
    void repaid_and_written_off_stay_within_what_had_been_drawn() {
        assertThat(refused(OpeningBalance.REPAID, 1)).containsExactly("opening-above-owed");
        given(OpeningBalance.DRAWN, 900).given(OpeningBalance.REPAID, 600);
        assertThat(refused(OpeningBalance.WRITTEN_OFF, 301)).containsExactly("opening-above-owed");
        given(OpeningBalance.WRITTEN_OFF, 300);
        assertThat(state.owed().total()).isEqualTo(pounds(0));
    }

    @Test
    void claimed_and_received_stay_within_what_is_offered_and_claimed() {
        given(new RewardOffered(PROGRAMME, new IndicatorId("R01"), pounds(500), BEGUN));
        assertThat(refused(OpeningBalance.CLAIMED, 501)).containsExactly("opening-above-offer");
        assertThat(refused(OpeningBalance.RECEIVED, 1)).containsExactly("opening-above-claimed");
        given(OpeningBalance.CLAIMED, 400);
        assertThat(refused(OpeningBalance.RECEIVED, 401)).containsExactly("opening-above-claimed");
        assertThat(state.rewards().claimed()).isEqualTo(pounds(400));
    }

    @Test
    void claimed_and_received_are_not_later_than_the_first_claim_and_receipt() {
        given(new RewardOffered(PROGRAMME, new IndicatorId("R01"), pounds(500), BEGUN))
                .given(new RewardClaimed(PROGRAMME, 1, null, 1, pounds(100), ON.minusDays(1)));
        assertThat(refused(OpeningBalance.CLAIMED, 1)).containsExactly("opening-after-first-entry");
        given(new RewardReceived(PROGRAMME, 1, 1, pounds(50), ON.minusDays(1)));
        assertThat(refused(OpeningBalance.RECEIVED, 1)).contains("opening-after-first-entry");
    }

    @Test
    void what_had_been_claimed_is_paid_as_a_claim_of_its_own() {
        given(new RewardOffered(PROGRAMME, new IndicatorId("R01"), pounds(500), BEGUN))
                .given(OpeningBalance.CLAIMED, 400)
                .given(OpeningBalance.RECEIVED, 100)
                .given(new RewardReceived(PROGRAMME, 1, Rewards.BEFORE, pounds(200), TODAY));
        assertThat(state.rewards().claim(Rewards.BEFORE).received()).isEqualTo(pounds(300));
    }

    @Test
    void what_had_been_drawn_is_paid_back_up_to_what_is_owed() {
        given(OpeningBalance.DRAWN, 900);
        assertThat(facts(repay(900)))
                .containsExactly(new OpeningBalanceRepaid(PROGRAMME, 1, pounds(900), day("2009-06-01")));
        given(new OpeningBalanceRepaid(PROGRAMME, 1, pounds(600), day("2009-05-01")));
        assertThat(rules(repay(301))).containsExactly("repaid-above-opening");
        assertThat(facts(repay(300))).hasSize(1);
    }

    @Test
    void what_had_been_claimed_is_bound_as_a_claim_is() {
        var indicator = new IndicatorId("R01");
        given(new RewardOffered(PROGRAMME, indicator, pounds(500), BEGUN));
        assertThat(rules(claimed(400, BEGUN.minusDays(1), null, null))).containsExactly("claim-before-offer");
        assertThat(rules(claimed(400, ON, ON, null))).containsExactly("claim-before-end");
        assertThat(rules(claimed(400, ON, ON.minusDays(1), null))).isEmpty();
        var earned = new Earned(
                SET,
                Ratio.of(3, 5),
                Map.of(
                        indicator,
                        new Achievement.Achieved(
                                Ratio.of(4, 5), ReturnStatus.FINAL, ON.minusDays(2), ON.minusDays(2))));
        assertThat(rules(claimed(401, ON, null, earned)))
                .as("four fifths of 500 were earned")
                .containsExactly("claim-above-earned");
        assertThat(rules(claimed(400, ON, null, earned))).isEmpty();
        assertThat(rules(claimed(500, ON, null, new Earned(SET, null, Map.of()))))
                .as("no outturn is known that tells against it")
                .isEmpty();
        given(new FunderTermsChanged(
                PROGRAMME, 1, null, null, pounds(300), null, null, "Less is paid", List.of(), ON.minusDays(1)));
        assertThat(rules(claimed(301, ON, null, null))).containsExactly("claim-above-payable");
    }

    private Verdict claimed(long amount, LocalDate on, @Nullable LocalDate ends, @Nullable Earned earned) {
        return Opening.decide(
                state,
                new RecordOpeningPosition(PROGRAMME, OpeningBalance.CLAIMED, pounds(amount), on),
                PRINTED,
                ends,
                earned,
                TODAY);
    }
}
