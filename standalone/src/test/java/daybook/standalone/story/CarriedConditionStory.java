package daybook.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What the group agreed to on a condition is approved by the Cabinet on that condition, unless it is struck out. */
@InBrowser
class CarriedConditionStory {

    private static final LocalDate HELD = LocalDate.of(2008, 7, 8);

    @Test
    void it_is_filled_in_for_the_secretary_to_leave_or_strike_out_and_the_figures_follow(Visitor secretary) {
        RunningDaybook.agreesInPrinciple();
        secretary
                .signIn("secretary")
                .open("/meetings/new")
                .choose("body", "LCC-CABINET")
                .date("held", HELD)
                .record();
        secretary
                .open("/meetings/LCC-CABINET-" + HELD + "/resolutions/new")
                .fill("item", "1")
                .fill("title", "Places")
                .tick("basis", "CONFIRMED_MINUTES")
                .tick("taken", AgreedInPrinciple.subject("R1"))
                .tick("taken", AgreedInPrinciple.subject("R2"))
                .fill("clause-2-condition", "");
        assertThat(secretary.typed("clause-1-condition")).isEqualTo(AgreedInPrinciple.CONDITION);
        secretary.check();
        assertThat(secretary.pageText())
                .as("the answers are checked with what they will do")
                .contains("Clause 1: on which condition? " + AgreedInPrinciple.CONDITION)
                .contains(", on the condition: " + AgreedInPrinciple.CONDITION)
                .contains(", without a condition");
        assertThat(secretary.record().receipt()).isPositive();

        secretary.open(AgreedInPrinciple.page("R1"));
        assertThat(secretary.pageText())
                .contains("Conditional £100,000 on the condition: " + AgreedInPrinciple.CONDITION)
                .contains("Approved by a body that may commit the money £0");
        secretary.open(AgreedInPrinciple.page("R2"));
        assertThat(secretary.pageText())
                .contains("Conditional £0")
                .contains("Approved by a body that may commit the money £100,000");
    }
}
