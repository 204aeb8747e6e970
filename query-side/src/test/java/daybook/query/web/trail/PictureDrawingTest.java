package daybook.query.web.trail;

import static daybook.query.web.trail.PictureDrawing.LETTERS_A_LINE;
import static daybook.query.web.trail.PictureDrawing.LINES;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PictureDrawingTest {
    @Test
    void a_short_name_is_one_line() {
        assertThat(PictureDrawing.lines("Return")).containsExactly("Return");
    }

    @Test
    void a_long_name_is_cut_between_words() {
        var lines = PictureDrawing.lines("Chair of the Strategic Group");
        assertThat(lines).hasSizeGreaterThan(1).allMatch(line -> line.length() <= LETTERS_A_LINE);
        assertThat(String.join(" ", lines)).isEqualTo("Chair of the Strategic Group");
    }

    @Test
    void what_still_does_not_fit_ends_in_an_ellipsis() {
        var lines = PictureDrawing.lines("Resolution assumed: only the recommendation is on record, and nothing else");
        assertThat(lines).hasSize(LINES).allMatch(line -> line.length() <= LETTERS_A_LINE);
        assertThat(lines.getLast()).endsWith("…");
    }

    @Test
    void a_name_without_blanks_is_cut_where_the_line_ends() {
        String name = "X".repeat(LETTERS_A_LINE + 2);
        assertThat(PictureDrawing.lines(name)).containsExactly("X".repeat(LETTERS_A_LINE), "XX");
    }
}
