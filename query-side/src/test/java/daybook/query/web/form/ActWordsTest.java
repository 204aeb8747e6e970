package daybook.query.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.acts.Act;
import daybook.acts.ActWords;
import daybook.acts.Acts;
import daybook.acts.NamedAfter;
import daybook.acts.Question;
import daybook.acts.kind.Group;
import daybook.acts.kind.Many;
import daybook.query.web.TestWords;
import daybook.query.web.Words;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ActWordsTest {

    private final Words words = TestWords.words();

    /** Of acts that share a form, the first has its words. */
    static Stream<Act> forms() {
        return Acts.ALL.stream()
                .filter(act -> act.at().isPresent())
                .filter(act -> Acts.ALL.stream()
                                .filter(other -> other.at()
                                        .filter(at -> at.form()
                                                .equals(act.at().orElseThrow().form()))
                                        .isPresent())
                                .findFirst()
                                .orElseThrow()
                        == act);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void an_act_is_offered_and_its_form_titled_and_sent_in_words_of_its_own(Act act) {
        assertThat(List.of("task", "task.about", "title", "button"))
                .allSatisfy(key ->
                        assertThat(words.has(ActWords.key(act, key))).as(key).isTrue());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void whatever_a_form_asks_is_asked_in_words(Act act) {
        assertThat(act.questions().stream().filter(asked -> isAsked(act, asked)))
                .allSatisfy(asked -> assertThat(hasLabel(act, asked.name()))
                        .as(act.name() + " " + asked.name())
                        .isTrue());
    }

    @Test
    void no_words_are_said_for_an_act_that_nobody_can_ask_for() {
        assertThat(ActWords.ALL.stringPropertyNames())
                .hasSizeGreaterThan(400)
                .allSatisfy(key -> assertThat(Acts.ALL).anyMatch(act -> key.startsWith("act." + act.name() + ".")));
    }

    private boolean hasLabel(Act act, String name) {
        return words.has(ActWords.key(act, name))
                || words.has(ActWords.key(act, name + ".label"))
                || words.has("form." + name);
    }

    /** Neither told by the address, nor named after others, nor asked in fields of its own. */
    private static boolean isAsked(Act act, Question asked) {
        return !act.at().orElseThrow().form().contains("{" + asked.name() + "}")
                && !Objects.requireNonNull(act.field(asked.component()).component())
                        .isAnnotationPresent(NamedAfter.class)
                && !(asked.kind() instanceof Many(Group _, boolean _))
                && !asked.name().equals("document");
    }
}
