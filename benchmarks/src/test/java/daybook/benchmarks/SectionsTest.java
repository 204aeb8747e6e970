package daybook.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The document that figures are written into. */
class SectionsTest {

    @Test
    void a_measurement_takes_the_place_of_the_one_before_it_and_leaves_the_others() {
        String before = Sections.of("")
                .with("append", "| appends | 1 |")
                .with("pages", "| pages | 2 |")
                .text();

        String after = Sections.of(before).with("append", "| appends | 3 |").text();

        assertThat(after).contains("| appends | 3 |", "| pages | 2 |").doesNotContain("| appends | 1 |");
    }

    @Test
    void sections_stand_in_the_order_in_which_they_are_measured_and_what_was_written_by_hand_comes_last() {
        String text = Sections.of("## What is left\n\nMuch.\n")
                .with("pages", "p")
                .with("append", "a")
                .text();

        assertThat(text.indexOf("## append")).isPositive().isLessThan(text.indexOf("## pages"));
        assertThat(text).endsWith("\n## What is left\n\nMuch.\n");
    }

    @Test
    void writing_the_same_again_changes_nothing() {
        String once = Sections.of("").with("append", "| a |\n\nMeasured.").text();

        assertThat(Sections.of(once).with("append", "| a |\n\nMeasured.").text())
                .isEqualTo(once);
    }
}
