package daybook.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@InBrowser
class DayBookStory {

    private Visitor auditor;

    @BeforeEach
    void an_auditor_signs_in(Visitor visitor) {
        auditor = visitor.signIn("auditor");
    }

    private List<Long> numbersShown() {
        return auditor.page().locator("#entries tbody tr th").allInnerTexts().stream()
                .map(text -> Long.parseLong(text.replaceAll("\\D", "")))
                .toList();
    }

    @Test
    void every_entry_is_listed_once_in_order_from_page_to_page() {
        auditor.openExample("/entries");
        var numbers = new ArrayList<>(numbersShown());
        while (auditor.shows("older")) {
            auditor.press("older");
            numbers.addAll(numbersShown());
        }
        Collections.reverse(numbers);
        assertThat(numbers)
                .isEqualTo(LongStream.rangeClosed(1, RunningDaybook.exampleEnds())
                        .boxed()
                        .toList());
    }

    @Test
    void an_entry_says_who_in_which_office_by_what_authority_on_which_paper_and_both_its_dates() {
        auditor.open("/entries/" + RunningDaybook.exampleEnds());
        assertThat(auditor.text("says"))
                .contains("Chair of Leicestershire Together and Chair of the Strategic Senior Officers' Group");
        assertThat(auditor.text("entry-who")).contains("partnership-secretary");
        assertThat(auditor.text("entry-office")).contains("PARTNERSHIP-SECRETARY");
        assertThat(auditor.text("entry-authority"))
                .contains("clause 10 on item 1 of Strategic Senior Officers' Group, 13 December 2007");
        assertThat(auditor.text("entry-source")).isEqualTo("“Reward target risk assessment” (L071213), paragraph 25");
        assertThat(auditor.text("entry-effective")).isEqualTo("13 December 2007");
        assertThat(auditor.text("entry-recorded")).isNotEmpty();
        assertThat(auditor.text("payload")).contains("\"delegation\":\"SSOG-2007-12-13-1-10\"");
    }

    @Test
    void an_assumption_of_the_example_is_said_in_its_reason() {
        auditor.openExample("/meetings/SSOG-2007-12-13");
        assertThat(auditor.pageText().toLowerCase(Locale.UK)).contains("assume");
    }
}
