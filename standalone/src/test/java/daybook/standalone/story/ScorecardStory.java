package daybook.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@InBrowser
class ScorecardStory {

    private Visitor auditor;

    @BeforeEach
    void an_auditor_opens_the_scorecard(Visitor visitor) {
        auditor = visitor.signIn("auditor").openExample("/indicator-sets/LEIC-LAA-2006");
    }

    @ParameterizedTest(name = "{0}: {2} against {1} without the agreement")
    @CsvSource({
        "LEIC-R01, 126.5, 53.0%",
        "LEIC-R02, 375, -20.0%",
        "LEIC-R03C, '10,050', 5.2%",
        "LEIC-R04, '5,887', 55.3%"
    })
    void the_stretch_achieved_is_as_worked_out_from_the_paper(String indicator, String without, String stretch) {
        assertThat(auditor.text("without-" + indicator)).isEqualTo(without);
        assertThat(auditor.text("stretch-" + indicator)).isEqualTo(stretch);
    }

    @Test
    void the_performance_without_the_agreement_is_labelled_as_implied() {
        assertThat(auditor.text("row-LEIC-R01")).contains("implied by the printed threshold");
    }

    @Test
    void domestic_violence_shows_its_latest_return_but_is_measured_on_the_whole_year() {
        assertThat(auditor.text("row-LEIC-R04"))
                .contains("3,013")
                .contains("a part of the year only")
                .contains("on 6,053 for 1 April 2006 to 31 March 2007");
    }

    @Test
    void what_cannot_be_measured_yet_says_so_and_why() {
        assertThat(auditor.text("stretch-LEIC-R05")).contains("not yet measurable: a running total part-way");
        assertThat(auditor.text("stretch-LEIC-R06")).contains("not yet measurable: the survey has not been repeated");
    }

    @Test
    void every_figure_names_the_paper_and_the_place_it_was_read_from() {
        assertThat(auditor.text("row-LEIC-R01")).contains("L071213, paragraph 4");
    }
}
