package daybook.facts.json;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.facts.Fact;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What was once written must be readable for ever. A file here is never changed: a change of form is a new revision,
 * with a file of its own beside the old one. A missing file is written by {@code -Dgolden.write=true}.
 */
class GoldenFactTest {

    private static final Path FILES = Path.of("src/test/resources/golden");
    private final FactSerializer serializer = FactSerializer.create();

    static Stream<Fact> facts() {
        return Samples.all().stream();
    }

    @Test
    void every_kind_of_fact_has_a_sample() {
        assertThat(Samples.all().stream().map(Fact::getClass))
                .containsExactlyInAnyOrderElementsOf(FactCatalogue.kinds());
    }

    @ParameterizedTest
    @MethodSource("facts")
    void a_fact_is_written_as_in_its_golden_file(Fact fact) throws IOException {
        SerializedObject<byte[]> written = serializer.serialize(fact, byte[].class);
        Path file = file(fact);
        if (!Files.exists(file) && Boolean.getBoolean("golden.write")) {
            Files.createDirectories(FILES);
            Files.write(file, written.getData());
        }
        assertThat(new String(written.getData(), StandardCharsets.UTF_8)).isEqualTo(Files.readString(file));
    }

    @ParameterizedTest
    @MethodSource("facts")
    void a_golden_file_is_read_as_the_fact_it_was_written_from(Fact fact) throws IOException {
        var stored = new SimpleSerializedObject<>(
                Files.readAllBytes(file(fact)),
                byte[].class,
                new SimpleSerializedType(
                        fact.getClass().getSimpleName(), Integer.toString(FactCatalogue.revision(fact.getClass()))));
        assertThat((Object) serializer.deserialize(stored)).isEqualTo(fact);
    }

    private static Path file(Fact fact) {
        return FILES.resolve(fact.getClass().getSimpleName() + "." + FactCatalogue.revision(fact.getClass()) + ".json");
    }
}
