package daybook.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** An indicator's life, by page: defined, taken up, rated, forecast, defined anew, left out and withdrawn. */
@InBrowser
class IndicatorLifeStory {

    private static void seesEntry(Visitor somebody, long entry, String says) {
        somebody.open("/entries/" + entry);
        assertThat(somebody.text("says")).contains(says);
    }

    private static void defines(Visitor officer, String id, String title) {
        officer.open("/indicators/new")
                .fill("id", id)
                .fill("title", title)
                .fill("unit", "pupils")
                .choose("polarity", "LOWER")
                .choose("shape", "SNAPSHOT")
                .choose("frequency", "ANNUAL")
                .fill("decimals", "0")
                .date("effective", LocalDate.of(2006, 4, 1))
                .record();
        assertThat(officer.receipt()).isPositive();
        assertThat(officer.path()).isEqualTo("/indicators/" + id);
    }

    private static void adoptsScorecard(Visitor officer, String id) {
        officer.open("/indicator-sets/new")
                .fill("id", id)
                .fill("title", "The plan of the story")
                .date("from", LocalDate.of(2006, 4, 1))
                .date("to", LocalDate.of(2009, 3, 31))
                .date("effective", LocalDate.of(2006, 4, 1))
                .record();
        assertThat(officer.receipt()).isPositive();
    }

    private static void takesUp(Visitor officer, String set, String indicator) {
        officer.open("/indicator-sets/" + set + "/indicators/new")
                .choose("indicator", indicator)
                .fill("theme", "Young people")
                .date("effective", LocalDate.of(2006, 4, 1))
                .record();
        assertThat(officer.receipt()).isPositive();
    }

    private static void returns(Visitor officer, String indicator, int year, String value) {
        officer.open("/indicators/" + indicator + "/returns/new")
                .date("from", LocalDate.of(year, 9, 1))
                .date("to", LocalDate.of(year + 1, 8, 31))
                .fill("value", value)
                .tick("status", "FINAL")
                .record();
        assertThat(officer.receipt()).isPositive();
    }

    @Test
    void from_its_definition_into_a_scorecard_and_out_again(Visitor officer) {
        officer.signIn("performance");
        adoptsScorecard(officer, "STORY-PLAN");
        defines(officer, "STORY-1", "Pupils sent home");
        takesUp(officer, "STORY-PLAN", "STORY-1");
        assertThat(officer.path()).isEqualTo("/indicator-sets/STORY-PLAN");
        assertThat(officer.text("row-STORY-1")).contains("Pupils sent home").contains("no return yet");
        officer.open("/indicator-sets/STORY-PLAN/indicators/STORY-1/leave")
                .date("effective", LocalDate.of(2008, 4, 1))
                .fill("reason", "The plan was cut")
                .record();
        long entry = officer.receipt();
        assertThat(officer.shows("row-STORY-1")).isFalse();
        seesEntry(
                officer,
                entry,
                "Indicator Pupils sent home (STORY-1) counts towards The plan of the story (STORY-PLAN) no longer");
        officer.open("/indicator-sets/STORY-PLAN?effective=2008-03-31");
        assertThat(officer.shows("row-STORY-1")).as("up to the day before").isTrue();
    }

    @Test
    void a_definition_is_revised_and_the_series_breaks(Visitor officer) {
        officer.signIn("performance");
        defines(officer, "STORY-2", "Pupils as the ministry counts them");
        returns(officer, "STORY-2", 2004, "110");
        returns(officer, "STORY-2", 2005, "100");
        officer.open("/indicators/STORY-2/revise")
                .fill("title", "Pupils by local tally")
                .tick("series", "BREAKS")
                .date("effective", LocalDate.of(2006, 9, 1))
                .fill("reason", "The measure of the ministry has ended")
                .record();
        long entry = officer.receipt();
        assertThat(officer.text("returns")).contains("Series breaks").contains("Pupils by local tally");
        assertThat(officer.text("definitions")).contains("The measure of the ministry has ended");
        assertThat(officer.text("latest")).isEqualTo("100");
        assertThat(officer.pageText()).contains("counted otherwise than since 1 September 2006");
        seesEntry(officer, entry, "From 1 September 2006 on indicator STORY-2 is “Pupils by local tally”");
        officer.open("/indicators/STORY-2?entry=" + (entry - 1));
        assertThat(officer.pageText())
                .contains("Pupils as the ministry counts them")
                .doesNotContain("Series breaks");
    }

    @Test
    void officers_rate_and_forecast_beside_the_figures(Visitor officer) {
        officer.signIn("performance");
        adoptsScorecard(officer, "STORY-RATED");
        defines(officer, "STORY-3", "Pupils rated");
        takesUp(officer, "STORY-RATED", "STORY-3");
        officer.open("/indicator-sets/STORY-RATED/scheme")
                .fill("rating-1-word", "On track")
                .choose("rating-1-rag", "GREEN")
                .fill("rating-2-word", "Refresh")
                .date("effective", LocalDate.of(2006, 4, 1))
                .record();
        assertThat(officer.receipt()).isPositive();
        assertThat(officer.text("scheme")).isEqualTo("On track, Refresh");
        officer.open("/indicator-sets/STORY-RATED/indicators/STORY-3/rate")
                .tick("rating", "On track")
                .date("effective", LocalDate.of(2007, 12, 31))
                .fill("note", "A quiet autumn")
                .record();
        seesEntry(officer, officer.receipt(), "Pupils rated (STORY-3) was rated On track as at 31 December 2007");
        officer.open("/indicators/STORY-3/targets/new")
                .tick("kind", "REWARD")
                .date("due", LocalDate.of(2009, 3, 31))
                .fill("value", "69")
                .date("effective", LocalDate.of(2006, 4, 1))
                .choose("paper", "L071213")
                .fill("place", "paragraph 4")
                .record();
        officer.open("/indicators/STORY-3/targets/REWARD/2009-03-31/forecast")
                .fill("low", "70")
                .fill("high", "74")
                .date("effective", LocalDate.of(2007, 12, 31))
                .record();
        long entry = officer.receipt();
        assertThat(officer.text("judged")).contains("On track").contains("forecast 70 to 74");
        officer.open("/indicator-sets/STORY-RATED");
        assertThat(officer.text("row-STORY-3"))
                .contains("On track")
                .contains("A quiet autumn")
                .contains("forecast 70 to 74")
                .contains("no return yet");
        officer.findsNothingInTheWay();
        seesEntry(
                officer, entry, "it was forecast that Pupils rated (STORY-3) will stand at 70 to 74 on 31 March 2009");
    }

    @Test
    void an_indicator_is_withdrawn_and_measured_no_longer(Visitor officer) {
        officer.signIn("performance");
        defines(officer, "STORY-4", "Pupils counted no longer");
        returns(officer, "STORY-4", 2005, "100");
        officer.open("/indicators/STORY-4/withdraw")
                .date("effective", LocalDate.of(2006, 8, 31))
                .fill("reason", "Nobody collects it")
                .record();
        long entry = officer.receipt();
        assertThat(officer.text("withdrawn")).isEqualTo("31 August 2006");
        seesEntry(officer, entry, "Indicator Pupils counted no longer (STORY-4) was withdrawn");
        officer.open("/indicators/STORY-4/returns/new")
                .date("from", LocalDate.of(2006, 9, 1))
                .date("to", LocalDate.of(2007, 8, 31))
                .fill("value", "90")
                .tick("status", "FINAL")
                .record();
        assertThat(officer.refusals()).containsExactly("indicator-withdrawn-before");
    }

    @Test
    void what_changes_nothing_or_says_nothing_is_refused(Visitor officer) {
        officer.signIn("performance").open("/indicators/LEIC-R01/revise").tick("series", "CONTINUES");
        officer.date("effective", LocalDate.of(2007, 12, 13)).record();
        assertThat(officer.refusals()).containsExactly("definition-changes-nothing", "definition-without-reason");
        officer.open("/indicator-sets/LEIC-LAA-2006/scheme")
                .fill("rating-1-word", "Green")
                .date("effective", LocalDate.of(2007, 12, 13))
                .record();
        assertThat(officer.refusals()).containsExactly("scheme-too-short");
        officer.open("/indicators/LEIC-R01/targets/REWARD/2009-03-31/forecast")
                .fill("low", "80")
                .fill("high", "70")
                .date("effective", LocalDate.of(2007, 12, 31))
                .record();
        assertThat(officer.refusals()).containsExactly("forecast-backwards");
    }
}
