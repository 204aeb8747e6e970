package daybook.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A programme is opened, offered reward, and an investment is proposed to it and recommended. */
@InBrowser
class OpeningStory {

    private static final LocalDate DAY = LocalDate.of(2008, 5, 6);

    @Test
    void from_the_programme_to_the_recommendation(Visitor finance, Visitor officer) {
        finance.signIn("finance")
                .open("/programmes/new")
                .fill("id", "OPENING-LAA")
                .fill("title", "A programme by hand")
                .choose("set", "LEIC-LAA-2006")
                .date("effective", DAY)
                .record();
        assertThat(finance.receipt()).isPositive();
        assertThat(finance.path()).isEqualTo("/programmes/OPENING-LAA");
        finance.open("/programmes/OPENING-LAA/rewards/offer")
                .choose("indicator", "LEIC-R01")
                .fill("potential", "190,000")
                .date("effective", DAY)
                .record();
        assertThat(finance.receipt()).isPositive();
        assertThat(finance.text("reward-LEIC-R01-potential")).isEqualTo("£190,000");

        officer.signIn("performance")
                .open("/programmes/OPENING-LAA/proposals/new")
                .fill("proposal", "R01")
                .choose("indicator", "LEIC-R01")
                .fill("requested", "100,000")
                .fill("purpose", "Alternative provision")
                .date("effective", DAY)
                .record();
        assertThat(officer.receipt()).isPositive();
        assertThat(officer.path()).isEqualTo("/programmes/OPENING-LAA/proposals/R01");
        officer.open("/programmes/OPENING-LAA/proposals/R01/recommend")
                .tick("advice", "SUPPORT")
                .fill("amount", "40,000")
                .date("effective", DAY)
                .record();
        assertThat(officer.receipt()).isPositive();
        assertThat(officer.text("proposal-recommended")).contains("£40,000");
    }
}
