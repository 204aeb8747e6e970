package daybook.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a page says as at an entry, a moment and a date it says for ever. */
@InBrowser
class AsAtStory {

    private static final List<String> PAGES = List.of(
            "/indicator-sets/LEIC-LAA-2006",
            "/indicators/LEIC-R05",
            "/programmes/LEIC-LAA",
            "/programmes/LEIC-LAA/proposals/R03",
            "/delegations",
            "/delegations/SSOG-2007-12-13-1-9",
            "/meetings",
            "/papers/L071213",
            "/offices",
            "/entries",
            "/trail?of=indicator:LEIC-R05");

    private static String asAt(String page, String question) {
        return page + (page.contains("?") ? "&" : "?") + question;
    }

    private static String allThatIsSaid(Visitor visitor, String question) {
        return PAGES.stream()
                .map(page -> visitor.open(asAt(page, question)).pageText())
                .collect(Collectors.joining("\n"));
    }

    @Test
    void later_entries_change_nothing_in_the_answer(Visitor officer) {
        officer.signIn("performance");
        var byEntry = "entry=" + RunningDaybook.dayBook().head() + "&effective=2008-03-31";
        var moment = RunningDaybook.dayBook()
                .entry(RunningDaybook.dayBook().head())
                .orElseThrow()
                .enteredAt();
        var byMoment = "asAt=" + moment + "&effective=2008-03-31";
        var first = allThatIsSaid(officer, byEntry);
        assertThat(allThatIsSaid(officer, byMoment)).isEqualTo(first);

        officer.open("/indicators/LEIC-R05/returns/new")
                .date("from", LocalDate.of(2006, 4, 1))
                .date("to", LocalDate.of(2008, 3, 31))
                .fill("value", "80")
                .tick("status", "PROVISIONAL")
                .record();
        assertThat(officer.receipt()).isPositive();

        assertThat(allThatIsSaid(officer, byEntry)).isEqualTo(first);
        assertThat(allThatIsSaid(officer, byMoment)).isEqualTo(first);
        assertThat(officer.open(asAt("/indicators/LEIC-R05", "effective=2008-03-31"))
                        .text("latest"))
                .as("while the answer as at now has moved on")
                .isEqualTo("80");
    }

    @Test
    void before_its_effective_date_a_return_is_not_known(Visitor auditor) {
        auditor.signIn("auditor").openExample("/indicators/LEIC-R04?effective=2007-08-31");
        assertThat(auditor.text("latest")).isEqualTo("6,053");
        auditor.openExample("/indicators/LEIC-R04?effective=2007-09-30");
        assertThat(auditor.text("latest")).isEqualTo("3,013");
    }

    @Test
    void the_banner_says_both_and_leads_back_to_now(Visitor auditor) {
        auditor.signIn("auditor").open("/programmes/LEIC-LAA?entry=60&effective=2007-12-12");
        assertThat(auditor.text("as-at-entry")).isEqualTo("60");
        assertThat(auditor.text("as-at-effective")).isEqualTo("12 December 2007");
        auditor.press("as-at-now");
        assertThat(auditor.shows("as-at-now")).isFalse();
    }

    @Test
    void an_entry_that_has_not_been_made_and_a_moment_still_to_come_are_refused(Visitor auditor) {
        auditor.signIn("auditor");
        assertThat(auditor.status("/programmes/LEIC-LAA?entry=999999999")).isEqualTo(400);
        assertThat(auditor.pageText()).contains("has not been made yet");
        assertThat(auditor.status("/programmes/LEIC-LAA?asAt=2999-01-01T00:00:00Z"))
                .isEqualTo(400);
        assertThat(auditor.pageText()).contains("still to come");
    }
}
