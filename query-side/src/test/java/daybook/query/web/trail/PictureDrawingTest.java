package daybook.query.web.trail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PictureDrawingTest {
    @Test
    void a_long_name_is_cut_between_words() {
        assertThat(PictureDrawing.lines("Chair of the Strategic Senior Group"))
                .containsExactly("Chair of the Strategic", "Senior Group");
    }

    @Test
    void what_still_does_not_fit_ends_in_an_ellipsis() {
        assertThat(PictureDrawing.lines("Resolution assumed: only the recommendation is on record"))
                .hasSize(2)
                .last()
                .asString()
                .endsWith("…")
                .hasSizeLessThanOrEqualTo(23);
    }

    @Test
    void a_name_without_blanks_is_cut_where_the_line_ends() {
        assertThat(PictureDrawing.lines("SSOG-2007-12-13-1-9-A-LONG-ONE"))
                .containsExactly("SSOG-2007-12-13-1-9-A-L", "ONG-ONE");
    }
}
