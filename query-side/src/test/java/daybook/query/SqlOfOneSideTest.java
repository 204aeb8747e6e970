package daybook.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The sides do not know each other's classes, and neither each other's tables: only the views that are made for them. */
class SqlOfOneSideTest {

    private static final Pattern TEXT = Pattern.compile("\"\"\"[\\s\\S]*?\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*\"");
    private static final Pattern FOREIGN = Pattern.compile("\\b(command|access)\\.[a-z_]+");

    private static final Pattern ENTITY = Pattern.compile("schema = \"(command|access)\"");

    private static List<String> foreign(String source) {
        return Stream.concat(
                        TEXT.matcher(source)
                                .results()
                                .flatMap(text -> FOREIGN.matcher(text.group()).results()),
                        ENTITY.matcher(source).results())
                .map(MatchResult::group)
                .toList();
    }

    @Test
    void no_sql_of_the_query_side_names_a_table_that_is_not_its_own() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            List<Path> all = sources.filter(Files::isRegularFile).toList();
            assertThat(all).hasSizeGreaterThan(100);
            for (Path source : all) {
                assertThat(foreign(Files.readString(source)))
                        .as(source.toString())
                        .isEmpty();
            }
        }
    }

    @Test
    void a_table_of_another_is_seen_in_a_line_and_in_a_block_of_text() {
        assertThat(foreign("sql(\"select * from command.request\"); import daybook.command.api.X;"))
                .containsExactly("command.request");
        assertThat(foreign("sql(\"\"\"\n  delete\n  from access.person\n\"\"\")"))
                .containsExactly("access.person");
    }
}
