package daybook.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@InBrowser
class BorrowingStory {

    private Visitor auditor;

    @BeforeEach
    void an_auditor_opens_the_borrowing(Visitor visitor) {
        auditor = visitor.signIn("auditor").openExample("/programmes/LEIC-LAA");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "borrowing-total-requested, '£517,778'",
        "borrowing-total-recommended, '£457,778'",
        "borrowing-total-firm, '£357,778'",
        "borrowing-total-conditional, '£100,000'",
        "borrowing-total-pending, '£457,778'",
        "borrowing-LEIC-R05-requested, not stated",
        "borrowing-LEIC-R03-firm, £0",
        "borrowing-LEIC-R03-conditional, '£100,000'",
        "facility-authorised, '£1,400,000'",
        "facility-pending, '£460,000'",
        "facility-limit, '£1,400,000'",
        "facility-drawn, '£1,400,000'",
        "facility-owed, '£1,400,000'",
        "facility-headroom, £0",
        "reward-total-potential, '£5,468,060'",
        "reward-LEIC-R04-threshold, '£304,836'"
    })
    void the_figures_come_out_as_the_paper_has_them(String figure, String amount) {
        assertThat(auditor.text(figure)).isEqualTo(amount);
    }

    @Test
    void the_total_requested_says_that_one_request_is_not_stated() {
        assertThat(auditor.text("investments")).contains("and 1 not stated, left out");
    }

    @Test
    void more_borrowing_waits_for_the_cabinet_and_the_old_borrowing_has_no_resolution_on_record() {
        assertThat(auditor.text("facility"))
                .contains("waits for Leicestershire County Council's Cabinet")
                .contains("no resolution is on record for it");
    }

    @ParameterizedTest(name = "{0}: {1} in the text, {2} in the table")
    @CsvSource({
        "LEIC-R01, '£114,000', '£114,000'",
        "LEIC-R03, '£720,000', '£716,000'",
        "LEIC-R04, '£304,836', '£304,800'",
        "LEIC-R05, '£660,000', £0",
        "LEIC-R06, '£720,000', '£760,000'"
    })
    void the_text_s_and_the_table_s_figure_stand_side_by_side(String target, String text, String table) {
        assertThat(auditor.text("reward-" + target + "-text")).isEqualTo(text);
        assertThat(auditor.text("reward-" + target + "-table")).isEqualTo(table);
    }

    @ParameterizedTest
    @CsvSource({"LEIC-R01", "LEIC-R02", "LEIC-R03", "LEIC-R04"})
    void the_reward_at_the_latest_returns_is_nothing_where_it_can_be_told(String target) {
        assertThat(auditor.text("reward-" + target + "-latest")).isEqualTo("£0");
    }

    @Test
    void not_yet_measurable_is_not_nothing() {
        assertThat(auditor.text("reward-LEIC-R05-latest")).contains("not yet measurable");
        assertThat(auditor.text("reward-LEIC-R06-latest")).contains("not yet measurable");
        assertThat(auditor.text("rewards")).contains("without LEIC-R05 and LEIC-R06");
    }

    @Test
    void the_page_says_that_the_resolutions_are_assumed() {
        assertThat(auditor.text("assumed")).contains("are assumed").contains("recommendation");
    }
}
