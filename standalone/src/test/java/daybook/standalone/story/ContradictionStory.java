package daybook.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The December paper's paragraphs 11 and 25 delegate one matter differently: both are on record, and it shows. */
@InBrowser
class ContradictionStory {

    @ParameterizedTest
    @CsvSource({
        "SSOG-2007-12-13-1-9, SSOG-2007-12-13-1-10",
        "SSOG-2007-12-13-1-10, SSOG-2007-12-13-1-9",
    })
    void each_names_the_other_and_says_in_what_they_differ(String one, String other, Visitor auditor) {
        auditor.signIn("auditor").openExample("/delegations/" + one);
        assertThat(auditor.text("contradictions"))
                .contains("Another delegation of the same matter differs")
                .contains(given(other))
                .contains("to whom differs")
                .contains("who is consulted differs")
                .contains("on which condition differs")
                .contains("at most £100,000 £100,000")
                .contains("by which clause");
        auditor.findsNothingInTheWay();
        auditor.openExample("/delegations");
        assertThat(auditor.pageText())
                .contains("Another delegation of the same matter, " + given(other)
                        + ", differs in: to whom, who is consulted and on which condition");
        auditor.openExample("/trail?of=delegation:" + one);
        assertThat(auditor.pageText())
                .contains(to(one) + ", 13 December 2007”: another delegation of the same matter differs");
    }

    /** As pages name it: to whom it was given, and by which clause. */
    private static String given(String delegation) {
        return to(delegation) + ", by clause " + delegation.substring(delegation.lastIndexOf('-') + 1)
                + " on item 1 of Strategic Senior Officers' Group, 13 December 2007";
    }

    private static String to(String delegation) {
        return delegation.endsWith("-9")
                ? "to Chair of Leicestershire Together"
                : "to Chair of Leicestershire Together and Chair of the Strategic Senior Officers' Group";
    }
}
