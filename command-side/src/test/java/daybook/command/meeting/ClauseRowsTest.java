package daybook.command.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.acts.meeting.resolve.MinutedClause;
import daybook.command.refusal.Refusal;
import daybook.facts.meeting.Subject;
import daybook.facts.meeting.Verb;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ClauseRowsTest {

    private final Map<String, List<String>> entries = new LinkedHashMap<>();

    private void row(int row, String number, String wording) {
        entries.put("clause-" + row + "-number", List.of(number));
        entries.put("clause-" + row + "-verb", List.of("NOTE"));
        entries.put("clause-" + row + "-wording", List.of(wording));
    }

    @Test
    void every_filled_row_is_a_clause_however_many_there_are() {
        for (int row = 1; row <= 12; row++) {
            row(row, "" + row, "Notes it");
        }
        assertThat(ClauseRows.read(ClauseRows.closedUp(entries)))
                .hasSize(12)
                .last()
                .isEqualTo(new MinutedClause("12", List.of(Verb.NOTE), "Notes it", List.of(), null, null, null));
    }

    @Test
    void the_last_row_that_a_form_can_have_is_read_too() {
        for (int row = 2; row <= ClauseRows.MOST; row++) {
            row(row, "" + row, "Notes it");
        }
        assertThat(ClauseRows.read(ClauseRows.closedUp(entries)))
                .as("moved up by one")
                .hasSize(ClauseRows.MOST - 1)
                .last()
                .extracting(MinutedClause::number)
                .isEqualTo("60");
        row(1, "1", "Notes it");
        assertThat(ClauseRows.read(ClauseRows.closedUp(entries))).hasSize(ClauseRows.MOST);
    }

    @Test
    void a_row_with_nothing_but_what_is_no_verb_is_not_passed_over() {
        entries.put("clause-1-verb", List.of("NOTES"));
        var form = ClauseRows.closedUp(entries);
        ClauseRows.read(form);
        assertThat(form.refusals()).extracting(Refusal::field).contains("clause-1-verb");
    }

    @Test
    void a_row_with_nothing_but_a_verb_is_passed_over() {
        row(1, "", "");
        assertThat(ClauseRows.read(ClauseRows.closedUp(entries))).isEmpty();
    }

    @Test
    void after_an_empty_row_the_others_move_up_so_that_what_is_refused_is_said_at_its_own_row() {
        row(1, "", "");
        row(2, "1", "Notes it");
        row(3, " ", "");
        row(4, "2", "");
        entries.put("item", List.of("4"));
        var form = ClauseRows.closedUp(entries);
        ClauseRows.read(form);
        assertThat(form.refusals()).extracting(Refusal::field).containsExactly("clause-2-wording");
        assertThat(form.entries())
                .containsEntry("clause-1-number", List.of("1"))
                .containsEntry("clause-2-number", List.of("2"))
                .containsEntry("item", List.of("4"))
                .doesNotContainKeys("clause-3-number", "clause-4-number", "clause-4-verb");
    }

    @Test
    void a_clause_has_as_many_verbs_and_matters_as_were_ticked_and_chosen() {
        row(1, "4(a)", "Notes it,\r\n- and asks");
        entries.put("clause-1-verb", List.of("NOTE", "COMMENT", "REQUEST"));
        entries.put("clause-1-subject", List.of("facility:P"));
        entries.put("clause-1-subject-2", List.of("indicator:I"));
        entries.put("clause-1-subject-7", List.of("delegation:D"));
        assertThat(ClauseRows.read(ClauseRows.closedUp(entries)))
                .containsExactly(new MinutedClause(
                        "4(a)",
                        List.of(Verb.NOTE, Verb.COMMENT, Verb.REQUEST),
                        "Notes it,\n- and asks",
                        List.of(
                                Subject.parse("facility:P"),
                                Subject.parse("indicator:I"),
                                Subject.parse("delegation:D")),
                        null,
                        null,
                        null));
    }

    @Test
    void a_clause_without_a_number_is_one() {
        row(1, "", "Notes it");
        assertThat(ClauseRows.read(ClauseRows.closedUp(entries)))
                .singleElement()
                .extracting(MinutedClause::number)
                .isNull();
    }

    @Test
    void they_answer_what_was_resolved() {
        assertThat(new ClauseRows().component()).isEqualTo("clauses");
    }
}
