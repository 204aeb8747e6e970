package daybook.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** An investment is proposed, and a paper recommends about it. */
@InBrowser
class ProposalStory {

    @Test
    void is_proposed_and_recommended(Visitor officer) {
        officer.signIn("performance")
                .open("/programmes/LEIC-LAA/proposals/new")
                .fill("proposal", "R07")
                .choose("indicator", "LEIC-R05")
                .fill("requested", "20,000")
                .fill("purpose", "A report on other uses of the money")
                .date("effective", LocalDate.of(2008, 3, 13))
                .record();
        long entry = officer.receipt();
        assertThat(officer.path()).isEqualTo("/programmes/LEIC-LAA/proposals/R07");
        assertThat(officer.text("proposal-requested")).contains("£20,000");
        officer.open("/entries/" + entry);
        assertThat(officer.text("says")).contains("R07").contains("£20,000");

        officer.open("/programmes/LEIC-LAA/proposals/R07/recommend")
                .tick("advice", "AGREE_IN_PRINCIPLE")
                .fill("amount", "15,000")
                .date("effective", LocalDate.of(2008, 3, 13))
                .record();
        assertThat(officer.refusals()).containsExactly("advice-without-condition");
        officer.fill("condition", "The report is ready by June").record();
        assertThat(officer.receipt()).isPositive();
        assertThat(officer.text("proposal-recommended")).contains("£15,000");
        assertThat(officer.pageText()).contains("The report is ready by June");
        officer.open("/trail?of=proposal:LEIC-LAA/R07");
        assertThat(officer.pageText()).contains("£15,000");

        officer.open("/programmes/LEIC-LAA/proposals/new")
                .fill("proposal", "R07")
                .choose("indicator", "LEIC-R05")
                .fill("purpose", "Another")
                .date("effective", LocalDate.of(2099, 3, 13))
                .record();
        assertThat(officer.refusals()).containsExactlyInAnyOrder("proposal-already-made", "dated-in-the-future");
    }
}
