package daybook.command.programme;

import static daybook.command.example.Example.CABINET;
import static daybook.command.example.Example.INDICATOR;
import static daybook.command.example.Example.PROGRAMME;
import static daybook.command.example.Example.PROPOSAL;
import static daybook.command.example.Example.SET;
import static daybook.command.example.Example.TODAY;
import static daybook.command.example.Example.day;
import static daybook.command.example.Example.facts;
import static daybook.command.example.Example.pounds;
import static daybook.command.example.Example.ref;
import static daybook.command.example.Example.rules;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.acts.Role;
import daybook.acts.programme.allocate.AllocateInvestment;
import daybook.acts.programme.claim.ClaimReward;
import daybook.acts.programme.drawdown.DrawDownInvestment;
import daybook.acts.programme.repayopening.RepayOpeningBalance;
import daybook.acts.programme.reverse.ReverseEntry;
import daybook.command.refusal.RefusalTexts;
import daybook.command.refusal.Verdict;
import daybook.facts.exact.Pence;
import daybook.facts.id.DelegationId;
import daybook.facts.programme.Advice;
import daybook.facts.programme.ClosedClaim;
import daybook.facts.programme.EntryReversed;
import daybook.facts.programme.FacilityAuthorised;
import daybook.facts.programme.FacilityExtensionGranted;
import daybook.facts.programme.FacilityExtensionRequested;
import daybook.facts.programme.FunderTermsChanged;
import daybook.facts.programme.InvestmentAllocated;
import daybook.facts.programme.InvestmentApproved;
import daybook.facts.programme.InvestmentCommitted;
import daybook.facts.programme.InvestmentDrawnDown;
import daybook.facts.programme.InvestmentProposed;
import daybook.facts.programme.InvestmentRecommended;
import daybook.facts.programme.InvestmentRepaid;
import daybook.facts.programme.MoneyEntry;
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
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Given an investment of 100 pounds approved, a facility of 1,000 and a reward of 500 offered. */
class ReversalsTest {

    private static final LocalDate ON = day("2008-01-20");
    private static final int OFFER = 2;
    private static final int PROPOSED = 3;
    private static final int NEXT = 5;

    private ProgrammeBook book = ProgrammeBook.EMPTY;

    ReversalsTest() {
        enter(new ProgrammeOpened(PROGRAMME, "Reward", SET, day("2006-04-01")));
        enter(new FacilityAuthorised(PROGRAMME, pounds(1_000), Reuse.REVOLVING, day("2006-04-01")));
        enter(new RewardOffered(PROGRAMME, INDICATOR, pounds(500), day("2006-04-01")));
        enter(new InvestmentProposed(PROGRAMME, PROPOSAL, INDICATOR, pounds(100), "Places", day("2007-12-13")));
        enter(new InvestmentApproved(
                PROGRAMME, PROPOSAL, ref(CABINET, "2008-01-15", "1"), pounds(100), null, day("2008-01-15")));
    }

    private void enter(ProgrammeFact fact) {
        book = book.enter(fact, null);
    }

    private void spent() {
        enter(new InvestmentAllocated(PROGRAMME, PROPOSAL, 1, pounds(100), ON));
        enter(new InvestmentCommitted(PROGRAMME, PROPOSAL, 1, pounds(60), ON));
        enter(new InvestmentDrawnDown(PROGRAMME, PROPOSAL, 1, pounds(40), ON));
    }

    private Verdict reversing(int place, String reason, Role... roles) {
        return Reversals.decide(
                book.entries(), new ReverseEntry(PROGRAMME, place + 1), place, List.of(), Set.of(roles), reason);
    }

    private Verdict reversing(int place) {
        return reversing(place, "A digit too many", Role.FINANCE);
    }

    private void reversed(int place) {
        enter((ProgrammeFact) facts(reversing(place)).getFirst());
    }

    private Money money() {
        return book.state().proposals().get(PROPOSAL).money();
    }

    @Test
    void a_drawdown_reversed_counts_as_if_it_had_not_been_from_its_date() {
        spent();
        assertThat(facts(reversing(NEXT + 2)))
                .containsExactly(new EntryReversed(
                        PROGRAMME, NEXT + 3, NEXT + 2, MoneyEntry.DRAWDOWN, PROPOSAL, 1, pounds(40), ON));
        reversed(NEXT + 2);
        assertThat(money().drawn().total()).isEqualTo(Pence.ZERO);
        assertThat(book.state().owed().leastFrom(ON)).isEqualTo(Pence.ZERO);
        assertThat(rules(Spending.decide(
                        book.state(), new DrawDownInvestment(PROGRAMME, PROPOSAL, pounds(60), ON), List.of(), TODAY)))
                .as("all that is committed can be drawn again")
                .isEmpty();
    }

    @Test
    void the_number_of_what_was_reversed_is_not_given_again() {
        enter(new InvestmentAllocated(PROGRAMME, PROPOSAL, 1, pounds(100), ON));
        reversed(NEXT);
        assertThat(facts(Spending.decide(
                        book.state(), new AllocateInvestment(PROGRAMME, PROPOSAL, pounds(100), ON), List.of(), TODAY)))
                .containsExactly(new InvestmentAllocated(PROGRAMME, PROPOSAL, 2, pounds(100), ON));
    }

    @Test
    void what_something_is_built_on_is_refused_and_the_refusal_names_it_last_first() {
        spent();
        Verdict decision = reversing(NEXT);
        assertThat(rules(decision)).containsExactly("built-on-it");
        assertThat(RefusalTexts.of(((Verdict.Rejected) decision).refusals().getFirst())
                        .message())
                .isEqualTo("More is built on allocation 1 of R01 (£100 on 20 January 2008): "
                        + "drawdown 1 of R01 (£40 on 20 January 2008), commitment 1 of R01 (£60 on 20 January 2008).");
        reversed(NEXT + 2);
        reversed(NEXT + 1);
        assertThat(rules(reversing(NEXT))).isEmpty();
    }

    @Test
    void of_what_came_later_only_what_needs_it_stands_against_it() {
        spent();
        enter(new InvestmentDrawnDown(PROGRAMME, PROPOSAL, 2, pounds(20), ON));
        enter(new InvestmentRepaid(PROGRAMME, PROPOSAL, 1, pounds(20), ON));
        assertThat(rules(reversing(NEXT + 3)))
                .as("the repayment is covered by the first drawdown")
                .isEmpty();
        reversed(NEXT + 3);
        assertThat(rules(reversing(NEXT + 2))).containsExactly("built-on-it");
    }

    @Test
    void a_claim_that_was_paid_is_refused_until_its_receipt_is_reversed() {
        enter(new RewardClaimed(PROGRAMME, 1, INDICATOR, 1, pounds(200), ON));
        enter(new RewardReceived(PROGRAMME, 1, 1, pounds(100), ON));
        assertThat(rules(reversing(NEXT))).containsExactly("built-on-it");
        reversed(NEXT + 1);
        reversed(NEXT);
        assertThat(book.state().rewards().claim(1)).isNull();
        assertThat(rules(Claims.decide(
                        book.state(),
                        new ClaimReward(PROGRAMME, INDICATOR, 1, pounds(500), ON),
                        day("2007-03-31"),
                        Met.inFull(INDICATOR),
                        TODAY)))
                .as("the instalment can be claimed anew, and all of the reward")
                .isEmpty();
    }

    @Test
    void an_offer_that_was_claimed_on_is_refused_and_the_one_before_holds_again() {
        enter(new RewardOffered(PROGRAMME, INDICATOR, pounds(800), day("2007-04-01")));
        enter(new RewardClaimed(PROGRAMME, 1, INDICATOR, 1, pounds(600), ON));
        assertThat(rules(reversing(NEXT))).containsExactly("built-on-it");
        reversed(NEXT + 1);
        reversed(NEXT);
        assertThat(book.state().rewards().potential()).isEqualTo(pounds(500));
        reversed(OFFER);
        assertThat(book.state().rewards().offers()).isEmpty();
    }

    @Test
    void a_proposal_that_was_decided_on_recommended_or_delegated_is_refused() {
        assertThat(rules(reversing(PROPOSED))).containsExactly("built-on-it");
        var fresh = ProgrammeBook.EMPTY;
        for (ProgrammeEntry entry : book.entries().subList(0, PROPOSED + 1)) {
            fresh = fresh.enter(entry.fact(), null);
        }
        assertThat(rules(Reversals.decide(
                        fresh.entries(),
                        new ReverseEntry(PROGRAMME, 4),
                        PROPOSED,
                        List.of(new DelegationId("D")),
                        Set.of(Role.PERFORMANCE_OFFICER),
                        "Twice")))
                .containsExactly("built-on-it");
        fresh = fresh.enter(
                new InvestmentRecommended(PROGRAMME, PROPOSAL, Advice.SUPPORT, pounds(100), null, ON), null);
        assertThat(rules(Reversals.decide(
                        fresh.entries(),
                        new ReverseEntry(PROGRAMME, 4),
                        PROPOSED,
                        List.of(),
                        Set.of(Role.PERFORMANCE_OFFICER),
                        "Twice")))
                .containsExactly("built-on-it");
        fresh = fresh.enter(
                (ProgrammeFact) facts(Reversals.decide(
                                fresh.entries(),
                                new ReverseEntry(PROGRAMME, 5),
                                4,
                                List.of(),
                                Set.of(Role.PERFORMANCE_OFFICER),
                                "Twice"))
                        .getFirst(),
                null);
        assertThat(fresh.state().proposals().get(PROPOSAL).recommendedOn()).isEmpty();
        fresh = fresh.enter(
                (ProgrammeFact) facts(Reversals.decide(
                                fresh.entries(),
                                new ReverseEntry(PROGRAMME, 4),
                                PROPOSED,
                                List.of(),
                                Set.of(Role.PERFORMANCE_OFFICER),
                                "Twice"))
                        .getFirst(),
                null);
        assertThat(fresh.state().proposals()).isEmpty();
    }

    @Test
    void a_facility_that_was_drawn_on_is_refused() {
        spent();
        assertThat(rules(reversing(1))).containsExactly("built-on-it");
        reversed(NEXT + 2);
        reversed(1);
        assertThat(book.state().facility()).isNull();
    }

    @Test
    void without_a_reason_or_by_somebody_who_may_not_it_is_refused() {
        spent();
        assertThat(rules(reversing(NEXT + 2, " ", Role.FINANCE))).containsExactly("reversal-without-reason");
        assertThat(rules(reversing(NEXT + 2, "Mistyped", Role.PERFORMANCE_OFFICER)))
                .containsExactly("role-may-not");
    }

    @Test
    void a_programme_that_was_opened_by_mistake_is_reversed_before_anything_is_recorded_in_it() {
        assertThat(rules(reversing(0))).containsExactly("built-on-it");
        book = ProgrammeBook.EMPTY.enter(book.entries().getFirst().fact(), null);
        reversed(0);
        assertThat(book.state().opened()).isFalse();
    }

    @Test
    void a_decision_that_was_recorded_by_mistake_is_reversed_before_money_is_set_aside_for_it() {
        assertThat(facts(reversing(NEXT - 1, "Another clause", Role.SECRETARY))).hasSize(1);
        spent();
        assertThat(rules(reversing(NEXT - 1))).containsExactly("built-on-it");
    }

    @Test
    void a_request_for_more_is_reversed_before_it_is_decided_and_its_number_is_not_given_again() {
        var clause = ref(CABINET, "2008-01-15", "2");
        enter(new FacilityExtensionRequested(PROGRAMME, 1, clause, pounds(50), CABINET, ON));
        enter(new FacilityExtensionGranted(PROGRAMME, 1, clause, pounds(50), ON));
        assertThat(rules(reversing(NEXT))).containsExactly("built-on-it");
        reversed(NEXT + 1);
        assertThat(book.state().extension()).isNotNull();
        reversed(NEXT);
        assertThat(book.state().extension()).isNull();
        assertThat(book.state().extensionsAsked()).isEqualTo(1);
    }

    @Test
    void all_that_stands_on_an_entry_is_named_in_words_and_in_the_order_of_reversal() {
        var clause = ref(CABINET, "2008-01-15", "2");
        enter(new FacilityExtensionRequested(PROGRAMME, 1, clause, pounds(50), CABINET, ON));
        enter(new FacilityExtensionGranted(PROGRAMME, 1, clause, pounds(50), ON));
        enter(new OpeningPositionRecorded(PROGRAMME, OpeningBalance.DRAWN, pounds(900), ON));
        enter(new OpeningBalanceRepaid(PROGRAMME, 1, pounds(500), ON.plusDays(1)));
        assertThat(RefusalTexts.of(((Verdict.Rejected) reversing(1)).refusals().getFirst())
                        .message())
                .endsWith(": "
                        + "decision on request to borrow more 1 (£50 on 20 January 2008), "
                        + "request to borrow more 1 (£50 on 20 January 2008), "
                        + "repayment 1 (£500 on 21 January 2008), "
                        + "drawdown before the day book (£900 on 20 January 2008).");
    }

    @Test
    void of_an_offer_the_claims_the_terms_that_closed_them_and_the_receipts_go_first() {
        enter(new RewardClaimed(PROGRAMME, 1, INDICATOR, 1, pounds(200), ON));
        enter(new FunderTermsChanged(
                PROGRAMME,
                1,
                INDICATOR,
                1,
                pounds(150),
                null,
                null,
                "Less",
                List.of(new ClosedClaim(1, pounds(50))),
                ON.plusDays(1)));
        enter(new RewardReceived(PROGRAMME, 1, 1, pounds(100), ON.plusDays(2)));
        assertThat(RefusalTexts.of(
                                ((Verdict.Rejected) reversing(OFFER)).refusals().getFirst())
                        .message())
                .startsWith("More is built on offer of reward for ")
                .endsWith(
                        ": receipt 1 (£100 on 22 January 2008), change of the funder's terms 1 (£150 on 21 January 2008), "
                                + "claim 1 (£200 on 20 January 2008).");
    }

    @Test
    void what_is_no_entry_of_the_programme_was_reversed_or_reverses_another_is_refused() {
        assertThat(rules(Reversals.decide(
                        book.entries(),
                        new ReverseEntry(PROGRAMME, 99),
                        null,
                        List.of(),
                        Set.of(Role.FINANCE),
                        "Mistyped")))
                .containsExactly("entry-not-of-programme");
        assertThat(rules(Reversals.decide(
                        List.of(), new ReverseEntry(PROGRAMME, 1), null, List.of(), Set.of(Role.FINANCE), "Mistyped")))
                .containsExactly("not-in-the-day-book");
        spent();
        reversed(NEXT + 2);
        assertThat(rules(reversing(NEXT + 2))).containsExactly("already-reversed");
        assertThat(rules(reversing(NEXT + 3))).containsExactly("not-reversible");
    }

    @Test
    void a_position_from_before_the_day_book_is_reversed_and_recorded_anew() {
        enter(new OpeningPositionRecorded(PROGRAMME, OpeningBalance.DRAWN, pounds(900), ON));
        assertThat(facts(reversing(NEXT)))
                .containsExactly(
                        new EntryReversed(PROGRAMME, NEXT + 1, NEXT, MoneyEntry.DRAWDOWN, null, 0, pounds(900), ON));
        reversed(NEXT);
        assertThat(book.state().taken().total()).isEqualTo(Pence.ZERO);
        assertThat(book.state().openings().of(OpeningBalance.DRAWN)).isNull();
    }

    @Test
    void what_was_paid_back_of_it_and_the_facility_that_it_takes_room_of_are_reversed_in_turn() {
        enter(new OpeningPositionRecorded(PROGRAMME, OpeningBalance.DRAWN, pounds(900), ON));
        enter(new OpeningBalanceRepaid(PROGRAMME, 1, pounds(500), ON.plusDays(1)));
        assertThat(rules(reversing(1))).as("the facility").containsExactly("built-on-it");
        assertThat(rules(reversing(NEXT))).as("the position").containsExactly("built-on-it");
        reversed(NEXT + 1);
        assertThat(book.state().owed().total()).isEqualTo(pounds(900));
        assertThat(facts(Opening.decide(book.state(), new RepayOpeningBalance(PROGRAMME, pounds(10), TODAY), TODAY)))
                .as("the number of what was reversed is not given again")
                .containsExactly(new OpeningBalanceRepaid(PROGRAMME, 2, pounds(10), TODAY));
        reversed(NEXT);
        assertThat(rules(reversing(1))).isEmpty();
    }

    @Test
    void what_had_been_claimed_is_reversed_after_what_was_paid_of_it() {
        enter(new OpeningPositionRecorded(PROGRAMME, OpeningBalance.CLAIMED, pounds(400), ON));
        enter(new OpeningPositionRecorded(PROGRAMME, OpeningBalance.RECEIVED, pounds(100), ON));
        enter(new RewardReceived(PROGRAMME, 1, Rewards.BEFORE, pounds(50), ON.plusDays(1)));
        assertThat(rules(reversing(OFFER))).as("the offer").containsExactly("built-on-it");
        assertThat(rules(reversing(NEXT))).containsExactly("built-on-it");
        reversed(NEXT + 2);
        assertThat(rules(reversing(NEXT))).containsExactly("built-on-it");
        reversed(NEXT + 1);
        assertThat(rules(reversing(NEXT))).isEmpty();
    }
}
