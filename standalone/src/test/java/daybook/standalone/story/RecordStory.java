package daybook.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each act gives a receipt, and is in every view when the next page opens. */
@InBrowser
class RecordStory {

    private static void seesEntry(Visitor somebody, long entry, String says) {
        somebody.open("/entries/" + entry);
        assertThat(somebody.text("says")).contains(says);
    }

    /** Records a meeting and, on item 1, a resolution of one clause. */
    private static void resolves(
            Visitor secretary, String body, LocalDate held, String verb, String subject, String amount) {
        secretary.open("/meetings/new").choose("body", body).date("held", held).record();
        assertThat(secretary.receipt()).isPositive();
        secretary
                .open("/meetings/" + body + "-" + held + "/resolutions/new")
                .fill("item", "1")
                .fill("title", "An item of the story")
                .tick("basis", "CONFIRMED_MINUTES")
                .fill("clause-1-number", "1")
                .choose("clause-1-verb", verb)
                .fill("clause-1-wording", "As the story has it")
                .choose("clause-1-subject", subject)
                .fill("clause-1-amount", amount)
                .record();
        assertThat(secretary.receipt()).isPositive();
        assertThat(secretary.path()).isEqualTo("/meetings/" + body + "-" + held);
    }

    @Test
    void an_indicator_return(Visitor officer) {
        officer.signIn("performance")
                .open("/indicators/LEIC-R02/returns/new")
                .date("from", LocalDate.of(2007, 9, 1))
                .date("to", LocalDate.of(2008, 8, 31))
                .fill("value", "390")
                .tick("status", "FINAL")
                .record();
        long entry = officer.receipt();
        assertThat(officer.path()).isEqualTo("/indicators/LEIC-R02");
        assertThat(officer.text("latest")).isEqualTo("390");
        assertThat(officer.text("stretch")).isEqualTo("75.0%");
        officer.open("/indicator-sets/LEIC-LAA-2006");
        assertThat(officer.text("stretch-LEIC-R02")).isEqualTo("75.0%");
        officer.open("/programmes/LEIC-LAA");
        assertThat(officer.text("reward-LEIC-R02-latest"))
                .as("3/4 of 1,270,000")
                .isEqualTo("£952,500");
        officer.open("/trail?of=indicator:LEIC-R02");
        assertThat(officer.pageText()).contains("390 to 31 August 2008");
        seesEntry(officer, entry, "390");
    }

    @Test
    void a_correction_of_a_return(Visitor officer) {
        officer.signIn("performance")
                .open("/indicators/LEIC-R02/returns/1/correct")
                .fill("value", "401")
                .fill("reason", "Counted anew")
                .record();
        long entry = officer.receipt();
        assertThat(officer.path()).isEqualTo("/indicators/LEIC-R02");
        assertThat(officer.pageText()).contains("corrects return 1").contains("Superseded");
        seesEntry(officer, entry, "corrects return 1");
    }

    @Test
    void a_target_revision_under_a_resolution(Visitor secretary, Visitor officer) {
        resolves(
                secretary.signIn("secretary"),
                "LT-BOARD",
                LocalDate.of(2008, 3, 10),
                "APPROVE",
                "indicator:LEIC-R03A",
                "");
        officer.signIn("performance")
                .open("/indicators/LEIC-R03A/targets/REWARD/2009-03-31/revise")
                .fill("value", "19,000")
                .fill("threshold", "18,500")
                .choose("clause", "LT-BOARD-2008-03-10/1/1")
                .date("effective", LocalDate.of(2008, 4, 1))
                .record();
        long entry = officer.receipt();
        assertThat(officer.path()).isEqualTo("/indicators/LEIC-R03A");
        assertThat(officer.text("target")).isEqualTo("19,000");
        assertThat(officer.text("targets")).contains("19,320").contains("19,000");
        officer.open("/trail?of=target:LEIC-R03A/REWARD/2009-03-31");
        assertThat(officer.text("back")).contains("1 on item 1 of Leicestershire Together Board, 10 March 2008");
        seesEntry(officer, entry, "19,000");
    }

    @Test
    void a_target_revision_opens_with_the_threshold_that_holds_and_says_what_emptying_it_means(Visitor officer) {
        officer.signIn("performance").open("/indicators/LEIC-R01/targets/REWARD/2009-03-31/revise");
        String held = officer.typed("threshold");
        assertThat(held).isNotEmpty();
        officer.fill("value", "75").fill("threshold", "").check();
        assertThat(officer.text("threshold-dropped"))
                .startsWith("No figure at which reward starts: the stretch cannot be measured.")
                .contains(held);
    }

    @Test
    void an_investment_decision_of_the_cabinet(Visitor secretary) {
        resolves(
                secretary.signIn("secretary"),
                "LCC-CABINET",
                LocalDate.of(2008, 1, 15),
                "APPROVE",
                "proposal:LEIC-LAA/R04",
                "53,778");
        assertThat(secretary.text("receipt-more")).contains("R04");
        long entry = secretary.receipt() + 1;
        secretary.open("/programmes/LEIC-LAA/proposals/R04");
        assertThat(secretary.text("proposal-approved")).isEqualTo("£53,778");
        assertThat(secretary.text("proposal-pending")).isEqualTo("£0");
        secretary.open("/programmes/LEIC-LAA");
        assertThat(secretary.text("borrowing-LEIC-R04-pending")).isEqualTo("£0");
        assertThat(secretary.text("borrowing-LEIC-R04-firm")).isEqualTo("£53,778");
        seesEntry(secretary, entry, "R04");
    }

    @Test
    void more_borrowing_that_the_cabinet_grants(Visitor finance, Visitor secretary) {
        resolves(
                secretary.signIn("secretary"),
                "LCC-CABINET",
                LocalDate.of(2008, 2, 12),
                "APPROVE",
                "facility:LEIC-LAA",
                "460,000");
        finance.signIn("finance").open("/programmes/LEIC-LAA");
        assertThat(finance.text("facility-limit")).isEqualTo("£1,860,000");
        assertThat(finance.text("facility-pending")).isEqualTo("£0");
    }

    @Test
    void a_delegation(Visitor secretary) {
        resolves(
                secretary.signIn("secretary"),
                "SSOG",
                LocalDate.of(2008, 2, 14),
                "DELEGATE",
                "proposal:LEIC-LAA/R06",
                "164,000");
        secretary
                .open("/delegations/new")
                .choose("clause", "SSOG-2008-02-14/1/1")
                .choose("subject", "proposal:LEIC-LAA/R06")
                .tick("delegates", "SSOG-CHAIR")
                .tick("consultees", "LT-CHAIR")
                .fill("cap", "£100,000.00")
                .fill("condition-1", "The workers' contracts are at hand")
                .date("effective", LocalDate.of(2008, 2, 14))
                .record();
        long entry = secretary.receipt();
        assertThat(secretary.path()).isEqualTo("/delegations/SSOG-2008-02-14-1-1");
        assertThat(secretary.text("delegation-cap")).isEqualTo("£100,000");
        assertThat(secretary.text("delegation-consultees")).contains("Chair of Leicestershire Together");
        assertThat(secretary.text("conditions")).contains("The workers' contracts are at hand");
        secretary.open("/trail?of=proposal:LEIC-LAA/R06");
        assertThat(secretary.pageText()).contains("to Chair of the Strategic Senior Officers' Group, 14 February 2008");
        seesEntry(secretary, entry, "Chair of the Strategic Senior Officers' Group");
    }

    @Test
    void a_paper_and_an_approval_under_a_delegation_that_rests_on_it(
            Visitor officer, Visitor approver, @TempDir Path files) throws IOException {
        var file = Files.writeString(files.resolve("analysis.txt"), "abc");
        officer.signIn("performance")
                .open("/papers/new")
                .fill("id", "L080218")
                .fill("title", "Claims of quarters 2 and 3")
                .choose("body", "SSOG")
                .date("dated", LocalDate.of(2008, 2, 18))
                .attach("file", file)
                .record();
        assertThat(officer.receipt()).isPositive();
        assertThat(officer.text("paper-document"))
                .as("the SHA-256 of abc, as FIPS 180-4 gives it")
                .contains("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        approver.signIn("approver")
                .open("/delegations/SSOG-2007-12-13-1-9/approve")
                .tick("decision", "APPROVE")
                .fill("amount", "60,000")
                .date("effective", LocalDate.of(2008, 2, 25))
                .date("consulted-SSOG-CHAIR", LocalDate.of(2008, 2, 20))
                .fill("view-SSOG-CHAIR", "In favour")
                .choose("evidence-1-paper", "L080218")
                .fill("evidence-1-place", "paragraph 2")
                .record();
        long entry = approver.receipt();
        assertThat(approver.path()).isEqualTo("/delegations/SSOG-2007-12-13-1-9");
        assertThat(approver.text("delegation-approved")).isEqualTo("£60,000");
        assertThat(approver.text("delegation-left")).isEqualTo("£40,000");
        approver.open("/programmes/LEIC-LAA");
        assertThat(approver.text("borrowing-LEIC-R03-firm")).isEqualTo("£60,000");
        approver.open("/trail?of=approval:SSOG-2007-12-13-1-9/1");
        assertThat(approver.text("back"))
                .contains("Claims of quarters 2 and 3")
                .contains("9 on item 1 of Strategic Senior Officers' Group, 13 December 2007");
        seesEntry(approver, entry, "60,000");
    }

    /** Fills in the form for a return of Council Tax Benefit take-up. */
    private static Visitor fillsIn(Visitor officer) {
        return officer.open("/indicators/LEIC-R03B/returns/new")
                .date("to", LocalDate.of(2008, 2, 29))
                .fill("value", "21,000")
                .tick("status", "ESTIMATE");
    }

    @Test
    void the_same_form_sent_twice_is_done_once_and_gives_the_same_receipt(Visitor officer) {
        fillsIn(officer.signIn("performance"));
        var request = officer.hidden("request");
        long entry = officer.record().receipt();
        long head = RunningDaybook.acts();
        assertThat(fillsIn(officer).hide("request", request).record().receipt()).isEqualTo(entry);
        assertThat(RunningDaybook.acts()).isEqualTo(head);
    }
}
