package daybook.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Before anything is recorded its form says how it is put right if it turns out to be wrong. */
@InBrowser
class ToldBeforeStory {

    @Test
    void a_return_is_corrected_or_withdrawn(Visitor officer) {
        officer.signIn("performance")
                .open("/indicators/LEIC-R02/returns/new")
                .date("from", LocalDate.of(2007, 9, 1))
                .date("to", LocalDate.of(2008, 8, 31))
                .fill("value", "390")
                .tick("status", "FINAL")
                .check();
        assertThat(officer.text("put-right"))
                .contains("If this turns out to be wrong: Correct the return, or withdraw it");
    }

    @Test
    void a_meeting_is_withdrawn_and_recorded_as_it_was_held(Visitor secretary) {
        secretary
                .signIn("secretary")
                .open("/meetings/new")
                .choose("body", "LT-BOARD")
                .date("held", LocalDate.of(2008, 2, 4))
                .check();
        assertThat(secretary.text("put-right"))
                .contains("Withdraw the entry, saying why, and record the meeting as it was held.");
    }
}
