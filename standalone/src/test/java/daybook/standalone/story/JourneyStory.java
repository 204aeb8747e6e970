package daybook.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A form is filled in page by page, checked, and recorded. */
@InBrowser
class JourneyStory {

    private static final String DECIDING = "/meetings/new";

    @Test
    void an_answer_is_changed_from_the_check_which_comes_back(Visitor secretary) {
        secretary
                .signIn("secretary")
                .open(DECIDING)
                .choose("body", "SSOG")
                .date("held", "3", "Mar", "2011")
                .check();
        assertThat(secretary.text("check-held")).isEqualTo("3 March 2011");
        assertThat(secretary.text("check-office")).isNotBlank();
        secretary.press("change-held").date("held", LocalDate.of(2011, 4, 14)).press("continue");
        assertThat(secretary.text("check-held")).isEqualTo("14 April 2011");
        long entry = secretary.record().receipt();
        assertThat(secretary.text("receipt-says")).contains("SSOG-2011-04-14");
        assertThat(entry).isPositive();
        secretary.page().goBack();
        secretary.awaits("recorded");
        assertThat(secretary.shows("record")).as("it has been recorded").isFalse();
    }

    @Test
    void two_windows_are_two_forms(Visitor secretary) {
        secretary.signIn("secretary").open(DECIDING).choose("body", "SSOG");
        var other = new Visitor(secretary.page().context().newPage());
        other.open(DECIDING)
                .choose("body", "LT-BOARD")
                .date("held", "5", "May", "2011")
                .check();
        secretary.date("held", "6", "6", "2011").check();
        assertThat(secretary.text("check-held")).isEqualTo("6 June 2011");
        assertThat(other.record().path()).isEqualTo("/meetings/LT-BOARD-2011-05-05");
        assertThat(secretary.record().path()).isEqualTo("/meetings/SSOG-2011-06-06");
    }

    @Test
    void what_was_typed_is_nobody_else_s(Visitor secretary, Visitor other) {
        secretary
                .signIn("secretary")
                .open(DECIDING)
                .choose("body", "SSOG")
                .date("held", "7", "7", "2011")
                .check();
        String kept = secretary.hidden("journey-kept");
        other.signIn("finance");
        assertThat(other.status(DECIDING + "?kept=" + kept + "&page=check")).isEqualTo(403);
    }

    @Test
    void the_keyboard_is_enough(Visitor secretary) {
        secretary.signIn("secretary").open(DECIDING);
        var keys = secretary.page().keyboard();
        reaches(secretary, "body");
        keys.type("Strategic");
        reaches(secretary, "held-day");
        keys.type("8");
        keys.press("Tab");
        keys.type("August");
        keys.press("Tab");
        keys.type("2011");
        keys.press("Enter");
        secretary.page().waitForURL(url -> url.contains("page="));
        reaches(secretary, "continue");
        keys.press("Enter");
        reaches(secretary, "record");
        keys.press("Enter");
        assertThat(secretary.receipt()).isPositive();
        assertThat(secretary.path()).isEqualTo("/meetings/SSOG-2011-08-08");
    }

    /** By the tabulator alone. */
    private static void reaches(Visitor visitor, String id) {
        visitor.awaits(id);
        for (int steps = 0; steps < 60; steps++) {
            if (id.equals(visitor.page().evaluate("document.activeElement.id"))) {
                return;
            }
            visitor.page().keyboard().press("Tab");
        }
        throw new AssertionError(
                "No way by keyboard to " + id + " on " + visitor.page().url());
    }

    @Test
    void scripts_are_not_needed(Visitor visitor) {
        var window = visitor.page()
                .context()
                .browser()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(RunningDaybook.address())
                        .setJavaScriptEnabled(false));
        try (window) {
            var secretary = new Visitor(window.newPage());
            secretary
                    .signIn("secretary")
                    .open(DECIDING)
                    .date("held", "9", "13", "2011")
                    .record();
            assertThat(secretary.refusals()).contains("form-date-impossible", "form-field-missing");
            secretary.choose("body", "SSOG").date("held", "9", "9", "2011").record();
            assertThat(secretary.receipt()).isPositive();
        }
    }

    @Test
    void everything_said_can_be_searched_and_nonsense_gets_advice(Visitor auditor) {
        auditor.signIn("auditor")
                .open("/")
                .fill("search", "domestic violence")
                .page()
                .keyboard()
                .press("Enter");
        auditor.page().waitForURL(url -> url.contains("/search"));
        assertThat(auditor.text("result")).contains("found");
        assertThat(auditor.links()).contains("/indicators/LEIC-R04");
        assertThat(auditor.open("/search?q=%3Cscript%3E%27%20or%201%3D1").text("advice"))
                .contains("fewer words");
        auditor.open("/search?q=entry%2017");
        assertThat(auditor.text("numbered")).contains("entry 17");
        auditor.open("/search?q=domestic&entry=1");
        assertThat(auditor.shows("advice")).as("nothing was entered by then").isTrue();
    }

    @Test
    void a_table_is_sorted_by_a_column(Visitor auditor) {
        auditor.signIn("auditor").openExample("/programmes/LEIC-LAA");
        auditor.press("investments thead a");
        assertThat(auditor.page()
                        .locator("#investments th[aria-sort=ascending]")
                        .count())
                .isEqualTo(1);
        assertThat(auditor.path()).isEqualTo("/programmes/LEIC-LAA");
    }
}
