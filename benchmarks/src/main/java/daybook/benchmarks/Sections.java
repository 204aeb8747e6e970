package daybook.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The document with a section for each measurement. Whatever else somebody has written into it comes after those and
 * stays as it is.
 *
 * @param byName the sections without their headings
 */
record Sections(Map<String, String> byName) {

    private static final Pattern HEADING = Pattern.compile("(?m)^## (.+)$");
    private static final String INTRODUCTION = """
            # Benchmarks

            Everything side by side, in turns, on one PostgreSQL with fsync and synchronous_commit on. Figures are medians of the rounds, in brackets the least and the most; a ratio is taken round by round. How each is taken is said in the `benchmarks` module, a package for each.

            ```
            mvn -q -P benchmarks -pl benchmarks -am package -DskipTests -Dspring-boot.run.arguments=--write=docs/benchmarks.md
            ```

            With `"-Dspring-boot.run.arguments=append visible --write=docs/benchmarks.md"` only those are measured, and the other sections stay.
            """;

    Sections {
        byName = Map.copyOf(byName);
    }

    static Sections of(String text) {
        Map<String, String> sections = new LinkedHashMap<>();
        var headings = HEADING.matcher(text).results().toList();
        for (int at = 0; at < headings.size(); at++) {
            int end = at + 1 < headings.size() ? headings.get(at + 1).start() : text.length();
            sections.put(
                    headings.get(at).group(1),
                    text.substring(headings.get(at).end(), end).strip());
        }
        return new Sections(sections);
    }

    Sections with(String name, String section) {
        Map<String, String> sections = new LinkedHashMap<>(byName);
        sections.put(name, section.strip());
        return new Sections(sections);
    }

    /** In the order in which they are measured; what is not measured follows. */
    String text() {
        List<String> names = new ArrayList<>(Benchmarks.names());
        byName.keySet().stream().sorted().filter(name -> !names.contains(name)).forEach(names::add);
        return INTRODUCTION
                + names.stream()
                        .filter(byName::containsKey)
                        .map(name -> "\n## " + name + "\n\n" + byName.get(name) + "\n")
                        .collect(Collectors.joining());
    }
}
