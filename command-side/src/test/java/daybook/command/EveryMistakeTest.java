package daybook.command;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.acts.Act;
import daybook.acts.Acts;
import daybook.acts.PutRight;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every act says how a mistake in it is put right: by which act, or why none is needed. */
class EveryMistakeTest {

    /** Those that nothing puts right yet. The list may only become shorter: who adds an act adds its way back. */
    private static final Set<String> NOTHING_YET = Set.of();

    static Stream<Act> acts() {
        return Acts.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("acts")
    void an_act_says_in_a_sentence_how_a_mistake_in_it_is_put_right_or_why_nothing_is_needed(Act act) {
        assertThat(act.type().isAnnotationPresent(PutRight.class)).isTrue();
        assertThat(act.putRight().how()).matches("\\p{Lu}.{15,200}\\.");
    }

    @ParameterizedTest
    @MethodSource("acts")
    void somebody_who_may_record_it_may_put_it_right(Act act) {
        assertThat(Arrays.stream(act.putRight().by()).map(Acts::of))
                .allSatisfy(back -> assertThat(back.roles()).containsAnyElementsOf(act.roles()));
    }

    @Test
    void those_that_nothing_puts_right_yet_are_known_and_name_no_act() {
        var missing = acts().filter(act -> act.putRight().missing()).toList();
        assertThat(missing).allSatisfy(act -> assertThat(act.putRight().by()).isEmpty());
        assertThat(missing.stream().map(act -> act.type().getSimpleName()).collect(Collectors.toSet()))
                .isEqualTo(NOTHING_YET);
    }
}
