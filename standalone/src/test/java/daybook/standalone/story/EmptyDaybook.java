package daybook.standalone.story;

import daybook.standalone.Daybook;
import daybook.standalone.StartedDaybook;
import daybook.testpostgres.TestPostgres;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The whole application without the example, on a database of its own with nothing in it.
 *
 * @param console what it said there at its start
 */
record EmptyDaybook(ConfigurableApplicationContext application, String console) implements AutoCloseable {

    private static final Pattern CODE = Pattern.compile("enter the code ([a-z0-9-]+) ");

    static EmptyDaybook start(Path folder) {
        var said = new ByteArrayOutputStream();
        PrintStream before = System.out;
        System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            var application = StartedDaybook.on(
                    TestPostgres.freshDatabase(),
                    folder,
                    new SpringApplicationBuilder(Daybook.class),
                    "--daybook.example=false");
            return new EmptyDaybook(application, said.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(before);
        }
    }

    String address() {
        return "http://localhost:"
                + ((WebServerApplicationContext) application).getWebServer().getPort();
    }

    /** The code that the console shows. */
    String code() {
        var code = CODE.matcher(console);
        if (!code.find()) {
            throw new AssertionError("No code in: " + console);
        }
        return code.group(1);
    }

    @Override
    public void close() {
        application.close();
    }
}
