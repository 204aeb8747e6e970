package daybook.command.programme;

import static daybook.command.example.Example.INDICATOR;
import static daybook.command.example.Example.PROGRAMME;
import static daybook.command.example.Example.TODAY;
import static daybook.command.example.Example.day;
import static daybook.command.example.Example.pounds;
import static daybook.command.example.Example.rules;
import static daybook.command.programme.ReversalExample.NEXT;
import static daybook.command.programme.ReversalExample.OFFER;
import static daybook.command.programme.ReversalExample.ON;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.acts.programme.claim.ClaimReward;
import daybook.command.refusal.RefusalTexts;
import daybook.command.refusal.Verdict;
import daybook.facts.programme.ClosedClaim;
import daybook.facts.programme.FunderTermsChanged;
import daybook.facts.programme.RewardClaimed;
import daybook.facts.programme.RewardOffered;
import daybook.facts.programme.RewardReceived;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReversalsOfRewardTest {

    private final ReversalExample given = new ReversalExample();

    @Test
    void a_claim_that_was_paid_is_refused_until_its_receipt_is_reversed() {
        given.enter(new RewardClaimed(PROGRAMME, 1, INDICATOR, 1, pounds(200), ON));
        given.enter(new RewardReceived(PROGRAMME, 1, 1, pounds(100), ON));
        assertThat(rules(given.reversing(NEXT))).containsExactly("built-on-it");
        given.reversed(NEXT + 1);
        given.reversed(NEXT);
        assertThat(given.book().state().rewards().claim(1)).isNull();
        assertThat(rules(Claims.decide(
                        given.book().state(),
                        new ClaimReward(PROGRAMME, INDICATOR, 1, pounds(500), ON),
                        day("2007-03-31"),
                        Met.inFull(INDICATOR),
                        TODAY)))
                .as("the instalment can be claimed anew, and all of the reward")
                .isEmpty();
    }

    @Test
    void an_offer_that_was_claimed_on_is_refused_and_the_one_before_holds_again() {
        given.enter(new RewardOffered(PROGRAMME, INDICATOR, pounds(800), day("2007-04-01")));
        given.enter(new RewardClaimed(PROGRAMME, 1, INDICATOR, 1, pounds(600), ON));
        assertThat(rules(given.reversing(NEXT))).containsExactly("built-on-it");
        given.reversed(NEXT + 1);
        given.reversed(NEXT);
        assertThat(given.book().state().rewards().potential()).isEqualTo(pounds(500));
        given.reversed(OFFER);
        assertThat(given.book().state().rewards().offers()).isEmpty();
    }

    @Test
    void of_an_offer_the_claims_the_terms_that_closed_them_and_the_receipts_go_first() {
        given.enter(new RewardClaimed(PROGRAMME, 1, INDICATOR, 1, pounds(200), ON));
        given.enter(new FunderTermsChanged(
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
        given.enter(new RewardReceived(PROGRAMME, 1, 1, pounds(100), ON.plusDays(2)));
        assertThat(RefusalTexts.of(((Verdict.Rejected) given.reversing(OFFER))
                                .refusals()
                                .getFirst())
                        .message())
                .startsWith("More is built on offer of reward for ")
                .endsWith(
                        ": receipt 1 (£100 on 22 January 2008), change of the funder's terms 1 (£150 on 21 January 2008), "
                                + "claim 1 (£200 on 20 January 2008).");
    }
}
