package daybook.standalone.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever follows a name in these pages finds what it names. */
class ContributingTest {

    private static final Path HOUSE = Path.of("..");

    /** Pages that name files between backticks. */
    private static final Set<String> NAMING_FILES =
            Set.of("CONTRIBUTING.md", "docs/how-an-act-goes-through-the-house.md");

    private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");
    private static final Pattern CODE = Pattern.compile("`([^`\\n]+)`");
    private static final Pattern PATH = Pattern.compile("[\\w.-]+(?:/[\\w.-]+)+/?|[\\w-]+\\.(?:md|xml|yml)");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CONTRIBUTING.md",
                "CHANGELOG.md",
                "README.md",
                "docs/acts.md",
                "docs/glossary.md",
                "docs/how-an-act-goes-through-the-house.md",
                "docs/decisions/README.md"
            })
    void what_a_page_names_is_there(String page) throws IOException {
        List<String> named = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        String text = Files.readString(HOUSE.resolve(page));
        LINK.matcher(text)
                .results()
                .map(link -> link.group(1))
                .filter(ContributingTest::isOurs)
                .forEach(link -> {
                    named.add(link);
                    if (!link.startsWith("#")
                            && !Files.exists(HOUSE.resolve(page).resolveSibling(link.replaceAll("#.*", "")))) {
                        missing.add(link);
                    }
                });
        if (NAMING_FILES.contains(page)) {
            CODE.matcher(text)
                    .results()
                    .map(code -> code.group(1))
                    .filter(code -> PATH.matcher(code).matches())
                    .forEach(code -> {
                        named.add(code);
                        if (!Files.exists(HOUSE.resolve(code))) {
                            missing.add(code);
                        }
                    });
        }
        assertThat(named).isNotEmpty();
        assertThat(missing).isEmpty();
    }

    private static boolean isOurs(String link) {
        return !link.startsWith("https://") && !link.startsWith("http://");
    }
}
