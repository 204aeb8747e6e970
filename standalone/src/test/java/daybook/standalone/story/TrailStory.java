package daybook.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@InBrowser
class TrailStory {

    private Visitor auditor;

    @BeforeEach
    void an_auditor_signs_in(Visitor visitor) {
        auditor = visitor.signIn("auditor");
    }

    @Test
    void a_borrowing_figure_leads_back_to_clause_meeting_recommendation_and_paper() {
        auditor.openExample("/programmes/LEIC-LAA").press("borrowing-LEIC-R01-firm a");
        assertThat(auditor.path()).isEqualTo("/trail");
        assertThat(auditor.text("back"))
                .contains("1 on item 1 of Strategic Senior Officers' Group, 13 December 2007: endorse")
                .contains("Strategic Senior Officers' Group, 13 December 2007")
                .contains("Reward target risk assessment")
                .contains("96 to 31 August 2007");
    }

    @Test
    void a_delegated_decision_shows_both_delegations_and_that_they_contradict_each_other() {
        auditor.openExample("/trail?of=proposal:LEIC-LAA/R03");
        assertThat(auditor.pageText())
                .contains("Delegation to Chair of Leicestershire Together, 13 December 2007")
                .contains(
                        "Delegation to Chair of Leicestershire Together and Chair of the Strategic Senior Officers' Group,"
                                + " 13 December 2007");
        assertThat(auditor.text("warnings")).contains("another delegation of the same matter differs");
    }

    @Test
    void a_return_leads_forward_to_the_indicator_the_investment_and_the_programme_that_hang_on_it() {
        auditor.openExample("/trail?of=return:LEIC-R01/1");
        assertThat(auditor.text("back"))
                .contains("Reward target risk assessment")
                .contains("paragraph 4");
        assertThat(auditor.text("forward"))
                .contains("Permanently excluded pupils")
                .contains("R01")
                .contains("Reward programme of the Leicestershire agreement");
    }

    @Test
    void each_thing_in_it_leads_on_to_its_own_trail_and_its_own_page() {
        auditor.openExample("/trail?of=clause:SSOG-2007-12-13/1/1");
        assertThat(auditor.shows("picture")).isTrue();
        assertThat(auditor.links()).anyMatch(link -> link.startsWith("/trail?of=paper%3AL071213"));
        assertThat(auditor.text("recorded")).as("who recorded it, and when").matches("(?s)Recorded by .+, .+, on .+");
        assertThat(auditor.text("here")).doesNotContain("SSOG-2007-12-13/1/1");
        auditor.press("own-page");
        assertThat(auditor.path()).isEqualTo("/meetings/SSOG-2007-12-13");
    }
}
