package daybook.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A resolution was typed wrongly: it is withdrawn, stays to be read, and is recorded again. */
@InBrowser
class WithdrawnResolutionStory {

    private static final LocalDate HELD = LocalDate.of(2008, 3, 11);
    private static final String MEETING = "/meetings/LT-BOARD-" + HELD;

    private static Visitor resolution(Visitor secretary, String wording) {
        return secretary
                .open(MEETING + "/resolutions/new")
                .fill("item", "7")
                .fill("title", "An item of the story")
                .tick("basis", "DRAFT_MINUTES")
                .fill("clause-1-number", "1")
                .choose("clause-1-verb", "NOTE")
                .fill("clause-1-wording", wording);
    }

    @Test
    void it_is_put_right_from_the_page_of_its_meeting(Visitor secretary) {
        secretary
                .signIn("secretary")
                .open("/meetings/new")
                .choose("body", "LT-BOARD")
                .date("held", HELD)
                .record();
        resolution(secretary, "Noted the wrong report").check();
        assertThat(secretary.text("put-right"))
                .as("told before it is recorded")
                .contains("Withdraw the resolution, saying why, and record it again");
        secretary.record();
        assertThat(secretary.pageText()).contains("Put this right").doesNotContain("Withdrawn");

        secretary
                .open(MEETING + "/resolutions/7/withdraw")
                .fill("reason", "The clause was read from another item")
                .record();
        assertThat(secretary.receipt()).isPositive();
        assertThat(secretary.path()).isEqualTo(MEETING);
        assertThat(secretary.pageText())
                .contains("Withdrawn")
                .contains("Noted the wrong report")
                .contains("The clause was read from another item");

        resolution(secretary, "Noted the report").record();
        assertThat(secretary.text("item-7")).doesNotContain("Withdrawn");
        assertThat(secretary.pageText()).contains("Noted the report").contains("Noted the wrong report");
    }
}
