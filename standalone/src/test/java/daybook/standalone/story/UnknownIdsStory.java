package daybook.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@InBrowser
class UnknownIdsStory {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/indicator-sets/NONE",
                "/indicators/NONE",
                "/programmes/NONE",
                "/programmes/LEIC-LAA/proposals/NONE",
                "/delegations/NONE",
                "/meetings/NONE",
                "/papers/NONE",
                "/entries/999999999",
                "/entries/none",
                "/trail?of=indicator:NONE",
                "/trail?of=nonsense",
                "/nowhere"
            })
    void what_is_not_in_the_day_book_is_not_found_and_no_stack_trace_is_shown(String path, Visitor visitor) {
        assertThat(visitor.signIn("auditor").status(path)).isEqualTo(404);
        assertThat(visitor.pageText()).doesNotContain("Exception").doesNotContain("at daybook");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/indicators/NONE/returns/new",
                "/indicators/LEIC-R01/targets/REWARD/2031-03-31/revise",
                "/indicators/LEIC-R01/targets/NONE/2009-03-31/revise"
            })
    void a_form_for_something_unknown_is_not_found(String path, Visitor visitor) {
        assertThat(visitor.signIn("performance").status(path)).isEqualTo(404);
    }
}
