package daybook.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.standalone.Daybook;
import daybook.testpostgres.TestPostgres;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** Somebody starts Daybook without the example, on an empty data folder, and lets everybody else in. */
@InBrowser
class FirstAdministratorStory {

    private static final Pattern CODE = Pattern.compile("enter the code ([a-z0-9-]+) ");
    private static final String PASSWORD = "kettle marble ferns";

    @TempDir
    private static Path folder;

    private static ConfigurableApplicationContext application;
    private static String console;

    @BeforeAll
    static void somebody_starts_it_and_looks_at_the_console() {
        var database = TestPostgres.freshDatabase();
        var said = new ByteArrayOutputStream();
        PrintStream before = System.out;
        System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            application = new SpringApplicationBuilder(Daybook.class)
                    .run(
                            "--server.port=0",
                            "--daybook.example=false",
                            "--daybook.data=" + folder,
                            "--daybook.postgres.embedded=false",
                            "--spring.datasource.url=" + database.jdbcUrl(),
                            "--spring.datasource.username="
                                    + database.appLogin().user(),
                            "--spring.datasource.password="
                                    + database.appLogin().password(),
                            "--spring.flyway.user=" + database.ownerLogin().user(),
                            "--spring.flyway.password=" + database.ownerLogin().password());
        } finally {
            System.setOut(before);
        }
        console = said.toString(StandardCharsets.UTF_8);
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    private static String at(String path) {
        return "http://localhost:"
                + ((WebServerApplicationContext) application).getWebServer().getPort() + path;
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
        var code = CODE.matcher(console);
        assertThat(code.find()).as(console).isTrue();

        visitor.open(at("/"));
        assertThat(visitor.path()).isEqualTo("/first-administrator");
        visitor.findsNothingInTheWay();
        begins(visitor, "aaaa-bbbb-cccc-dddd", PASSWORD);
        assertThat(visitor.shows("code-error")).isTrue();
        visitor.findsNothingInTheWay();
        begins(visitor, code.group(1), "password1234");
        assertThat(visitor.shows("chosen-error")).isTrue();
        assertThat(visitor.page().inputValue("#username")).as("what was typed").isEqualTo("first");
        assertThat(visitor.page().inputValue("#name")).isEqualTo("The first of all");
        assertThat(visitor.page().inputValue("#code")).isEqualTo(code.group(1));
        assertThat(visitor.page().inputValue("#chosen")).as("but no password").isEmpty();
        begins(visitor, code.group(1), PASSWORD);
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
