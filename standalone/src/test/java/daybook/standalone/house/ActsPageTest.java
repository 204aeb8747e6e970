package daybook.standalone.house;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.acts.Act;
import daybook.acts.ActWords;
import daybook.acts.Acts;
import daybook.acts.At;
import daybook.acts.Without;
import daybook.files.Template;
import daybook.files.Templates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/acts.md} is made from the acts themselves; {@code -Ddocs.write=true} writes it anew. */
class ActsPageTest {

    private static final Path PAGE = Path.of("../docs/acts.md");

    @Test
    void the_page_of_acts_says_what_the_acts_say() throws IOException {
        String page = page();
        if (Boolean.getBoolean("docs.write")) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(page);
    }

    private static String page() {
        StringBuilder page = new StringBuilder("""
                # The acts

                Everything that can be asked to be recorded: who may, and by which page, call and [table](files.md). How an
                act goes [through the house](how-an-act-goes-through-the-house.md), from the click to the page.

                | act | open to | page | call | table |
                |---|---|---|---|---|
                """);
        Acts.ALL.forEach(act -> page.append("| %s | %s | %s | `/api/commands/%s` | %s |%n"
                .formatted(offered(act), roles(act), page(act), act.name(), table(act))));
        page.append("""

                ## If it turns out to be wrong

                Nothing is changed in the day book. Each act says by which further entry a mistake in it is put right, and
                its form says so before anything is recorded.

                | act | put right by | how |
                |---|---|---|
                """);
        Acts.ALL.forEach(act -> page.append("| %s | %s | %s |%n"
                .formatted(offered(act), putRightBy(act), act.putRight().how())));
        return page.toString();
    }

    private static String putRightBy(Act act) {
        return act.putRight().missing()
                ? "nothing yet"
                : Stream.of(act.putRight().by())
                        .map(Acts::of)
                        .map(ActsPageTest::offered)
                        .collect(Collectors.joining(", "));
    }

    /** Acts that share a form are offered in the same words. */
    private static String offered(Act act) {
        String own = ActWords.ALL.getProperty(ActWords.key(act, "task"));
        return own == null ? words(act.name()) : own;
    }

    private static String roles(Act act) {
        return act.roles().stream().sorted().map(role -> words(role.name())).collect(Collectors.joining(", "));
    }

    private static String words(String name) {
        return name.toLowerCase(Locale.UK).replace('_', ' ').replace('-', ' ');
    }

    private static String page(Act act) {
        return act.at().map(At::form).map(form -> "`" + form + "`").orElseGet(() -> without(act, Without.Door.PAGE));
    }

    private static String table(Act act) {
        return Templates.ALL.stream()
                .filter(template -> template.command() == act.type())
                .map(Template::name)
                .findFirst()
                .map(name -> "`" + name + "`")
                .orElseGet(() -> without(act, Without.Door.TABLE));
    }

    private static String without(Act act, Without.Door door) {
        return "none: " + act.whyWithout(door).orElseThrow();
    }
}
