package daybook.command.programme;

import static daybook.command.example.Example.INDICATOR;
import static daybook.command.example.Example.PAPER;
import static daybook.command.example.Example.PROGRAMME;
import static daybook.command.example.Example.SET;
import static daybook.command.example.Example.day;
import static daybook.command.example.Example.facts;
import static daybook.command.example.Example.places;
import static daybook.command.example.Example.pounds;
import static daybook.command.example.Example.rules;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.acts.Role;
import daybook.acts.programme.changeterms.ChangeFunderTerms;
import daybook.acts.programme.claim.ClaimReward;
import daybook.acts.programme.receive.ReceiveReward;
import daybook.acts.programme.reverse.ReverseEntry;
import daybook.command.refusal.Verdict;
import daybook.facts.authority.Source;
import daybook.facts.exact.Pence;
import daybook.facts.id.IndicatorId;
import daybook.facts.programme.ClosedClaim;
import daybook.facts.programme.FunderTermsChanged;
import daybook.facts.programme.ProgrammeFact;
import daybook.facts.programme.ProgrammeOpened;
import daybook.facts.programme.RewardClaimed;
import daybook.facts.programme.RewardOffered;
import daybook.facts.programme.RewardReceived;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Given 1,000 pounds offered for one indicator and 500 for another, all of it earned, and both halves of the first claimed. */
class FunderTermsTest {

    private static final IndicatorId OTHER = new IndicatorId("R02");
    private static final Source LETTER = new Source(PAPER, "page 1");
    private static final LocalDate AGREED = day("2006-04-01");
    private static final LocalDate SUMMER = day("2009-07-01");
    private static final LocalDate CHANGED = day("2010-05-24");
    private static final LocalDate TODAY = day("2010-06-01");

    private ProgrammeBook book = ProgrammeBook.EMPTY;

    FunderTermsTest() {
        enter(new ProgrammeOpened(PROGRAMME, "Reward", SET, AGREED));
        enter(new RewardOffered(PROGRAMME, INDICATOR, pounds(1_000), AGREED));
        enter(new RewardOffered(PROGRAMME, OTHER, pounds(500), AGREED));
        enter(new RewardClaimed(PROGRAMME, 1, INDICATOR, 1, pounds(500), SUMMER));
        enter(new RewardClaimed(PROGRAMME, 2, INDICATOR, 2, pounds(500), SUMMER));
        enter(new RewardReceived(PROGRAMME, 1, 1, pounds(400), SUMMER));
    }

    private void enter(ProgrammeFact fact) {
        book = book.enter(fact, null);
    }

    private static ChangeFunderTerms terms(
            @Nullable IndicatorId indicator, @Nullable Integer instalment, long payable) {
        return new ChangeFunderTerms(
                PROGRAMME, indicator, instalment, pounds(payable), null, null, "Less is paid", CHANGED);
    }

    private Verdict changing(ChangeFunderTerms command) {
        return FunderTerms.decide(book.state(), command, LETTER, TODAY);
    }

    private FunderTermsChanged changed(ChangeFunderTerms command) {
        var fact = (FunderTermsChanged) facts(changing(command)).getFirst();
        enter(fact);
        return fact;
    }

    private List<String> claiming(@Nullable IndicatorId indicator, int instalment, long pounds) {
        return rules(Claims.decide(
                book.state(),
                new ClaimReward(PROGRAMME, indicator, instalment, pounds(pounds), TODAY),
                day("2009-03-31"),
                Met.inFull(INDICATOR, OTHER),
                TODAY));
    }

    private List<String> receiving(int claim, long pounds) {
        return rules(Claims.decide(book.state(), new ReceiveReward(PROGRAMME, claim, pounds(pounds), TODAY), TODAY));
    }

    private Verdict reversing(int place) {
        return Reversals.decide(
                book.entries(),
                new ReverseEntry(PROGRAMME, place + 1),
                place,
                List.of(),
                Set.of(Role.FINANCE),
                "It was another letter");
    }

    @Test
    void the_last_instalment_halved_closes_half_of_what_was_claimed_in_it() {
        assertThat(changed(terms(null, 2, 250)).closed()).containsExactly(new ClosedClaim(2, pounds(250)));
        assertThat(book.state().rewards().claimed()).isEqualTo(pounds(750));
        assertThat(book.state().rewards().potential())
                .as("offers stay as they were")
                .isEqualTo(pounds(1_500));
    }

    @Test
    void a_scheme_withdrawn_closes_all_that_is_open_and_nothing_that_was_received() {
        assertThat(rules(changing(terms(null, null, 0)))).containsExactly("payable-below-received");
        assertThat(changed(terms(null, null, 400)).closed())
                .containsExactly(new ClosedClaim(1, pounds(100)), new ClosedClaim(2, pounds(500)));
        assertThat(receiving(2, 1)).containsExactly("receipt-above-claim");
        assertThat(receiving(1, 1)).containsExactly("receipt-above-claim");
    }

    @Test
    void the_latest_claims_are_closed_first() {
        assertThat(changed(terms(INDICATOR, null, 700)).closed()).containsExactly(new ClosedClaim(2, pounds(300)));
    }

    @Test
    void another_split_closes_nothing() {
        var split = new ChangeFunderTerms(
                PROGRAMME, null, null, pounds(1_500), pounds(1_500), Pence.ZERO, "All of it as capital", CHANGED);
        assertThat(changed(split).closed()).isEmpty();
        assertThat(rules(changing(split))).containsExactly("terms-change-nothing");
        assertThat(places(changing(split))).containsExactly("terms-change-nothing at terms");
    }

    @Test
    void a_split_that_does_not_come_to_what_is_paid_or_is_half_said_is_refused() {
        assertThat(places(changing(new ChangeFunderTerms(
                        PROGRAMME, null, null, pounds(1_500), pounds(700), pounds(700), "Halves", CHANGED))))
                .containsExactly("split-does-not-add-up at revenue");
        assertThat(rules(changing(new ChangeFunderTerms(
                        PROGRAMME, null, null, pounds(1_500), pounds(700), pounds(700), "Halves", CHANGED))))
                .containsExactly("split-does-not-add-up");
        assertThat(places(changing(new ChangeFunderTerms(
                        PROGRAMME, null, null, pounds(1_500), null, pounds(700), "Halves", CHANGED))))
                .containsExactly("split-half-said at capital");
        assertThat(places(changing(new ChangeFunderTerms(
                        PROGRAMME, null, null, pounds(1_500), pounds(700), null, "Halves", CHANGED))))
                .containsExactly("split-half-said at revenue");
        assertThat(rules(changing(new ChangeFunderTerms(
                        PROGRAMME, null, null, pounds(1_500), pounds(700), null, "Halves", CHANGED))))
                .containsExactly("split-half-said");
    }

    @Test
    void without_a_paper_or_in_the_future_it_is_refused() {
        assertThat(rules(FunderTerms.decide(book.state(), terms(null, 2, 250), null, TODAY)))
                .containsExactly("terms-without-paper");
        assertThat(rules(FunderTerms.decide(book.state(), terms(null, 2, 250), LETTER, CHANGED.minusDays(1))))
                .containsExactly("dated-in-the-future");
        assertThat(rules(FunderTerms.decide(ProgrammeState.NONE, terms(null, 2, 250), LETTER, TODAY)))
                .containsExactly("not-in-the-day-book");
    }

    @Test
    void about_what_is_not_offered_or_more_than_is_offered_it_is_refused() {
        assertThat(places(changing(terms(new IndicatorId("R09"), null, 1))))
                .containsExactly("reward-not-offered at indicator");
        assertThat(places(changing(terms(OTHER, null, 501)))).containsExactly("payable-above-offer at payable");
        assertThat(rules(changing(terms(OTHER, null, 501)))).containsExactly("payable-above-offer");
        assertThat(rules(changing(terms(null, 0, 1)))).containsExactly("instalment-not-numbered");
        assertThat(rules(changing(terms(null, 21, 1)))).containsExactly("instalment-not-numbered");
    }

    @Test
    void what_is_no_longer_payable_is_not_claimed_again() {
        changed(terms(null, 2, 250));
        assertThat(claiming(OTHER, 2, 1)).containsExactly("claim-above-payable");
        assertThat(claiming(OTHER, 1, 500)).isEmpty();
    }

    @Test
    void of_what_is_still_payable_more_is_claimed_up_to_it() {
        changed(terms(OTHER, null, 200));
        assertThat(claiming(OTHER, 1, 201)).containsExactly("claim-above-payable");
        assertThat(claiming(OTHER, 1, 200)).isEmpty();
    }

    @Test
    void what_was_closed_is_not_claimed_again_as_another_instalment_nor_for_no_indicator() {
        changed(terms(INDICATOR, 2, 250));
        assertThat(claiming(INDICATOR, 3, 1)).containsExactly("claim-above-earned");
        assertThat(claiming(null, 3, 501)).containsExactly("claim-above-earned");
        assertThat(claiming(null, 3, 500)).as("what the other earned").isEmpty();
    }

    @Test
    void what_an_indicator_is_paid_no_longer_is_not_claimed_for_no_indicator() {
        changed(terms(OTHER, null, 200));
        assertThat(claiming(null, 3, 201)).containsExactly("claim-above-earned");
        assertThat(claiming(null, 3, 200)).isEmpty();
    }

    @Test
    void what_is_paid_again_is_claimed_again_once() {
        changed(terms(INDICATOR, 2, 250));
        enter(new FunderTermsChanged(
                PROGRAMME, 2, INDICATOR, 2, pounds(500), null, null, "As it was", List.of(), TODAY));
        assertThat(claiming(INDICATOR, 3, 251)).containsExactly("claim-above-potential");
        assertThat(claiming(INDICATOR, 3, 250)).isEmpty();
        enter(new RewardClaimed(PROGRAMME, 3, INDICATOR, 3, pounds(250), TODAY));
        assertThat(claiming(INDICATOR, 4, 1)).containsExactly("claim-above-potential");
        assertThat(rules(reversing(book.entries().size() - 2)))
                .as("the claim of another instalment rests on it")
                .containsExactly("built-on-it");
    }

    @Test
    void the_latest_terms_hold() {
        changed(terms(OTHER, null, 200));
        enter(new FunderTermsChanged(
                PROGRAMME, 2, OTHER, null, pounds(300), null, null, "A little more", List.of(), TODAY));
        assertThat(claiming(OTHER, 1, 300)).isEmpty();
        assertThat(claiming(OTHER, 1, 301)).containsExactly("claim-above-payable");
    }

    @Test
    void reversed_it_opens_again_what_it_closed_and_its_number_is_not_given_again() {
        changed(terms(null, 2, 250));
        int place = book.entries().size() - 1;
        enter((ProgrammeFact) facts(reversing(place)).getFirst());
        assertThat(book.state().rewards().claimed()).isEqualTo(pounds(1_000));
        assertThat(receiving(2, 500)).isEmpty();
        assertThat(changed(terms(null, 2, 250)).change()).isEqualTo(2);
    }

    @Test
    void what_was_claimed_under_it_and_what_it_closed_is_reversed_in_order() {
        changed(terms(OTHER, null, 200));
        int place = book.entries().size() - 1;
        enter(new RewardClaimed(PROGRAMME, 3, OTHER, 1, pounds(200), TODAY));
        assertThat(rules(reversing(place))).containsExactly("built-on-it");
        enter((ProgrammeFact) facts(reversing(place + 1)).getFirst());
        assertThat(rules(reversing(place))).isEmpty();
        changed(terms(null, 2, 250));
        int second = 4;
        assertThat(rules(reversing(second)))
                .as("the claim that the terms have closed in part")
                .containsExactly("built-on-it");
    }

    private static ChangeFunderTerms dated(@Nullable Integer instalment, long payable, LocalDate on, boolean right) {
        return new ChangeFunderTerms(
                PROGRAMME, INDICATOR, instalment, pounds(payable), null, null, "Less is paid", on, right);
    }

    @Test
    void an_instalment_that_nobody_claimed_is_asked_about_and_taken_once_it_is_said_to_be_right() {
        assertThat(places(changing(dated(3, 250, CHANGED, false))))
                .containsExactly("instalment-not-claimed at confirmed");
        assertThat(rules(changing(dated(3, 250, CHANGED, true)))).isEmpty();
    }

    @Test
    void more_than_was_claimed_or_than_the_terms_before_is_asked_about() {
        assertThat(rules(changing(dated(2, 501, CHANGED, false)))).containsExactly("payable-above-claimed");
        assertThat(rules(changing(dated(2, 501, CHANGED, true)))).isEmpty();
        changed(dated(2, 250, CHANGED, false));
        assertThat(rules(changing(dated(2, 300, CHANGED, false)))).containsExactly("payable-above-terms");
        assertThat(rules(changing(dated(2, 300, CHANGED, true)))).isEmpty();
    }

    @Test
    void terms_do_not_change_before_the_offer_nor_close_a_claim_before_it_was_made() {
        assertThat(rules(changing(dated(2, 500, AGREED.minusDays(1), true)))).containsExactly("terms-before-offer");
        assertThat(rules(changing(dated(2, 250, SUMMER.minusDays(1), true)))).containsExactly("terms-before-claim");
        assertThat(rules(changing(dated(2, 250, SUMMER, true)))).isEmpty();
    }
}
