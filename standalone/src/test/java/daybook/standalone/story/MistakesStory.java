package daybook.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What a secretary and finance recorded by mistake is put right, stays to be read, and counts no longer. */
@InBrowser
class MistakesStory {

    private static final LocalDate WRONG_DAY = LocalDate.of(2008, 4, 2);

    private static long recorded(Visitor somebody) {
        somebody.record();
        return somebody.receipt();
    }

    /** From the page of the entry, as every list names it. */
    private static Visitor withdraws(Visitor somebody, long entry, String why) {
        somebody.open("/entries/" + entry);
        somebody.page().locator("main a[href$='/withdraw']").first().click();
        return somebody.fill("reason", why).record();
    }

    private static long meeting(Visitor secretary, LocalDate held) {
        return recorded(
                secretary.open("/meetings/new").choose("body", "LT-BOARD").date("held", held));
    }

    @Test
    void a_meeting_that_was_recorded_under_a_wrong_day_is_withdrawn(Visitor secretary) {
        long entry = meeting(secretary.signIn("secretary"), WRONG_DAY);
        assertThat(secretary.pageText()).contains("Withdraw the meeting");
        withdraws(secretary, entry, "").check();
        assertThat(secretary.refusals()).containsExactly("put-right-without-reason");
        withdraws(secretary, entry, "They met a week later");
        long taken = secretary.receipt();
        assertThat(secretary.path()).isEqualTo("/entries/" + entry);
        assertThat(secretary.text("withdrawn")).contains("Withdrawn").contains("They met a week later");
        secretary.findsNothingInTheWay();
        secretary.open("/meetings/LT-BOARD-" + WRONG_DAY);
        assertThat(secretary.text("withdrawn"))
                .as("its address stays")
                .contains("Withdrawn")
                .contains("They met a week later");
        secretary.open("/meetings");
        assertThat(secretary.text("withdrawn")).contains("They met a week later");
        secretary.open("/meetings/LT-BOARD-" + WRONG_DAY + "?entry=" + (taken - 1));
        assertThat(secretary.pageText()).as("as at before it was withdrawn").contains("2 April 2008");
        assertThat(meeting(secretary, WRONG_DAY)).as("and can be recorded anew").isGreaterThan(taken);
    }

    @Test
    void a_meeting_that_resolved_something_is_withdrawn_with_its_resolution(Visitor secretary) {
        var day = LocalDate.of(2008, 4, 3);
        long entry = meeting(secretary.signIn("secretary"), day);
        secretary
                .open("/meetings/LT-BOARD-" + day + "/resolutions/new")
                .fill("item", "1")
                .fill("title", "An item")
                .tick("basis", "DRAFT_MINUTES")
                .fill("clause-1-number", "1")
                .choose("clause-1-verb", "NOTE")
                .fill("clause-1-wording", "Noted")
                .record();
        secretary
                .open("/meetings/LT-BOARD-" + day + "/minutes/confirm")
                .date("confirmed", LocalDate.of(2008, 5, 1))
                .record();
        assertThat(secretary.receipt()).isPositive();
        assertThat(secretary.text("minutes")).contains("confirmed on 1 May 2008");
        assertThat(secretary.pageText())
                .contains("confirmed minutes")
                .doesNotContain("draft")
                .doesNotContain("Confirm the minutes");

        withdraws(secretary, entry, "A wrong body");
        assertThat(secretary.receipt()).isPositive();
        secretary.open("/meetings/LT-BOARD-" + day);
        assertThat(secretary.text("withdrawn")).contains("A wrong body");
        secretary.findsNothingInTheWay();
    }

    @Test
    void two_meetings_of_one_day_are_two(Visitor secretary) {
        var day = LocalDate.of(2008, 4, 4);
        meeting(secretary.signIn("secretary"), day);
        secretary
                .open("/meetings/new")
                .choose("body", "LT-BOARD")
                .date("held", day)
                .fill("sitting", "2")
                .record();
        assertThat(secretary.receipt()).isPositive();
        assertThat(secretary.path()).isEqualTo("/meetings/LT-BOARD-" + day + "-2");
        assertThat(secretary.pageText()).contains("meeting 2 of that day");
    }

    @Test
    void a_body_and_a_paper_are_called_by_their_right_names_and_a_second_paper_is_superseded(Visitor secretary) {
        secretary
                .signIn("secretary")
                .open("/bodies/new")
                .fill("id", "STORY-TYPO")
                .fill("name", "Childern's Trust")
                .tick("powers", "RECOMMEND")
                .date("effective", LocalDate.of(2007, 4, 1));
        long body = recorded(secretary);
        secretary.open("/entries/" + body);
        secretary.page().locator("main a[href$='/name']").first().click();
        assertThat(secretary.typed("name")).as("as it is, to be mended").isEqualTo("Childern's Trust");
        secretary.fill("name", "Children's Trust").fill("reason", "Mistyped").record();
        assertThat(secretary.receipt()).isPositive();
        secretary.open("/bodies/STORY-TYPO");
        assertThat(secretary.pageText()).contains("Children's Trust").doesNotContain("Childern");
        secretary.open("/bodies/STORY-TYPO?entry=" + body);
        assertThat(secretary.pageText()).as("as at before").contains("Childern's Trust");

        paper(secretary, "STORY-RIGHT");
        long wrong = paper(secretary, "STORY-TWICE");
        secretary.open("/entries/" + wrong);
        secretary.page().locator("main a[href$='/withdraw']").first().click();
        secretary
                .fill("instead", "STORY-RIGHT")
                .fill("reason", "Received twice")
                .record();
        assertThat(secretary.receipt()).isPositive();
        secretary.open("/papers");
        assertThat(secretary.text("withdrawn")).contains("The right one is STORY-RIGHT");
    }

    private static long paper(Visitor secretary, String id) {
        return recorded(secretary
                .open("/papers/new")
                .fill("id", id)
                .fill("title", "A paper of the mistakes")
                .choose("body", "SSOG")
                .date("dated", LocalDate.of(2008, 2, 18)));
    }

    @Test
    void a_wrong_appointment_is_withdrawn_and_who_held_the_office_before_holds_it_again(
            Visitor administrator, Visitor secretary) {
        administrator
                .signIn("administrator")
                .open("/offices/new")
                .fill("id", "STORY-CLERK")
                .fill("title", "Clerk of the story")
                .choose("body", "SSOG")
                .date("effective", LocalDate.of(2007, 4, 1))
                .record();
        secretary.signIn("secretary");
        appoints(secretary, "county-council-finance", LocalDate.of(2007, 5, 1));
        long wrong = appoints(secretary, "agreement-performance", LocalDate.of(2008, 6, 1));
        withdraws(secretary, wrong, "Another person was appointed");
        assertThat(secretary.receipt()).isPositive();
        secretary.open("/offices/STORY-CLERK");
        assertThat(secretary.text("office-holder")).isEqualTo("County Council finance officer");
        assertThat(secretary.text("tenures")).contains("still in office").doesNotContain("Agreement performance");
        secretary
                .open("/offices/STORY-CLERK/end")
                .tick("person", "county-council-finance")
                .date("effective", LocalDate.of(2008, 12, 31))
                .record();
        assertThat(secretary.text("office-holder")).isEqualTo("nobody");
    }

    private static long appoints(Visitor secretary, String person, LocalDate from) {
        return recorded(secretary
                .open("/offices/STORY-CLERK/appoint")
                .choose("person", person)
                .date("effective", from));
    }

    @Test
    void finance_takes_back_a_programme_that_was_opened_by_mistake(Visitor finance) {
        finance.signIn("finance")
                .open("/programmes/new")
                .fill("id", "STORY-MISTAKEN")
                .fill("title", "Opened twice")
                .choose("set", "LEIC-LAA-2006")
                .date("effective", LocalDate.of(2008, 1, 10));
        long entry = recorded(finance);
        finance.open("/entries/" + entry);
        finance.page().locator("main a[href$='/reverse']").first().click();
        finance.fill("reason", "It is open already").record();
        assertThat(finance.refusals()).isEmpty();
        finance.open("/entries/" + entry);
        assertThat(finance.text("withdrawn")).contains("It is open already");
        finance.open("/programmes");
        assertThat(finance.pageText()).doesNotContain("Opened twice");
    }
}
