package daybook.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What a performance officer does besides recording returns: each act has its page, its receipt and its sentence. */
@InBrowser
class IndicatorActsStory {

    private static void seesEntry(Visitor somebody, long entry, String says) {
        somebody.open("/entries/" + entry);
        assertThat(somebody.text("says")).contains(says);
    }

    @Test
    void saying_that_a_return_is_not_available_until_one_comes(Visitor officer) {
        officer.signIn("performance")
                .open("/indicators/LEIC-R03C/unavailable/new")
                .date("from", LocalDate.of(2007, 12, 1))
                .date("to", LocalDate.of(2008, 2, 29))
                .fill("why", "The districts have not sent their claims")
                .date("expected", LocalDate.of(2008, 4, 30))
                .record();
        long entry = officer.receipt();
        assertThat(officer.path()).isEqualTo("/indicators/LEIC-R03C");
        assertThat(officer.text("returns")).contains("not available").contains("The districts have not sent");
        officer.open("/indicator-sets/LEIC-LAA-2006");
        assertThat(officer.text("row-LEIC-R03C")).contains("not available for 1 December 2007");
        officer.open("/trail?of=indicator:LEIC-R03C");
        assertThat(officer.pageText()).contains("no return to 29 February 2008");
        seesEntry(officer, entry, "No return of Housing Benefit take-up (LEIC-R03C) is available");
        officer.open("/indicators/LEIC-R03C/returns/new")
                .date("from", LocalDate.of(2007, 12, 1))
                .date("to", LocalDate.of(2008, 2, 29))
                .fill("value", "10,200")
                .tick("status", "PROVISIONAL")
                .record();
        assertThat(officer.receipt()).isGreaterThan(entry);
        assertThat(officer.text("latest")).isEqualTo("10,200");
        officer.open("/indicators/LEIC-R03C?entry=" + entry + "&effective=2008-03-31");
        assertThat(officer.text("latest")).as("as at the entry before").isEqualTo("10,087");
    }

    @Test
    void withdrawing_a_return_that_was_recorded_by_mistake(Visitor officer) {
        officer.signIn("performance")
                .open("/indicators/LEIC-R04/returns/new")
                .date("from", LocalDate.of(2008, 4, 1))
                .date("to", LocalDate.of(2008, 6, 30))
                .fill("value", "47")
                .tick("status", "PROVISIONAL")
                .record();
        long mistaken = officer.receipt();
        assertThat(officer.text("latest")).isEqualTo("47");
        officer.open("/indicators/LEIC-R04/returns/3/withdraw")
                .fill("reason", "It is a figure of another indicator")
                .record();
        long entry = officer.receipt();
        assertThat(officer.text("latest")).isEqualTo("3,013");
        assertThat(officer.text("returns")).contains("Withdrawn").contains("withdrawn by entry " + entry);
        seesEntry(officer, entry, "Return 3 of Domestic violence incidents reported (LEIC-R04)");
        officer.open("/indicators/LEIC-R04?entry=" + mistaken + "&effective=2008-06-30");
        assertThat(officer.text("latest")).isEqualTo("47");
    }

    @Test
    void naming_the_lead_and_another_in_its_place(Visitor officer) {
        officer.signIn("performance")
                .open("/indicators/LEIC-R06/lead")
                .choose("lead", "LCC-FINANCE")
                .date("effective", LocalDate.of(2007, 4, 1))
                .record();
        long entry = officer.receipt();
        assertThat(officer.path()).isEqualTo("/indicators/LEIC-R06");
        String finance = officer.text("lead");
        assertThat(officer.text("standing")).contains("since 1 April 2007");
        officer.open("/indicators/LEIC-R06/lead");
        assertThat(officer.pageText()).contains(finance);
        officer.choose("lead", "LT-CHAIR")
                .date("effective", LocalDate.of(2007, 12, 13))
                .record();
        long later = officer.receipt();
        String chair = officer.text("lead");
        assertThat(chair).isNotEqualTo(finance);
        officer.open("/indicators/LEIC-R06?entry=" + later + "&effective=2007-12-12");
        assertThat(officer.text("lead")).as("on the day before").isEqualTo(finance);
        officer.open("/indicators/LEIC-R06?entry=" + entry + "&effective=2007-12-31");
        assertThat(officer.text("lead")).as("as at the entry before").isEqualTo(finance);
        officer.open("/trail?of=indicator:LEIC-R06");
        assertThat(officer.pageText()).contains("is led by").contains(chair);
        seesEntry(
                officer,
                later,
                chair
                        + " leads on indicator Community cohesion (social capital survey) (LEIC-R06) from 13 December 2007"
                        + " on.");
    }

    @Test
    void setting_a_milestone_that_a_paper_prints(Visitor officer) {
        officer.signIn("performance")
                .open("/indicators/LEIC-R05/targets/new")
                .tick("kind", "MILESTONE")
                .date("due", LocalDate.of(2008, 3, 31))
                .fill("value", "120")
                .date("effective", LocalDate.of(2007, 12, 13))
                .choose("paper", "L071213")
                .fill("place", "paragraph 15")
                .record();
        long entry = officer.receipt();
        assertThat(officer.path()).isEqualTo("/indicators/LEIC-R05");
        assertThat(officer.text("targets"))
                .contains("milestone")
                .contains("31 March 2008")
                .contains("120");
        seesEntry(
                officer,
                entry,
                "The milestone target of Incapacity Benefit claimants into work of 16 hours or more (LEIC-R05)");
    }
}
