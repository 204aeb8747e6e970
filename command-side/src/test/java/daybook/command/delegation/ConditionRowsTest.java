package daybook.command.delegation;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.command.form.Form;
import daybook.facts.delegation.Condition;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConditionRowsTest {

    private final ConditionRows rows = new ConditionRows();

    @Test
    void it_answers_on_which_conditions_something_is_delegated() {
        assertThat(rows.component()).isEqualTo("conditions");
    }

    @Test
    void each_filled_row_up_to_the_third_is_a_condition_that_keeps_its_number() {
        var form = new Form(Map.of(
                "condition-1", List.of("The February figures"),
                "condition-2", List.of(" "),
                "condition-3", List.of("Legal advice"),
                "condition-4", List.of("Nobody is asked for this")));
        assertThat(rows.read(form, Map.of()))
                .isEqualTo(List.of(new Condition("1", "The February figures"), new Condition("3", "Legal advice")));
    }
}
