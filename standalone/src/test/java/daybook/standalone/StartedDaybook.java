package daybook.standalone;

import daybook.testpostgres.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the whole program for tests, on a database that is there and in a folder that no other JVM of tests uses. */
public final class StartedDaybook {

    private StartedDaybook() {}

    /**
     * Starts it at a port that is free.
     *
     * @param folder whose tests it is for
     * @param settings besides those that say where it runs
     */
    public static ConfigurableApplicationContext on(
            TestDatabase database, String folder, SpringApplicationBuilder program, String... settings) {
        return program.run(Stream.concat(
                        Stream.of(
                                "--server.port=0",
                                "--daybook.data=" + folder(folder),
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

    /** Each JVM of tests that runs beside others has a number of its own, {@code -2}. */
    private static Path folder(String name) {
        try {
            return Files.createDirectories(Path.of("target", name + System.getProperty("daybook.tests", "")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
