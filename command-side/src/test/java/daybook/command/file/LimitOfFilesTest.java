package daybook.command.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import daybook.command.example.Example;
import daybook.command.example.Limited;
import daybook.command.refusal.Refusal;
import daybook.files.Template;
import daybook.files.Templates;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LimitOfFilesTest {

    /** Accounts have no table. */
    static Stream<Limited> texts() {
        return Limited.all().filter(text -> template(text).isPresent());
    }

    private static Optional<Template> template(Limited text) {
        return Templates.ALL.stream()
                .filter(template -> template.command() == text.act().type())
                .findFirst();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void a_text_beyond_the_limit_of_its_field_is_refused_at_its_column(Limited text) {
        Template template = template(text).orElseThrow();
        String column =
                template.columnsOf(String.join(".", text.question().path())).getFirst();
        var read = new RowReading().read(template, List.of(Map.of(column, text.tooLong())), Example.asking(""));
        assertThat(read).isInstanceOf(RowReading.Read.Unreadable.class);
        assertThat(((RowReading.Read.Unreadable) read).refusals())
                .filteredOn(refusal -> column.equals(refusal.field()))
                .extracting(Refusal::rule, refusal -> refusal.facts().get("most"))
                .contains(tuple("form-text-too-long", text.most()));
    }
}
