package daybook.query.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.query.web.TestWords;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FormDraftTest {
    private static final Typed REFUSED = new Typed(
            Map.of("to-day", List.of("31"), "to-month", List.of("13"), "value", List.of("abc")),
            List.of(new Typed.Refusal("form-date-impossible", "to", "31 13 is not a date.", "Give a real date.")));

    @Test
    void a_new_form_is_empty() {
        var value = draft(Typed.NOTHING).brief("value").fields().getFirst();
        assertThat(value.value()).isEmpty();
        assertThat(value.errors()).isEmpty();
        assertThat(value.label()).isEqualTo("Value");
    }

    @Test
    void a_refused_form_has_what_was_typed_and_the_error_at_its_field() {
        var fields = draft(REFUSED).date("to").brief("value").fields();
        assertThat(fields.getFirst().values()).containsExactly("31", "13", "");
        assertThat(fields.getFirst().errors()).containsExactly("Last day it covers: 31 13 is not a date.");
        assertThat(fields.getLast().value()).isEqualTo("abc");
        assertThat(fields.getLast().errors()).isEmpty();
    }

    @Test
    void the_error_of_a_date_leads_to_its_first_part() {
        assertThat(draft(REFUSED).date("to").fields().getFirst().target()).isEqualTo("to-day");
        assertThat(draft(REFUSED).hidden("office", "X").fields().getFirst().target())
                .isNull();
    }

    @Test
    void hint_and_error_are_read_out_with_the_field() {
        assertThat(draft(REFUSED).date("to").fields().getFirst().describedBy()).isEqualTo("to-hint to-error");
    }

    @Test
    void a_field_may_be_called_like_a_part_of_the_form_itself() {
        var title = new FormDraft(TestWords.words(), "act.receive-paper", Journey.begun("/papers/new")).text("title");
        assertThat(title.fields().getFirst().label()).isEqualTo("Title");
    }

    @Test
    void a_list_with_nothing_to_choose_says_what_has_to_be_recorded_first() {
        var meeting = new FormDraft(TestWords.words(), "act.record-meeting", Journey.begun("/meetings/new"));
        assertThat(meeting.select("body", List.of()).fields().getFirst().hint()).contains("under Offices");
        assertThat(meeting.select("body", List.of(new Option("SSOG", "Group")))
                        .fields()
                        .getLast()
                        .hint())
                .isNull();
    }

    @Test
    void what_was_left_empty_is_asked_for_by_name_at_the_field_and_in_the_summary() {
        var draft = draft(refused("form-field-missing", "value")).brief("value");
        assertThat(draft.fields().getFirst().errors()).containsExactly("Enter the value");
        assertThat(draft.refusals()).extracting(Typed.Refusal::message).containsExactly("Enter the value");
        assertThat(draft.refusals().getFirst().wayOut()).isEmpty();
    }

    @Test
    void a_form_without_words_of_its_own_has_those_for_all_forms() {
        var draft = draft(refused("form-field-missing", "amount")).hidden("amount", "");
        assertThat(draft.fields().getFirst().errors()).containsExactly("Enter the amount");
    }

    @Test
    void what_nobody_has_words_for_is_named_by_its_label() {
        var draft = draft(refused("form-field-missing", "note")).area("note");
        assertThat(draft.fields().getFirst().errors()).containsExactly("Note: this has to be filled in");
    }

    @Test
    void what_cannot_be_read_follows_the_question_that_it_answers() {
        var draft = draft(refused("form-choice-unknown", "status")).radios("status", List.of());
        assertThat(draft.fields().getFirst().errors()).containsExactly("How far can it be relied on? Somehow wrong.");
    }

    @Test
    void a_rule_that_names_what_it_is_about_is_left_as_it_is() {
        var draft = draft(refused("period-overlaps", "to")).date("to");
        assertThat(draft.fields().getFirst().errors()).containsExactly("Somehow wrong.");
        assertThat(draft.refusals().getFirst().wayOut()).isEqualTo("Do otherwise.");
    }

    @Test
    void a_rule_about_no_field_is_in_the_summary_alone() {
        var draft = draft(new Typed(
                        Map.of(), List.of(new Typed.Refusal("role-may-not", null, "Not yours.", "Ask somebody."))))
                .brief("value");
        assertThat(draft.fields().getFirst().errors()).isEmpty();
        assertThat(draft.refusals()).extracting(Typed.Refusal::message).containsExactly("Not yours.");
    }

    private static Typed refused(String rule, String field) {
        return new Typed(Map.of(), List.of(new Typed.Refusal(rule, field, "Somehow wrong.", "Do otherwise.")));
    }

    private static FormDraft draft(Typed typed) {
        return new FormDraft(
                TestWords.words(),
                "act.record-indicator-return",
                new Journey("/new", UUID.randomUUID(), null, false, typed, null, null));
    }
}
