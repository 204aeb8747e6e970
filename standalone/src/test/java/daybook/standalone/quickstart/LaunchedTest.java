package daybook.standalone.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LaunchedTest {

    @TempDir
    private Path program;

    private Launched launched(String... options) {
        return new Launched(List.of(options), List.of(program));
    }

    @Test
    void the_same_program_has_the_same_fingerprint() throws IOException {
        Files.writeString(program.resolve("A.class"), "one");
        assertThat(launched("-Xmx512m").fingerprint())
                .isEqualTo(launched("-Xmx512m").fingerprint());
    }

    @Test
    void a_changed_class_or_option_gives_another_fingerprint() throws IOException {
        Files.writeString(program.resolve("A.class"), "one");
        String before = launched("-Xmx512m").fingerprint();
        assertThat(launched("-Xmx256m").fingerprint()).isNotEqualTo(before);
        Files.writeString(program.resolve("A.class"), "other");
        assertThat(launched("-Xmx512m").fingerprint()).isNotEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"-agentlib:jdwp=transport=dt_socket", "-javaagent:x.jar", "-XX:AOTCache=own.aot", "-Xshare:off"})
    void a_debugger_an_agent_or_a_cache_by_hand_binds_the_run(String option) {
        assertThat(launched("-Xmx512m", option).isBound()).isTrue();
        assertThat(launched("-Xmx512m").isBound()).isFalse();
    }

    @Test
    void whoever_chose_an_option_for_the_machine_keeps_it_alone() {
        assertThat(QuickStart.best(launched("-Xmx2g")).options()).containsExactly("-Xmx2g");
        assertThat(QuickStart.best(launched("-Dfile=x")).options())
                .contains("-Xmx512m", "-XX:+UseSerialGC", "-Dfile=x");
    }
}
