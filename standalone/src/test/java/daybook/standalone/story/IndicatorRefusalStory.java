package daybook.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a performance officer is refused, and that nothing is recorded then. */
@InBrowser
class IndicatorRefusalStory {

    private Visitor officer;
    private long before;

    @BeforeEach
    void nothing_has_happened_yet(Visitor visitor) {
        officer = visitor.signIn("performance");
        before = RunningDaybook.acts();
    }

    @AfterEach
    void nothing_was_recorded() {
        assertThat(RunningDaybook.acts()).isEqualTo(before);
        assertThat(officer.pageText()).contains("Nothing was changed").doesNotContain("Exception");
    }

    private void returns(String indicator, LocalDate from, LocalDate to) {
        officer.open("/indicators/" + indicator + "/returns/new")
                .date("from", from)
                .date("to", to)
                .fill("value", "70")
                .tick("status", "FINAL")
                .record();
    }

    @Test
    void a_return_for_a_period_that_has_one() {
        returns("LEIC-R01", LocalDate.of(2006, 9, 1), LocalDate.of(2007, 8, 31));
        assertThat(officer.refusals()).containsExactly("period-already-returned");
        assertThat(officer.pageText()).contains("Correct return 1");
    }

    @Test
    void a_return_for_a_period_that_overlaps_another() {
        returns("LEIC-R01", LocalDate.of(2007, 4, 1), LocalDate.of(2008, 3, 31));
        assertThat(officer.refusals()).containsExactly("periods-overlap");
        assertThat(officer.typed("from-year")).isEqualTo("2007");
    }

    @Test
    void a_correction_that_changes_nothing() {
        officer.open("/indicators/LEIC-R01/returns/1/correct")
                .fill("reason", "Looked at again")
                .record();
        assertThat(officer.refusals()).containsExactly("correction-changes-nothing");
    }

    @Test
    void a_withdrawal_without_a_reason() {
        officer.open("/indicators/LEIC-R01/returns/1/withdraw").record();
        assertThat(officer.refusals()).containsExactly("withdrawal-without-reason");
    }

    @Test
    void saying_that_a_return_is_not_available_when_it_is() {
        officer.open("/indicators/LEIC-R01/unavailable/new")
                .date("from", LocalDate.of(2006, 9, 1))
                .date("to", LocalDate.of(2007, 8, 31))
                .fill("why", "Nobody asked")
                .record();
        assertThat(officer.refusals()).containsExactly("return-is-available");
    }

    @Test
    void a_target_without_authority() {
        officer.open("/indicators/LEIC-R05/targets/new")
                .tick("kind", "YEAR_END")
                .date("due", LocalDate.of(2008, 3, 31))
                .fill("value", "120")
                .date("effective", LocalDate.of(2007, 12, 13))
                .record();
        assertThat(officer.refusals()).containsExactly("target-without-authority");
        assertThat(officer.typed("value")).isEqualTo("120");
    }

    @Test
    void a_target_revised_by_a_clause_that_is_about_something_else() {
        officer.open("/indicators/LEIC-R01/targets/REWARD/2009-03-31/revise")
                .fill("value", "75")
                .choose("clause", "SSOG-2007-12-13/1/3")
                .date("effective", LocalDate.of(2008, 1, 1))
                .record();
        assertThat(officer.refusals()).contains("clause-not-about-indicator");
    }
}
