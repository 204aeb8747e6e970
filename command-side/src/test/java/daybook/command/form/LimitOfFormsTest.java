package daybook.command.form;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.acts.Command;
import daybook.acts.Question;
import daybook.acts.kind.Group;
import daybook.acts.kind.Many;
import daybook.command.example.InMemoryRegister;
import daybook.command.example.Limited;
import daybook.command.form.FormRefusal.FormTextTooLong;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LimitOfFormsTest {

    @ParameterizedTest
    @MethodSource("daybook.command.example.Limited#all")
    void a_text_beyond_the_limit_of_its_field_is_refused_at_the_field(Limited text) {
        var form = new Form(Map.of(text.question().name(), List.of(text.tooLong())));
        var rows = text.act().questions().stream()
                .filter(asked -> asked.kind() instanceof Many(Group _, boolean _))
                .map(asked -> without(text, asked))
                .toList();
        new Answers(text.act(), form, rows, Map.of(), new ShortNames(new InMemoryRegister()));
        assertThat(form.refusals()).contains(new FormTextTooLong(text.question().name(), text.most() + 1, text.most()));
    }

    /** Rows are read in ways of their own, and none are given here. */
    private static OwnAnswer without(Limited text, Question asked) {
        return new OwnAnswer() {
            @Override
            public Class<? extends Command> act() {
                return text.act().type();
            }

            @Override
            public String component() {
                return asked.component();
            }

            @Override
            public Object read(Form form, Map<String, Object> told) {
                return List.of();
            }
        };
    }
}
