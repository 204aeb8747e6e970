package daybook.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Bodies and offices are recorded by page, and who holds which office from when to when. */
@InBrowser
class OfficeStory {

    private static Visitor appoints(Visitor secretary, String office, String person, LocalDate from) {
        return secretary
                .open("/offices/" + office + "/appoint")
                .choose("person", person)
                .date("effective", from)
                .record();
    }

    private static Visitor ends(Visitor secretary, String office, String person, LocalDate last) {
        return secretary
                .open("/offices/" + office + "/end")
                .tick("person", person)
                .date("effective", last)
                .record();
    }

    @Test
    void a_body_with_its_powers(Visitor secretary) {
        secretary
                .signIn("secretary")
                .open("/bodies/new")
                .fill("id", "LEIC-CSP")
                .fill("name", "Community Safety Partnership")
                .tick("powers", "RECOMMEND")
                .tick("powers", "ENDORSE")
                .date("effective", LocalDate.of(2007, 4, 1))
                .record();
        long entry = secretary.receipt();
        assertThat(secretary.path()).isEqualTo("/offices");
        assertThat(secretary.text("body-LEIC-CSP"))
                .contains("Community Safety Partnership")
                .contains("recommend")
                .contains("endorse");
        secretary.open("/entries/" + entry);
        assertThat(secretary.text("says")).contains("Community Safety Partnership");
        secretary
                .open("/bodies/new")
                .fill("id", "LEIC-CSP")
                .fill("name", "Another")
                .date("effective", LocalDate.of(2007, 4, 1))
                .record();
        assertThat(secretary.refusals()).containsExactlyInAnyOrder("already-in-the-day-book", "body-without-power");
        assertThat(secretary.shows("id-error")).isTrue();
        assertThat(secretary.shows("powers-error")).isTrue();
        secretary.findsNothingInTheWay();
    }

    @Test
    void an_office_its_holders_one_after_the_other_and_the_end_of_the_last(Visitor administrator, Visitor secretary) {
        administrator
                .signIn("administrator")
                .open("/offices/new")
                .fill("id", "REWARD-LEAD")
                .fill("title", "Lead officer for reward targets")
                .choose("body", "SSOG")
                .date("effective", LocalDate.of(2007, 4, 1))
                .record();
        assertThat(administrator.receipt()).isPositive();
        assertThat(administrator.path()).isEqualTo("/offices/REWARD-LEAD");
        assertThat(administrator.text("office-holder")).isEqualTo("nobody");

        appoints(secretary.signIn("secretary"), "REWARD-LEAD", "county-council-finance", LocalDate.of(2007, 5, 1));
        assertThat(secretary.receipt()).isPositive();
        appoints(secretary, "REWARD-LEAD", "agreement-performance", LocalDate.of(2008, 6, 1));
        long entry = secretary.receipt();
        assertThat(secretary.text("tenures"))
                .contains("Agreement performance officer 1 June 2008 still in office")
                .contains("County Council finance officer 1 May 2007 31 May 2008");
        secretary.findsNothingInTheWay();
        secretary.open("/entries/" + entry);
        assertThat(secretary.text("says"))
                .isEqualTo("Agreement performance officer holds the office Lead officer for reward targets.");

        ends(secretary, "REWARD-LEAD", "agreement-performance", LocalDate.of(2008, 5, 31));
        assertThat(secretary.refusals()).containsExactly("ended-before-it-began");
        ends(secretary, "REWARD-LEAD", "agreement-performance", LocalDate.of(2099, 5, 31));
        assertThat(secretary.refusals()).containsExactly("dated-in-the-future");
        ends(secretary, "REWARD-LEAD", "agreement-performance", LocalDate.of(2008, 12, 31));
        assertThat(secretary.receipt()).isPositive();
        assertThat(secretary.text("office-holder")).isEqualTo("nobody");
        assertThat(secretary.text("tenures")).contains("1 June 2008 31 December 2008");
        secretary.open("/offices/REWARD-LEAD?effective=2008-12-31");
        assertThat(secretary.text("office-holder")).as("on the last day").isEqualTo("Agreement performance officer");
        secretary.open("/trail?of=office:REWARD-LEAD");
        assertThat(secretary.pageText()).contains("Lead officer for reward targets");
    }

    @Test
    void somebody_who_holds_the_office_already_is_not_appointed_again(Visitor secretary) {
        appoints(secretary.signIn("secretary"), "AUDITOR", "auditor", LocalDate.of(2008, 6, 1));
        assertThat(secretary.refusals()).containsExactly("already-holds-the-office");
        assertThat(secretary.shows("person-error")).isTrue();
    }
}
