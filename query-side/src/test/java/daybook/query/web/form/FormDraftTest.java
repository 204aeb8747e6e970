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
        assertThat(fields.getFirst().errors()).containsExactly("31 13 is not a date.");
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
        var title = new FormDraft(TestWords.words(), "paper", Journey.begun("/papers/new")).text("title");
        assertThat(title.fields().getFirst().label()).isEqualTo("Title");
    }

    private static FormDraft draft(Typed typed) {
        return new FormDraft(
                TestWords.words(), "return", new Journey("/new", UUID.randomUUID(), null, false, typed, null));
    }
}
