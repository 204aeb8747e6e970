package daybook.query.borrowing;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.facts.exact.Pence;
import daybook.facts.id.IndicatorId;
import daybook.facts.indicator.ReturnStatus;
import daybook.query.borrowing.Claim.Receipt;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OverClaimTest {

    private static final LocalDate DAY = LocalDate.of(2009, 9, 30);
    private static final IndicatorId ONE = new IndicatorId("ONE");
    private static final IndicatorId OTHER = new IndicatorId("OTHER");

    private static Pence pounds(long pounds) {
        return Pence.ofPounds(pounds);
    }

    /** @param earned in pounds at its outturn, or null while there is none */
    private static TargetMoney target(IndicatorId indicator, @Nullable Long earned) {
        return new TargetMoney(
                indicator,
                "Title of " + indicator,
                List.of(),
                SumsRule.of(List.of()),
                new RewardLine(
                        pounds(1_000),
                        null,
                        List.of(),
                        new Reward.NotYetMeasurable(new Reward.Why.NotDefined()),
                        earned == null ? null : new EarnedReward(pounds(earned), 1, DAY, ReturnStatus.FINAL, 7),
                        3));
    }

    private static Claim claim(int number, @Nullable IndicatorId of, long claimed, long closed, long received) {
        return new Claim(
                number,
                of,
                number,
                pounds(claimed),
                pounds(closed),
                DAY,
                received == 0 ? List.of() : List.of(new Receipt(number, number, pounds(received), DAY, 9)),
                8);
    }

    @Test
    void what_is_claimed_above_the_outturn_is_told_with_the_amount() {
        assertThat(OverClaim.of(
                        List.of(target(ONE, 800L), target(OTHER, 600L)),
                        List.of(claim(1, ONE, 500, 0, 0), claim(2, ONE, 450, 0, 0), claim(3, OTHER, 600, 0, 0))))
                .containsExactly(new OverClaim(ONE, "Title of ONE", pounds(950), pounds(800), pounds(150), Pence.ZERO));
    }

    @Test
    void nothing_is_told_of_what_was_earned() {
        assertThat(OverClaim.of(List.of(target(ONE, 800L)), List.of(claim(1, ONE, 800, 0, 800))))
                .isEmpty();
    }

    @Test
    void what_the_funder_closed_is_not_claimed_any_more() {
        assertThat(OverClaim.of(List.of(target(ONE, 800L)), List.of(claim(1, ONE, 1_000, 200, 0))))
                .isEmpty();
    }

    @Test
    void of_what_was_received_that_is_told_which_was_not_earned() {
        assertThat(OverClaim.of(List.of(target(ONE, 800L)), List.of(claim(1, ONE, 1_000, 0, 850))))
                .extracting(OverClaim::above, OverClaim::received)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(pounds(200), pounds(50)));
    }

    @Test
    void without_an_outturn_all_of_the_claim_is_above_what_was_earned() {
        assertThat(OverClaim.of(List.of(target(ONE, null)), List.of(claim(1, ONE, 1_000, 0, 0))))
                .containsExactly(new OverClaim(ONE, "Title of ONE", pounds(1_000), null, pounds(1_000), Pence.ZERO));
    }

    @Test
    void what_is_claimed_for_the_whole_programme_is_held_against_what_is_left_of_all() {
        assertThat(OverClaim.of(
                        List.of(target(ONE, 100L), target(OTHER, 60L)),
                        List.of(claim(1, ONE, 120, 0, 0), claim(2, null, 70, 0, 65))))
                .containsExactly(
                        new OverClaim(ONE, "Title of ONE", pounds(120), pounds(100), pounds(20), Pence.ZERO),
                        new OverClaim(null, null, pounds(70), pounds(160), pounds(10), pounds(5)));
        assertThat(OverClaim.of(
                        List.of(target(ONE, 100L), target(OTHER, 60L)),
                        List.of(claim(1, ONE, 120, 0, 0), claim(2, null, 60, 0, 0))))
                .as("the 60 of the other target are left for the whole")
                .extracting(OverClaim::indicator)
                .containsExactly(ONE);
    }
}
