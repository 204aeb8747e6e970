package daybook.access;

import daybook.acts.Role;
import daybook.facts.account.SignInFault;
import daybook.facts.id.PersonId;
import daybook.testpostgres.TestDatabase;
import daybook.testpostgres.TestPostgres;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** A finance officer has an account, nobody has signed in, and a browser stands before the door. */
@SpringBootTest(
        classes = AtTheDoor.Door.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"spring.jpa.hibernate.ddl-auto=validate", "spring.jpa.open-in-view=false"})
abstract class AtTheDoor {
    static final String PASSWORD = "a long enough password";

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient database;

    final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    @Autowired
    Notes notes;

    @BeforeEach
    void an_account_of_the_finance_officer_and_nobody_signed_in() {
        notes.taken.clear();
        notes.locked = false;
        database.sql("delete from access.session").update();
        database.sql("delete from access.account").update();
        accounts.create("Finance", new PersonId("finance-officer"), "Finance officer", Set.of(Role.FINANCE), PASSWORD);
    }

    HttpResponse<String> signIn(String username, String password) throws IOException, InterruptedException {
        String token = get("/sign-in").body();
        return post(
                "/sign-in",
                "username=" + encoded(username) + "&password=" + encoded(password) + "&_csrf=" + encoded(token));
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return browser.send(request(path).GET().build(), HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> post(String path, String form) throws IOException, InterruptedException {
        return browser.send(
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @SpringBootConfiguration
    @EnableAutoConfiguration
    @Import(AccessConfiguration.class)
    static class Door {
        @Bean
        DataSource dataSource() throws IOException {
            TestDatabase database = TestPostgres.freshDatabase();
            for (String migration : List.of(
                    "V100__people_and_accounts.sql",
                    "V110__api_tokens.sql",
                    "V120__passwords_for_one_use.sql",
                    "V121__sessions.sql",
                    "V122__first_administrator.sql",
                    "V130__whose_a_session_was.sql")) {
                var script = new ClassPathResource("db/migration/access/" + migration)
                        .getContentAsString(StandardCharsets.UTF_8)
                        .replace("${app_role}", database.appLogin().user());
                JdbcClient.create(database.owner()).sql(script).update();
            }
            JdbcClient.create(database.owner())
                    .sql("grant delete on access.account to "
                            + database.appLogin().user())
                    .update();
            return database.app();
        }
    }

    /** Stands in for the day book. */
    @Component
    static class Notes implements DoorBook {
        final List<String> taken = new CopyOnWriteArrayList<>();
        volatile boolean locked;

        @Override
        public boolean letsIn(PersonId person) {
            if (!locked) {
                taken.add("in " + person);
            }
            return !locked;
        }

        @Override
        public void turnsAway(PersonId person, SignInFault fault) {
            taken.add(fault + " " + person);
        }

        @Override
        public void seesOff(PersonId person) {
            taken.add("out " + person);
        }
    }

    /** Stands in for the pages that the other modules bring; found by the scan of this package. */
    @RestController
    static class Pages {
        @GetMapping("/sign-in")
        String signIn(CsrfToken token) {
            return token.getToken();
        }

        @GetMapping("/who")
        String who(@AuthenticationPrincipal SignedIn who) {
            return who.person() + " " + who.username() + " " + who.displayName() + " " + who.roles();
        }
    }
}
