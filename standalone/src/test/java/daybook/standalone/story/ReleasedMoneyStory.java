package daybook.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Money that delegates released in two approvals: whoever sets it aside says to which of them it belongs, or need not. */
@InBrowser
class ReleasedMoneyStory {

    private static final LocalDate LATER = LocalDate.of(2008, 3, 10);
    private static final String SECOND = "approval:" + ReleasedProgramme.DELEGATION + "/2";

    private Visitor finance;

    @BeforeEach
    void two_approvals_of_4000_pounds_each(Visitor visitor) {
        RunningDaybook.releasesOnce();
        finance = visitor.signIn("finance");
    }

    private void checks(String amount, String approval) {
        finance.open(ReleasedProgramme.PAGE + "/allocate")
                .fill("amount", amount)
                .date("effective", LATER)
                .choose("authority", approval)
                .check();
    }

    private void records(int approval) {
        String told = "approval " + approval + " under delegation ";
        assertThat(finance.text("rests-on"))
                .as("it is told before it is recorded")
                .startsWith("It rests on " + told);
        assertThat(authority(finance.record().receipt())).startsWith(told);
    }

    @Test
    void the_one_that_is_named_carries_what_is_left_of_it_and_no_more_and_unnamed_the_oldest_is_meant() {
        checks("4,000.01", SECOND);
        assertThat(finance.refusals()).containsExactly("approval-leaves-less");
        assertThat(finance.shows("authority-error"))
                .as("the error is at its field")
                .isTrue();
        assertThat(finance.shows("rests-on")).isFalse();
        checks("1,000", SECOND);
        records(2);
        checks("1,000", "");
        records(1);

        checks("500", "");
        RunningDaybook.allocatesOfTheReleased(3_000);
        assertThat(finance.record().refusals())
                .as("what it was shown to rest on has been spent since")
                .containsExactly("rests-on-another-now");
        records(2);
    }

    private String authority(long entry) {
        return finance.open("/entries/" + entry).text("entry-authority");
    }

    @Test
    void where_there_is_one_approval_alone_nobody_is_asked() {
        RunningDaybook.spendsOnTheStories();
        finance.open("/programmes/STORY-LAA/proposals/S1/draw");
        assertThat(finance.shows("authority")).isFalse();
    }
}
