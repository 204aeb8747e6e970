package daybook.benchmarks.npm;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is fetched from npm is told exactly, but for the place it is fetched from. */
class PublishedTest {

    @Test
    void a_store_is_called_by_its_name_and_version() {
        assertThat(Published.MESSAGE_DB.described("1.3.1")).isEqualTo("message-db 1.3.1 (npm)");
    }

    @ParameterizedTest
    @EnumSource
    void each_store_is_asked_for_in_one_version_which_is_the_locked_one(Published store) throws IOException {
        String asked = json("package.json")
                .path("dependencies")
                .path(store.packageName())
                .asString();
        assertThat(asked).matches("\\d+\\.\\d+\\.\\d+");
        assertThat(locked().path("node_modules/" + store.packageName())
                        .path("version")
                        .asString())
                .isEqualTo(asked);
    }

    @ParameterizedTest
    @EnumSource
    void each_store_has_its_script(Published store) throws IOException {
        assertThat(text(store.script())).contains("contest(").contains("'pg'");
    }

    @Test
    void every_locked_package_has_a_checksum_and_no_address() throws IOException {
        assertThat(locked().propertyStream().filter(each -> !each.getKey().isEmpty()))
                .isNotEmpty()
                .allSatisfy(each -> {
                    assertThat(each.getValue().path("integrity").asString()).startsWith("sha512-");
                    assertThat(each.getValue().has("resolved")).isFalse();
                });
    }

    private static JsonNode locked() throws IOException {
        return json("package-lock.json").path("packages");
    }

    private static JsonNode json(String file) throws IOException {
        return JsonMapper.shared().readTree(text(file));
    }

    private static String text(String file) throws IOException {
        try (var content = Objects.requireNonNull(PublishedTest.class.getResourceAsStream("/npm/" + file), file)) {
            return new String(content.readAllBytes(), UTF_8);
        }
    }
}
