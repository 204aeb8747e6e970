package daybook.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The Cabinet approves an investment, and finance spends it and pays it back. */
@InBrowser
class MoneyStory {

    private static final String PROGRAMME = "/programmes/" + LentProgramme.PROGRAMME;
    private static final String R02 = PROGRAMME + "/proposals/" + LentProgramme.PROPOSAL;

    private static void cabinetApproves(Visitor secretary) {
        secretary
                .open("/meetings/new")
                .choose("body", "LCC-CABINET")
                .date("held", LocalDate.of(2008, 1, 22))
                .record();
        secretary
                .open("/meetings/LCC-CABINET-2008-01-22/resolutions/new")
                .fill("item", "1")
                .fill("title", "Average points at Key Stage 4")
                .tick("basis", "CONFIRMED_MINUTES")
                .fill("clause-1-number", "1")
                .choose("clause-1-verb", "APPROVE")
                .fill("clause-1-wording", "Approve the investment")
                .choose("clause-1-subject", "proposal:LENT-LAA/R02")
                .fill("clause-1-amount", "100,000")
                .record();
        assertThat(secretary.receipt())
                .as("the clause has decided by being recorded")
                .isPositive();
    }

    private static long act(Visitor finance, String act, String amount, LocalDate on) {
        finance.open(R02);
        finance.page().locator("main a[href='" + R02 + "/" + act + "']").click();
        assertThat(finance.path()).isEqualTo(R02 + "/" + act);
        finance.fill("amount", amount).date("effective", on).record();
        assertThat(finance.path()).isEqualTo(R02);
        return finance.receipt();
    }

    @Test
    void from_the_approval_to_the_repayment(Visitor secretary, Visitor finance) {
        RunningDaybook.lends();
        cabinetApproves(secretary.signIn("secretary"));
        finance.signIn("finance").open(R02);
        assertThat(finance.text("proposal-drawn")).isEqualTo("no drawing is recorded");
        assertThat(finance.links()).as("nothing is set aside yet").doesNotContain(R02 + "/commit");
        long allocated = act(finance, "allocate", "£100,000", LocalDate.of(2008, 1, 23));
        act(finance, "commit", "90,000", LocalDate.of(2008, 2, 1));
        long drawn = act(finance, "draw", "60,000", LocalDate.of(2008, 2, 15));
        long repaid = act(finance, "repay", "20,000.50", LocalDate.of(2008, 3, 31));
        assertThat(finance.text("proposal-allocated")).isEqualTo("£100,000");
        assertThat(finance.text("proposal-committed")).isEqualTo("£90,000");
        assertThat(finance.text("proposal-drawn")).isEqualTo("£60,000");
        assertThat(finance.text("proposal-repaid")).isEqualTo("£20,000.50");
        assertThat(finance.text("proposal-owed")).isEqualTo("£39,999.50");

        finance.open(PROGRAMME + "?entry=" + repaid);
        assertThat(finance.text("money-R02-owed")).isEqualTo("£39,999.50");
        assertThat(finance.text("facility-drawn")).isEqualTo("£60,000");
        finance.open(PROGRAMME + "?entry=" + repaid + "&effective=2008-02-15");
        assertThat(finance.text("money-R02-owed")).as("before the repayment").isEqualTo("£60,000");
        finance.open(PROGRAMME + "?entry=" + allocated);
        assertThat(finance.text("facility-drawn")).isEqualTo("no drawing is recorded");

        finance.open(PROGRAMME + "/statement?of=all:R02");
        assertThat(finance.text("statement"))
                .contains("15 February 2008")
                .contains("Drawn down, number 1")
                .contains("£39,999.50");
        finance.open("/trail?of=drawdown:LENT-LAA/R02/1");
        assertThat(finance.text("back"))
                .contains("1 on item 1 of Leicestershire County Council's Cabinet, 22 January 2008")
                .contains("Borrowing facility");
        finance.open("/entries/" + drawn);
        assertThat(finance.text("says")).contains("£60,000 was borrowed under the facility for investment “", "(R02)");
        assertThat(finance.text("entry-authority"))
                .isEqualTo("clause 1 on item 1 of Leicestershire County Council's Cabinet, 22 January 2008");
    }

    @Test
    void what_was_earned_is_claimed_and_received(Visitor finance) {
        RunningDaybook.spendsOnTheStories();
        claimsAndReceives(finance.signIn("finance"));
    }

    private static void claimsAndReceives(Visitor finance) {
        finance.open("/programmes/STORY-LAA/rewards/claim");
        assertThat(finance.page().locator("main").innerText()).contains("£635,000 earned at the outturn");
        finance.choose("indicator", "STORY-R1")
                .fill("instalment", "1")
                .fill("amount", "635,001")
                .date("effective", LocalDate.of(2009, 9, 30))
                .record();
        assertThat(finance.refusals())
                .as("the outturn earned all that is offered")
                .containsExactly("claim-above-potential");
        finance.open("/programmes/LEIC-LAA/rewards/claim")
                .choose("indicator", "LEIC-R05")
                .fill("instalment", "1")
                .fill("amount", "1")
                .date("effective", LocalDate.of(2009, 9, 30))
                .record();
        assertThat(finance.refusals()).as("no outturn yet").containsExactly("claim-without-outturn");
        finance.open("/programmes/STORY-LAA/rewards/claim")
                .choose("indicator", "STORY-R1")
                .fill("instalment", "1")
                .fill("amount", "381,000")
                .date("effective", LocalDate.of(2009, 9, 30))
                .record();
        assertThat(finance.receipt()).isPositive();
        assertThat(finance.path()).isEqualTo("/programmes/STORY-LAA");
        finance.open("/programmes/STORY-LAA/rewards/receive")
                .choose("claim", "1")
                .fill("amount", "300,000")
                .date("effective", LocalDate.of(2010, 3, 31))
                .record();
        assertThat(finance.receipt()).isPositive();
        assertThat(finance.text("claim-1-claimed")).isEqualTo("£381,000");
        assertThat(finance.text("claim-1-received")).isEqualTo("£300,000");
        assertThat(finance.text("claim-1-open")).isEqualTo("£81,000");
        assertThat(finance.text("claims"))
                .as("what may still change is flagged")
                .contains("the outturn is provisional");
        finance.open("/trail?of=receipt:STORY-LAA/1");
        assertThat(finance.text("back")).contains("£381,000").contains("Places of the stories");
    }

    @Test
    void what_cannot_be_repaid_is_written_off_under_a_clause(Visitor secretary, Visitor finance) {
        RunningDaybook.spendsOnTheStories();
        secretary
                .signIn("secretary")
                .open("/meetings/LCC-CABINET-2008-03-04/resolutions/new")
                .fill("item", "2")
                .fill("title", "Write-off")
                .tick("basis", "CONFIRMED_MINUTES")
                .fill("clause-1-number", "1")
                .choose("clause-1-verb", "APPROVE")
                .fill("clause-1-wording", "Write off what is owed")
                .choose("clause-1-subject", "proposal:STORY-LAA/S2")
                .fill("clause-1-amount", "1,000")
                .record();
        assertThat(secretary.receipt()).isPositive();
        assertThat(secretary.text("clause-2-1"))
                .as("a body decides once, and this clause gives up what is owed")
                .doesNotContain("Record this decision")
                .contains("Still to be recorded, by: finance");
        finance.signIn("finance").open("/meetings/LCC-CABINET-2008-03-04").press("clause-2-1 td a");
        assertThat(finance.path()).isEqualTo("/programmes/STORY-LAA/proposals/S2/write-off");
        assertThat(finance.typed("amount")).isEqualTo("£1,000");
        finance.fill("amount", "400")
                .date("effective", LocalDate.of(2008, 3, 31))
                .record();
        assertThat(finance.receipt()).isPositive();
        assertThat(finance.text("proposal-written-off")).isEqualTo("£400");
        assertThat(finance.text("proposal-owed")).isEqualTo("£600");
    }

    @Test
    void the_clause_that_approved_the_investment_is_not_offered_to_write_it_off(Visitor finance) {
        RunningDaybook.spendsOnTheStories();
        finance.signIn("finance").open("/programmes/STORY-LAA/proposals/S1/write-off");
        assertThat(finance.page()
                        .locator("#clause option[value='LCC-CABINET-2008-03-04/1/1']")
                        .count())
                .isZero();
        assertThat(finance.pageText()).contains("No clause that fits is on record yet");
    }

    @Test
    void a_drawdown_shows_what_is_left_to_draw_and_is_checked_as_money(Visitor finance) {
        RunningDaybook.spendsOnTheStories();
        finance.signIn("finance").open("/programmes/STORY-LAA/proposals/S1/draw");
        assertThat(finance.pageText()).contains("Left to draw").doesNotContain("Owed now");
        finance.fill("amount", "1000.5")
                .date("effective", LocalDate.of(2008, 3, 10))
                .check();
        assertThat(finance.pageText()).contains("£1,000.50");
    }
}
