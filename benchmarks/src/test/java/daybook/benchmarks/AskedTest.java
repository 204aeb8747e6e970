package daybook.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What the command line says. */
class AskedTest {

    @Test
    void nothing_said_is_everything_asked() {
        var asked = Asked.of();
        assertThat(Benchmarks.names()).isNotEmpty().allMatch(asked::wants);
        assertThat(asked.write()).isNull();
    }

    @Test
    void names_and_settings_are_told_apart() {
        var asked = Asked.of("append", "--rounds=3", "--turn=PT2S", "--write=docs/benchmarks.md");
        assertThat(asked.wants("append")).isTrue();
        assertThat(asked.wants("pages")).isFalse();
        assertThat(asked.effort().rounds()).isEqualTo(3);
        assertThat(asked.effort().turn()).isEqualTo(Duration.ofSeconds(2));
        assertThat(asked.write()).isEqualTo(Path.of("docs", "benchmarks.md"));
    }

    @Test
    void what_is_not_known_is_refused_with_what_is() {
        assertThatThrownBy(() -> Asked.of("apend"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("apend")
                .hasMessageContaining("append");
    }
}
