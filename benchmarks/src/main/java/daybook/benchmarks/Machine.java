package daybook.benchmarks;

import daybook.testpostgres.TestPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.axonframework.messaging.Message;
import org.springframework.boot.SpringBootVersion;
import org.springframework.jdbc.core.JdbcTemplate;

/** What was measured on, and with. */
final class Machine {

    private Machine() {}

    static String described() {
        return "%s, %d cores, %s; Java %s; Spring Boot %s; Axon %s; PostgreSQL %s."
                .formatted(
                        processor(),
                        Runtime.getRuntime().availableProcessors(),
                        System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                        Runtime.version(),
                        SpringBootVersion.getVersion(),
                        Message.class.getPackage().getImplementationVersion(),
                        postgres());
    }

    private static String processor() {
        try (var lines = Files.lines(Path.of("/proc/cpuinfo"))) {
            return lines.filter(line -> line.startsWith("model name"))
                    .findFirst()
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .orElse("a processor that does not say its name");
        } catch (IOException notLinux) {
            return "a processor that does not say its name";
        }
    }

    private static String postgres() {
        try (var database = TestPostgres.freshDatabase()) {
            return String.valueOf(
                    new JdbcTemplate(database.owner()).queryForObject("show server_version", String.class));
        }
    }
}
