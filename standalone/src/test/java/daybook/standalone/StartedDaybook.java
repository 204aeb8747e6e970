package daybook.standalone;

import daybook.testpostgres.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the whole program for tests, on a database that is there. */
public final class StartedDaybook {

    private StartedDaybook() {}

    /**
     * Starts it at a port that is free.
     *
     * @param folder for its data
     * @param settings besides those that say where it runs
     */
    public static ConfigurableApplicationContext on(
            TestDatabase database, Path folder, SpringApplicationBuilder program, String... settings) {
        return program.run(Stream.concat(
                        Stream.of(
                                "--server.port=0",
                                "--daybook.data=" + folder,
                                "--daybook.postgres.embedded=false",
                                "--spring.jmx.enabled=false",
                                "--spring.datasource.url=" + database.jdbcUrl(),
                                "--spring.datasource.username="
                                        + database.appLogin().user(),
                                "--spring.datasource.password="
                                        + database.appLogin().password(),
                                "--spring.flyway.user=" + database.ownerLogin().user(),
                                "--spring.flyway.password="
                                        + database.ownerLogin().password()),
                        Stream.of(settings))
                .toArray(String[]::new));
    }

    /** A folder among what the build of the module makes that runs the test, for tests that leave it there. */
    public static Path folder(String name) {
        try {
            return Files.createDirectories(Path.of(System.getProperty("daybook.tests.target", "target"), name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
