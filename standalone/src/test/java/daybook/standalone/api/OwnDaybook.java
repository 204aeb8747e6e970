package daybook.standalone.api;

import daybook.access.SignedIn;
import daybook.access.token.ApiTokens;
import daybook.access.token.Secret;
import daybook.acts.Role;
import daybook.facts.id.PersonId;
import daybook.standalone.Daybook;
import daybook.standalone.StartedDaybook;
import daybook.testpostgres.TestPostgres;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** A Daybook for one test alone, in which nothing but the worked example has happened. */
final class OwnDaybook {

    private OwnDaybook() {}

    static ConfigurableApplicationContext start(Class<?> more, int streams) {
        return StartedDaybook.on(
                TestPostgres.freshDatabase(),
                StartedDaybook.folder("own"),
                new SpringApplicationBuilder(Daybook.class, more),
                "--daybook.api.streams=" + streams);
    }

    static int port(ConfigurableApplicationContext daybook) {
        return ((WebServerApplicationContext) daybook).getWebServer().getPort();
    }

    static Secret token(ConfigurableApplicationContext daybook, String username, String person, Role role) {
        Secret secret = Secret.random();
        Instant now = Instant.now();
        daybook.getBean(ApiTokens.class)
                .issue(
                        new SignedIn(new PersonId(person), username, "", Set.of(role)),
                        UUID.randomUUID(),
                        "a test",
                        Set.of(role),
                        secret,
                        now,
                        now.plus(Duration.ofHours(1)));
        return secret;
    }
}
