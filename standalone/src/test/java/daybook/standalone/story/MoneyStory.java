package daybook.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The Cabinet approves an investment, and finance spends it and pays it back. */
@InBrowser
class MoneyStory {

    private static final String R02 = "/programmes/LEIC-LAA/proposals/R02";

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
                .choose("clause-1-subject", "proposal:LEIC-LAA/R02")
                .fill("clause-1-amount", "100,000")
                .record();
        secretary
                .open(R02 + "/decide")
                .choose("clause", "LCC-CABINET-2008-01-22/1/1")
                .record();
        assertThat(secretary.receipt()).isPositive();
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

        finance.open("/programmes/LEIC-LAA?entry=" + repaid);
        assertThat(finance.text("money-R02-owed")).isEqualTo("£39,999.50");
        assertThat(finance.text("facility-drawn")).isEqualTo("£60,000");
        finance.open("/programmes/LEIC-LAA?entry=" + repaid + "&effective=2008-02-15");
        assertThat(finance.text("money-R02-owed")).as("before the repayment").isEqualTo("£60,000");
        finance.open("/programmes/LEIC-LAA?entry=" + allocated);
        assertThat(finance.text("facility-drawn")).isEqualTo("no drawing is recorded");

        finance.open("/programmes/LEIC-LAA/statement?of=all:R02");
        assertThat(finance.text("statement"))
                .contains("15 February 2008")
                .contains("Drawn down, number 1")
                .contains("£39,999.50");
        finance.open("/trail?of=drawdown:LEIC-LAA/R02/1");
        assertThat(finance.text("back")).contains("LCC-CABINET-2008-01-22/1/1").contains("Borrowing facility");
        finance.open("/entries/" + drawn);
        assertThat(finance.text("says")).contains("£60,000 was borrowed under the facility for investment R02");
        assertThat(finance.text("entry-authority")).contains("LCC-CABINET-2008-01-22");
    }
}
