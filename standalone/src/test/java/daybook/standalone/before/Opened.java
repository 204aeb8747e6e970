package daybook.standalone.before;

import daybook.standalone.Daybook;
import daybook.standalone.StartedDaybook;
import daybook.testpostgres.TestDatabase;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import javax.sql.DataSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Today's application on the book that the version before recorded. */
record Opened(ConfigurableApplicationContext application) implements AutoCloseable {

    static final Path KEPT = Path.of("src/test/resources/book-before");

    /** It is still the day of the last entry, since what is asked without a date is asked about today. */
    @TestConfiguration(proxyBeanMethods = false)
    static class ThatDay {

        @Bean
        @Primary
        Clock thatDay(DataSource database) throws SQLException {
            try (var connection = database.getConnection();
                    var statement = connection.createStatement();
                    var row = statement.executeQuery("select max(entered_at) from daybook.entry")) {
                row.next();
                Instant then = row.getObject(1, OffsetDateTime.class).toInstant();
                return Clock.offset(Clock.systemUTC(), Duration.between(Instant.now(), then.plusSeconds(1)));
            }
        }
    }

    static Opened start(TestDatabase database) {
        return new Opened(StartedDaybook.on(
                database, StartedDaybook.folder("before"), new SpringApplicationBuilder(Daybook.class, ThatDay.class)));
    }

    String address() {
        return "http://localhost:"
                + ((WebServerApplicationContext) application).getWebServer().getPort();
    }

    /** Somebody with the token of then. */
    Caller caller(String username) {
        return Caller.withToken(address(), username);
    }

    @Override
    public void close() {
        application.close();
    }
}
