package daybook.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody starts Daybook without the example, on an empty data folder, and lets everybody else in. */
@InBrowser
class FirstAdministratorStory {

    private static final String PASSWORD = "kettle marble ferns";

    @TempDir
    private static Path folder;

    private static EmptyDaybook daybook;

    @BeforeAll
    static void somebody_starts_it() {
        daybook = EmptyDaybook.start(folder);
    }

    @AfterAll
    static void stop() {
        daybook.close();
    }

    private static String at(String path) {
        return daybook.address() + path;
    }

    private static Visitor begins(Visitor visitor, String code, String password) {
        return visitor.fill("code", code)
                .fill("username", "first")
                .fill("name", "The first of all")
                .fill("chosen", password)
                .fill("again", password)
                .press("begin");
    }

    @Test
    void whoever_reads_the_console_becomes_the_first_administrator_and_nobody_else_does(Visitor visitor) {
        visitor.open(at("/"));
        assertThat(visitor.path()).isEqualTo("/first-administrator");
        visitor.findsNothingInTheWay();
        begins(visitor, "aaaa-bbbb-cccc-dddd", PASSWORD);
        assertThat(visitor.shows("code-error")).isTrue();
        visitor.findsNothingInTheWay();
        begins(visitor, daybook.code(), "password1234");
        assertThat(visitor.shows("chosen-error")).isTrue();
        assertThat(visitor.page().inputValue("#username")).as("what was typed").isEqualTo("first");
        assertThat(visitor.page().inputValue("#name")).isEqualTo("The first of all");
        assertThat(visitor.page().inputValue("#code")).isEqualTo(daybook.code());
        assertThat(visitor.page().inputValue("#chosen")).as("but no password").isEmpty();
        begins(visitor, daybook.code(), PASSWORD);
        assertThat(visitor.path()).isEqualTo("/sign-in");
        assertThat(visitor.shows("begun")).isTrue();
        assertThat(visitor.status(at("/first-administrator"))).as("once only").isEqualTo(404);

        visitor.open(at("/sign-in"))
                .fill("username", "first")
                .fill("password", PASSWORD)
                .press("sign-in");
        visitor.open(at("/people/new"))
                .fill("person", "P-1")
                .fill("username", "second")
                .fill("name", "Somebody else")
                .tick("roles", "SECRETARY")
                .record();
        assertThat(visitor.receipt()).isEqualTo(5);
        assertThat(visitor.text("one-time-password")).isNotEmpty();
        visitor.open(at("/entries"));
        assertThat(visitor.pageText()).contains("The office Administrator (ADMINISTRATOR) exists");
    }
}
