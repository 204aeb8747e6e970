package daybook.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A refusal says which rule, keeps what was typed and changes nothing. */
@InBrowser
class RefusalStory {

    private Visitor somebody;
    private long before;

    @BeforeEach
    void nothing_has_happened_yet(Visitor visitor) {
        somebody = visitor;
        before = RunningDaybook.acts();
    }

    @AfterEach
    void nothing_was_recorded() {
        assertThat(RunningDaybook.acts()).isEqualTo(before);
        assertThat(somebody.pageText()).contains("Nothing was changed").doesNotContain("Exception");
    }

    @Test
    void a_return_for_a_period_that_ends_in_the_future() {
        somebody.signIn("performance")
                .open("/indicators/LEIC-R01/returns/new")
                .date("from", LocalDate.of(2098, 9, 1))
                .date("to", LocalDate.of(2099, 8, 31))
                .fill("value", "70")
                .tick("status", "PROVISIONAL")
                .fill("note", "a guess")
                .record();
        assertThat(somebody.refusals()).contains("dated-in-the-future");
        assertThat(somebody.shows("to-error")).as("the error is at its field").isTrue();
        assertThat(somebody.typed("to-year")).isEqualTo("2099");
        assertThat(somebody.typed("from-month")).isEqualTo("9");
        assertThat(somebody.typed("value")).isEqualTo("70");
        assertThat(somebody.typed("note")).isEqualTo("a guess");
        assertThat(somebody.page().locator("#status-PROVISIONAL").isChecked()).isTrue();
    }

    @Test
    void what_cannot_be_read_is_shown_as_it_was_typed() {
        somebody.signIn("performance")
                .open("/indicators/LEIC-R01/returns/new")
                .date("to", "31", "February", "2008")
                .fill("value", "ninety <b>six</b>")
                .tick("status", "FINAL")
                .record();
        assertThat(somebody.refusals()).contains("form-measure-unreadable");
        assertThat(somebody.shows("value-error")).isTrue();
        assertThat(somebody.shows("to-error")).isTrue();
        assertThat(somebody.typed("to-month")).isEqualTo("February");
        assertThat(somebody.typed("value")).isEqualTo("ninety <b>six</b>");
    }

    @Test
    void an_empty_form() {
        somebody.signIn("secretary").open("/meetings/new").record();
        assertThat(somebody.refusals()).contains("form-field-missing");
    }

    @Test
    void an_approval_without_consultation_and_evidence_and_above_the_cap() {
        somebody.signIn("approver")
                .open("/delegations/SSOG-2007-12-13-1-9/approve")
                .tick("decision", "APPROVE")
                .fill("amount", "100,001")
                .date("effective", LocalDate.of(2008, 2, 25))
                .fill("view-SSOG-CHAIR", "Not asked")
                .record();
        assertThat(somebody.refusals()).contains("consultation-missing", "evidence-missing", "above-cap");
        assertThat(somebody.typed("amount")).isEqualTo("100,001");
        assertThat(somebody.typed("view-SSOG-CHAIR")).isEqualTo("Not asked");
    }

    @Test
    void an_approval_by_a_delegate_without_the_other() {
        somebody.signIn("ssog-chair")
                .open("/delegations/SSOG-2007-12-13-1-10/approve")
                .tick("decision", "APPROVE")
                .fill("amount", "10,000")
                .date("effective", LocalDate.of(2008, 2, 25))
                .record();
        assertThat(somebody.refusals()).contains("concurrence-missing");
    }

    @Test
    void a_decision_that_was_taken_by_the_same_clause_before() {
        somebody.signIn("secretary")
                .open("/programmes/LEIC-LAA/proposals/R02/decide")
                .choose("clause", "SSOG-2007-12-13/1/2")
                .record();
        assertThat(somebody.refusals()).contains("clause-decided-it-before");
        assertThat(somebody.typed("clause")).isEqualTo("SSOG-2007-12-13/1/2");
    }
}
