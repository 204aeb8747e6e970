package daybook.command.api;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.acts.Act;
import daybook.acts.Acts;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

class SampleTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Stream<Act> commands() {
        return Acts.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void the_example_of_every_command_is_one_that_is_accepted(Act act) {
        var shape = Call.shape(act);
        byte[] example = JSON.writeValueAsString(Sample.of(shape, "")).getBytes(StandardCharsets.UTF_8);
        var reading = new Reading();
        var read = reading.fields(Body.read(example), shape, "");
        assertThat(reading.refusals()).isEmpty();
        assertThat(Call.of(read).command()).isInstanceOf(act.type());
    }

    @Test
    void every_command_is_described() {
        var paths = CommandDescription.paths(Set.of());
        assertThat(paths)
                .hasSizeGreaterThanOrEqualTo(24)
                .containsKeys("/api/commands/record-indicator-return", "/api/commands/grant-delegation");
        assertThat(JSON.valueToTree(paths)
                        .path("/api/commands/record-indicator-return")
                        .path("post")
                        .path("requestBody")
                        .path("content")
                        .path("application/json")
                        .path("example")
                        .path("command")
                        .path("status")
                        .isString())
                .isTrue();
    }
}
