package daybook.facts.json;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.facts.Fact;
import daybook.facts.mistake.MistakeFact;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** {@code docs/events/README.md} is made from the facts themselves; {@code -Ddocs.write=true} writes it anew. */
class EventCatalogueTest {

    private static final Path PAGE = Path.of("../docs/events/README.md");
    private static final Pattern DOC = Pattern.compile(
            "/\\*\\*\\s+(?:\\* )?(.*?)\\s*\\*/\\s*(?:@\\w+(?:\\(.*?\\))?\\s*)*public record", Pattern.DOTALL);

    @Test
    void the_catalogue_of_events_says_what_the_facts_say() throws IOException {
        String catalogue = catalogue();
        if (Boolean.getBoolean("docs.write")) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, catalogue);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(catalogue);
    }

    private static String catalogue() throws IOException {
        StringBuilder page = new StringBuilder("""
                # The events of the day book

                Made from the facts in `shared-events` by `EventCatalogueTest`; not to be edited by hand. Every event also
                carries, in its metadata, who recorded it (`person`), in which `office`, by what `authority`, the `reason`,
                the `paper` and the `place` in it, and the `request` that it came with. Amounts are pence and measures
                are decimals, both as strings; what is not known is left out.
                """);
        String family = "";
        for (Class<? extends Fact> kind : FactCatalogue.kinds().stream()
                .sorted((a, b) ->
                        (a.getPackageName() + a.getSimpleName()).compareTo(b.getPackageName() + b.getSimpleName()))
                .toList()) {
            if (!kind.getPackageName().equals(family)) {
                family = kind.getPackageName();
                page.append("\n## ").append(stream(kind)).append('\n');
            }
            page.append(section(kind));
        }
        return page.toString();
    }

    private static String stream(Class<? extends Fact> kind) {
        if (MistakeFact.class.isAssignableFrom(kind)) {
            return "in the stream of the thing";
        }
        return Samples.all().stream()
                .filter(kind::isInstance)
                .findFirst()
                .orElseThrow()
                .about()
                .kind();
    }

    private static String section(Class<? extends Fact> kind) throws IOException {
        int revision = FactCatalogue.revision(kind);
        String fields = Arrays.stream(kind.getRecordComponents())
                .map(EventCatalogueTest::field)
                .collect(Collectors.joining(", "));
        String json = Files.readString(
                Path.of("src/test/resources/golden/" + kind.getSimpleName() + "." + revision + ".json"));
        return "\n### " + kind.getSimpleName() + ", revision " + revision + "\n" + purpose(kind) + "\n\n" + fields
                + "\n\n```json\n" + json + "\n```\n";
    }

    private static String field(RecordComponent component) {
        boolean optional = Arrays.stream(component.getAnnotatedType().getAnnotations())
                .anyMatch(annotation ->
                        annotation.annotationType().getSimpleName().equals("Nullable"));
        String type = component
                .getGenericType()
                .getTypeName()
                .replaceAll("[a-z]+\\.", "")
                .replace('$', '.');
        return "`" + component.getName() + "`: " + type + (optional ? " (optional)" : "");
    }

    private static String purpose(Class<?> kind) throws IOException {
        Path source = Path.of("src/main/java", kind.getName().replace('.', '/') + ".java");
        Matcher doc = DOC.matcher(Files.readString(source));
        assertThat(doc.find()).as("%s says in one comment what it means", kind).isTrue();
        return doc.group(1)
                .replaceAll("(?:\\s*\\n\\s*\\*)+\\s*", " ")
                .replaceAll(" @param.*", "")
                .strip();
    }
}
