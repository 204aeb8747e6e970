package daybook.benchmarks.npm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a process of Node.js answers. */
class AnswerTest {

    @Test
    void a_count_and_a_time_make_so_many_a_second() throws NotAtHand {
        assertThat(Answer.of("{\"appends\":300,\"millis\":1500.0}").perSecond()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "not JSON",
                "{\"appends\":300",
                "{\"appends\":300}",
                "{\"millis\":1500}",
                "{\"appends\":0,\"millis\":1500}",
                "{\"appends\":300,\"millis\":-1}",
                "{\"appends\":\"many\",\"millis\":1500}"
            })
    void anything_else_is_refused_and_told(String line) {
        assertThatThrownBy(() -> Answer.of(line)).isInstanceOf(NotAtHand.class).hasMessageContaining(line);
    }
}
