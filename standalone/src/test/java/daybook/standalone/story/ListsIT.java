package daybook.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Whatever was recorded is found in a list, which can be sorted and cut down to what somebody is after. */
class ListsIT {

    private final Reader auditor = Reader.signedIn("auditor");

    private static String defines(String id, String title) {
        var officer = Reader.signedIn("performance");
        officer.get("/indicators/new");
        var answer = officer.post(
                "/indicators",
                Map.of(
                        "request", UUID.randomUUID().toString(),
                        "office", "LAA-PERFORMANCE",
                        "id", id,
                        "title", title,
                        "decimals", "0",
                        "effective-day", "1",
                        "effective-month", "4",
                        "effective-year", "2006"));
        assertThat(answer.location()).startsWith("/indicators/" + id + "?after=");
        return answer.location().replaceAll(".*after=", "");
    }

    @Test
    void an_indicator_that_counts_towards_no_scorecard_yet_is_found_among_all() {
        String entry = defines("LISTED-1", "Something new to count");
        var page = auditor.get("/indicators?after=" + entry).page();
        assertThat(page.select("#list tr:has(a[href=/indicators/LISTED-1]) td").eachText())
                .containsExactly("none yet", "LISTED-1");
        assertThat(page.select("#list tr:has(a[href=/indicators/LEIC-R01]) td").text())
                .contains("LEIC-R01");
        assertThat(auditor.get("/indicator-sets").page().select("main a[href=/indicators]"))
                .as("a way there")
                .isNotEmpty();
    }

    @Test
    void a_list_is_sorted_and_cut_down_to_a_value() {
        var all = auditor.get("/indicators").page();
        String sort = all.select("#list thead a").get(2).attr("href");
        assertThat(auditor.get(sort.replaceAll("#.*", ""))
                        .page()
                        .select("#list tbody tr td:last-child")
                        .eachText())
                .isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
        String set = all.select("select option").get(1).attr("value");
        var cut = auditor.get("/indicators?only.list.1=" + set.replace(" ", "%20"))
                .page()
                .select("#list tbody tr td:nth-child(2)")
                .eachText();
        assertThat(cut).isNotEmpty().containsOnly(set);
    }

    @Test
    void a_body_has_a_page_with_its_offices_meetings_papers_and_delegations() {
        var list = auditor.get("/offices").page();
        assertThat(list.select("#bodies a[href=/bodies/SSOG]")).hasSize(1);
        var body = auditor.get("/bodies/SSOG").page();
        assertThat(body.select("#body-powers").text()).contains("delegate");
        assertThat(body.select("#meetings a").eachAttr("href")).contains("/meetings/SSOG-2007-12-13");
        assertThat(body.select("#papers a").eachAttr("href")).contains("/papers/L071213");
        assertThat(body.select("#delegated-by a").eachAttr("href")).contains("/delegations/SSOG-2007-12-13-1-9");
        assertThat(body.select("#offices a")).isNotEmpty();
    }

    @Test
    void there_is_no_page_for_a_body_that_there_is_not() {
        assertThat(auditor.get("/bodies/NOBODY").status()).isEqualTo(404);
    }
}
