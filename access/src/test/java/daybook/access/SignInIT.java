package daybook.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

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
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
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
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"spring.jpa.hibernate.ddl-auto=validate", "spring.jpa.open-in-view=false"})
class SignInIT {
    private static final String PASSWORD = "a long enough password";

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient database;

    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    @BeforeEach
    void an_account_of_the_finance_officer() {
        accounts.create("Finance", new PersonId("finance-officer"), "Finance officer", Set.of(Role.FINANCE), PASSWORD);
    }

    @Test
    void the_right_password_opens_the_page_that_was_asked_for() throws Exception {
        assertThat(get("/who").headers().firstValue("Location").orElseThrow()).endsWith("/sign-in");
        var answer = signIn("finance", PASSWORD);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/who");
        assertThat(get("/who").body()).isEqualTo("finance-officer finance Finance officer [FINANCE]");
    }

    @Test
    void a_wrong_password_and_an_unknown_name_are_told_alike() throws Exception {
        var wrongPassword = signIn("finance", "not the password").headers().firstValue("Location");
        var unknownName = signIn("nobody\u0000'", PASSWORD).headers().firstValue("Location");
        assertThat(wrongPassword).isEqualTo(unknownName);
        assertThat(wrongPassword.orElseThrow()).endsWith("/sign-in?wrong");
        assertThat(get("/who").statusCode()).isEqualTo(302);
    }

    @Test
    void an_account_that_is_switched_off_opens_nothing() throws Exception {
        accounts.create("gone", new PersonId("gone"), "Gone", Set.of(Role.SECRETARY), PASSWORD);
        database.sql("update access.account set enabled = false where username = 'gone'")
                .update();
        assertThat(signIn("gone", PASSWORD).headers().firstValue("Location").orElseThrow())
                .endsWith("/sign-in?wrong");
    }

    @Test
    void a_form_without_its_token_is_refused() throws Exception {
        var answer = post("/sign-in", "username=finance&password=" + encoded(PASSWORD));
        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void the_session_cookie_is_kept_from_scripts_and_other_sites() throws Exception {
        var cookie = get("/sign-in").headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(cookie).contains("HttpOnly").contains("SameSite=Lax");
    }

    @Test
    void every_answer_forbids_scripts_from_elsewhere_and_inline() throws Exception {
        var headers = get("/sign-in").headers();
        assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                .contains("script-src 'self';")
                .doesNotContain("unsafe");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).contains("DENY");
    }

    @Nested
    class once_signed_in {
        @BeforeEach
        void as_finance() throws Exception {
            signIn("finance", PASSWORD);
        }

        @Test
        void a_page_for_other_roles_stays_shut() throws Exception {
            assertThat(get("/projections").statusCode()).isEqualTo(403);
        }

        @Test
        void a_page_for_the_role_opens() throws Exception {
            assertThat(get("/papers/new").statusCode()).isEqualTo(404);
        }

        @Test
        void signing_out_ends_the_session() throws Exception {
            var answer = post("/sign-out", "_csrf=" + encoded(get("/sign-in").body()));
            assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/sign-in?signed-out");
            assertThat(get("/who").statusCode()).isEqualTo(302);
        }
    }

    @Test
    void passwords_are_kept_as_salted_hashes() {
        accounts.create("other", new PersonId("other"), "Other", Set.of(Role.AUDITOR), PASSWORD);
        var hashes = database.sql("select password_hash from access.account where username in ('finance', 'other')")
                .query(String.class)
                .list();
        assertThat(hashes).hasSize(2).doesNotHaveDuplicates().allMatch(hash -> hash.startsWith("{bcrypt}"));
    }

    @Test
    void an_account_that_exists_already_stays_as_it_is() throws Exception {
        accounts.create(
                "finance", new PersonId("somebody-else"), "Else", Set.of(Role.ADMINISTRATOR), "another password");
        signIn("finance", PASSWORD);
        assertThat(get("/who").body()).startsWith("finance-officer");
    }

    @Test
    void a_password_that_is_too_short_or_longer_than_what_is_read_of_it_is_refused() {
        var person = new PersonId("careless");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> accounts.create("careless", person, "Careless", Set.of(), "short"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> accounts.create("careless", person, "Careless", Set.of(), "é".repeat(37)));
    }

    private HttpResponse<String> signIn(String username, String password) throws IOException, InterruptedException {
        String token = get("/sign-in").body();
        return post(
                "/sign-in",
                "username=" + encoded(username) + "&password=" + encoded(password) + "&_csrf=" + encoded(token));
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return browser.send(request(path).GET().build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String form) throws IOException, InterruptedException {
        return browser.send(
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @SpringBootConfiguration
    @EnableAutoConfiguration
    @Import(AccessConfiguration.class)
    static class Door {
        @Bean
        DataSource dataSource() throws IOException {
            TestDatabase database = TestPostgres.freshDatabase();
            var migration = new ClassPathResource("db/migration/access/V100__people_and_accounts.sql")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .replace("${app_role}", database.appLogin().user());
            JdbcClient.create(database.owner()).sql(migration).update();
            return database.app();
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
