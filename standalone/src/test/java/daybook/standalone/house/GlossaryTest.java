package daybook.standalone.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A word of the glossary means one thing, there and in the names of types. */
class GlossaryTest {

    private static final Path HOUSE = Path.of("..");
    private static final Pattern TERM = Pattern.compile("\\*\\*([^*]+)\\*\\*");
    private static final Pattern DEFINED = Pattern.compile("(?m)^- \\*\\*([^*]+)\\*\\*( \\([^)]*\\))?");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\\n]*", Pattern.DOTALL);
    private static final Pattern TYPE = Pattern.compile(
            "(?m)^[ \\t]*(?:(?:public|protected|private|static|final|abstract|sealed|non-sealed|strictfp)\\s+)*"
                    + "(?:class|record|interface|enum|@interface)\\s+(\\w+)");

    /** Types that share a word and mean the same by it, and why there are several. */
    private static final Map<String, String> SHARED = Map.ofEntries(
            Map.entry("Act", "an act as its record says it; and what a row of a file asks for"),
            Map.entry("Claim", "what decisions know of a claim, and what readers see of it"),
            Map.entry("Corrections", "decided, and told"),
            Map.entry("Definition", "what decisions know of a definition, and what readers see of it"),
            Map.entry("Kept", "what was typed into a form, for whoever takes it and for its page"),
            Map.entry("Meetings", "decided, and told"),
            Map.entry("Offices", "decided, and told"),
            Map.entry("Receipt", "the glossary's own two: of an entry, and of reward"),
            Map.entry("Refusal", "the desk's, and the same on a form's page"),
            Map.entry("Returns", "decided; and those that a benchmark appends"),
            Map.entry("Rewards", "decided, and told"),
            Map.entry("Streams", "their pages, and which of them a benchmark appends to"),
            Map.entry("Theme", "of a scorecard, and of its page"));

    @Test
    void each_word_is_defined_once() throws IOException {
        List<String> defined = DEFINED.matcher(glossary())
                .results()
                .map(term -> term.group().toLowerCase(Locale.ROOT))
                .toList();
        assertThat(defined).hasSizeGreaterThan(80).doesNotHaveDuplicates();
    }

    @Test
    void no_word_of_the_house_is_a_word_of_the_field() throws IOException {
        String[] parts = glossary().split("\n## Words of the house\n", 2);
        Set<String> ofTheHouse = DEFINED.matcher(parts[1])
                .results()
                .flatMap(term -> Arrays.stream(term.group(1).split(", ")))
                .map(GlossaryTest::bare)
                .collect(Collectors.toSet());
        assertThat(ofTheHouse).hasSizeGreaterThan(10).doesNotContainAnyElementsOf(terms(parts[0]));
    }

    @Test
    void types_that_share_a_word_of_the_glossary_mean_the_same_by_it() throws IOException {
        Set<String> terms = terms(glossary());
        Map<String, Set<String>> types = new TreeMap<>();
        for (Path source : sources()) {
            TYPE.matcher(COMMENT.matcher(Files.readString(source)).replaceAll(""))
                    .results()
                    .map(type -> type.group(1))
                    .filter(name -> terms.contains(bare(name)))
                    .forEach(name -> types.computeIfAbsent(name, _ -> new TreeSet<>())
                            .add(HOUSE.relativize(source).toString()));
        }
        assertThat(types).containsKeys("Stretch", "Facility", "Desk");
        types.values().removeIf(places -> places.size() == 1);
        types.keySet().removeAll(SHARED.keySet());
        assertThat(types)
                .as("another name for all but one, or the reason why they mean the same")
                .isEmpty();
    }

    private static String glossary() throws IOException {
        return Files.readString(HOUSE.resolve("docs/glossary.md"));
    }

    /** In whichever number the glossary or a type has them. */
    private static Set<String> terms(String text) {
        Set<String> terms = new HashSet<>();
        TERM.matcher(text)
                .results()
                .flatMap(term -> Arrays.stream(term.group(1).split(", ")))
                .forEach(term -> terms.add(bare(term)));
        return terms;
    }

    private static String bare(String name) {
        String letters = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        if (letters.endsWith("ies")) {
            return letters.substring(0, letters.length() - 3) + "y";
        }
        return letters.endsWith("s") && !letters.endsWith("ss") ? letters.substring(0, letters.length() - 1) : letters;
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> modules = Files.list(HOUSE);
                Stream<Path> sources = modules.map(module -> module.resolve("src/main/java"))
                        .filter(Files::isDirectory)
                        .flatMap(GlossaryTest::walked)) {
            return sources.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static Stream<Path> walked(Path folder) {
        try {
            return Files.walk(folder);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
