package daybook.query.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class CarriedTest {
    @Test
    void a_link_carries_the_position_that_was_asked_for() {
        var carried = new Carried(Map.of("entry", "60"));
        assertThat(carried.to("/programmes")).isEqualTo("/programmes?entry=60");
        assertThat(carried.to("/trail", "of", "proposal:LEIC-LAA/R03"))
                .isEqualTo("/trail?of=proposal%3ALEIC-LAA%2FR03&entry=60");
    }

    @Test
    void what_was_typed_cannot_break_out_of_its_parameter() {
        var carried = new Carried(Map.of("asAt", "\"><script>&of=x{y}"));
        assertThat(carried.to("/")).isEqualTo("/?asAt=%22%3E%3Cscript%3E%26of%3Dx%7By%7D");
    }

    @Test
    void a_page_as_at_now_has_plain_links() {
        assertThat(Carried.NOTHING.to("/entries/17")).isEqualTo("/entries/17");
    }
}
