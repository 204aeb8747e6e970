package daybook.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A resolution has as many clauses as it needs, each with its verb and what that verb needs. */
@InBrowser
class ResolutionStory {

    private static String meets(Visitor secretary, String body, LocalDate held) {
        secretary.open("/meetings/new").choose("body", body).date("held", held).record();
        assertThat(secretary.receipt()).isPositive();
        return body + "-" + held;
    }

    private static Visitor item(Visitor secretary, String meeting) {
        return secretary
                .open("/meetings/" + meeting + "/resolutions/new")
                .fill("item", "3")
                .fill("title", "Reward targets")
                .tick("basis", "CONFIRMED_MINUTES");
    }

    private static Visitor clause(Visitor secretary, int row, String verb, String wording) {
        return secretary
                .fill("clause-" + row + "-number", "" + row)
                .choose("clause-" + row + "-verb", verb)
                .fill("clause-" + row + "-wording", wording);
    }

    @Test
    void every_verb_can_be_recorded(Visitor secretary) {
        var meeting = meets(secretary.signIn("secretary"), "SSOG", LocalDate.of(2008, 6, 12));
        item(secretary, meeting);
        clause(secretary, 1, "NOTE", "Notes the report");
        clause(secretary, 2, "COMMENT", "Finds the figures late");
        clause(secretary, 3, "DEFER", "Puts the survey off to September");
        clause(secretary, 4, "REFER", "Passes the matter on").choose("clause-4-subject-to", "LT-BOARD");
        secretary.record();
        assertThat(secretary.receipt()).isPositive();
        assertThat(secretary.path()).isEqualTo("/meetings/" + meeting);
        assertThat(secretary.text("clause-3-1")).contains("note");
        assertThat(secretary.text("clause-3-4"))
                .contains("refer to another body")
                .contains("Leicestershire Together");
        assertThat(secretary.pageText()).doesNotContain("beyond its powers");
    }

    @Test
    void a_clause_without_what_its_verb_needs_is_refused_at_its_own_row(Visitor secretary) {
        var meeting = meets(secretary.signIn("secretary"), "SSOG", LocalDate.of(2008, 6, 13));
        item(secretary, meeting);
        clause(secretary, 1, "REFER", "Passes it on");
        clause(secretary, 2, "AGREE_IN_PRINCIPLE", "Agrees, if the figures bear it out");
        clause(secretary, 3, "REVOKE", "Takes it back");
        secretary.record();
        assertThat(secretary.refusals())
                .containsExactlyInAnyOrder(
                        "referral-to-nobody", "principle-without-condition", "revocation-of-nothing");
        assertThat(secretary.shows("clause-1-subject-to-error")).isTrue();
        assertThat(secretary.typed("clause-1-wording")).isEqualTo("Passes it on");
        assertThat(secretary.typed("clause-2-wording")).isEqualTo("Agrees, if the figures bear it out");
        assertThat(secretary.typed("clause-3-wording")).isEqualTo("Takes it back");
    }

    @Test
    void a_clause_is_as_it_was_minuted_with_its_number_its_verbs_its_matters_and_its_lines(Visitor secretary) {
        var meeting = meets(secretary.signIn("secretary"), "SSOG", LocalDate.of(2008, 6, 17));
        item(secretary, meeting)
                .choose("paper", "L071213")
                .fill("paperPlace", "recommendations 1 to 2")
                .choose("minutes", "L071213")
                .fill("minutesPlace", "minute 12");
        secretary
                .fill("clause-1-number", "4(a)")
                .choose("clause-1-verb", "NOTE")
                .choose("clause-1-verb", "COMMENT")
                .choose("clause-1-verb", "REQUEST")
                .fill("clause-1-wording", "Asks for:\n- the figures\n- a date")
                .choose("clause-1-subject", "indicator:LEIC-R01")
                .choose("clause-1-subject-2", "indicator:LEIC-R02");
        clause(secretary, 2, "NOTE", "Thanks the officers").fill("clause-2-number", "");
        secretary.record();
        assertThat(secretary.receipt()).isPositive();
        assertThat(secretary.text("clause-3-4-a"))
                .contains("4(a)")
                .contains("note, comment and request")
                .contains("LEIC-R01")
                .contains("LEIC-R02");
        assertThat(secretary.lines("clause-3-4-a")).contains("Asks for:\n- the figures\n- a date");
        assertThat(secretary.text("clause-3-at-2")).contains("not numbered");
        assertThat(secretary.text("item-3") + secretary.pageText())
                .contains("“Reward target risk assessment” (L071213), recommendations 1 to 2")
                .contains("Minuted in “Reward target risk assessment” (L071213), minute 12");
    }

    @Test
    void there_is_always_room_for_another_clause(Visitor secretary) {
        var meeting = meets(secretary.signIn("secretary"), "SSOG", LocalDate.of(2008, 6, 16));
        item(secretary, meeting);
        for (int row = 1; row <= 7; row++) {
            clause(secretary, row, "NOTE", "Notes report " + row);
        }
        secretary.record();
        assertThat(secretary.receipt()).isPositive();
        assertThat(secretary.text("clause-3-7")).contains("Notes report 7");
    }

    @Test
    void what_a_body_may_not_do_is_recorded_and_shown_as_such(Visitor secretary) {
        var acts = new Secretary(secretary.signIn("secretary"));
        var clause = acts.resolves("SSOG", LocalDate.of(2008, 7, 10), "APPROVE", "proposal:LEIC-LAA/R05", "20,000");
        assertThat(secretary.text("clause-1-1"))
                .contains("approve")
                .contains("beyond its powers")
                .contains("lacks the power to commit money")
                .as("the group refused this investment in December, and a body decides once")
                .doesNotContain("Record this decision");
        secretary.findsNothingInTheWay();
        assertThat(clause).isEqualTo("SSOG-2008-07-10/1/1");
    }

    @Test
    void a_delegating_clause_leads_to_the_delegation_with_its_terms_filled_in(Visitor secretary) {
        var acts = new Secretary(secretary.signIn("secretary"));
        var clause = acts.resolves("SSOG", LocalDate.of(2008, 7, 11), "DELEGATE", "indicator:LEIC-R05", "12,000");
        secretary.press("clause-1-1 a.daybook-line");
        assertThat(secretary.path()).isEqualTo("/delegations/new");
        assertThat(secretary.typed("clause")).isEqualTo(clause);
        assertThat(secretary.typed("subject")).isEqualTo("indicator:LEIC-R05");
        assertThat(secretary.typed("cap")).isEqualTo("£12,000");
        secretary
                .tick("delegates", "LT-CHAIR")
                .date("effective", LocalDate.of(2008, 7, 11))
                .date("expires", LocalDate.of(2008, 7, 31))
                .record();
        assertThat(secretary.receipt()).isPositive();
        secretary.open("/meetings/SSOG-2008-07-11");
        assertThat(secretary.pageText()).doesNotContain("Record this delegation");
    }
}
