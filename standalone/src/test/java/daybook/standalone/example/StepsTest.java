package daybook.standalone.example;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.acts.OpenTo;
import daybook.command.file.RowReading;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StepsTest {

    private static Stream<Step> steps() {
        return Steps.of(new RowReading()).stream();
    }

    @Test
    void every_step_has_a_request_of_its_own_which_is_the_same_at_every_start() {
        var once = steps().map(Step::request).toList();
        assertThat(once)
                .doesNotHaveDuplicates()
                .isEqualTo(steps().map(Step::request).toList());
    }

    @Test
    void every_step_is_taken_by_somebody_who_may() {
        assertThat(steps())
                .allSatisfy(step -> assertThat(Set.of(step.command()
                                .getClass()
                                .getAnnotation(OpenTo.class)
                                .value()))
                        .as(step.key())
                        .containsAnyElementsOf(step.by().roles()));
    }

    @Test
    void every_step_but_the_example_s_own_assumptions_names_the_paper_and_the_place_in_it() {
        var unsourced = steps().filter(step -> step.source() == null).toList();
        assertThat(unsourced)
                .allSatisfy(step -> assertThat(step.reason()).as(step.key()).isNotEmpty());
        assertThat(unsourced.stream().map(step -> step.command().about().kind()).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder("account", "body", "office", "paper");
    }
}
