package daybook.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

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
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
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
import org.springframework.stereotype.Component;
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
        assertThat(notes.taken).containsExactly("ACCOUNT_CLOSED gone");
    }

    @Test
    void a_locked_account_is_answered_like_a_wrong_password_even_with_the_right_one() throws Exception {
        notes.locked = true;
        assertThat(signIn("finance", PASSWORD).headers().firstValue("Location").orElseThrow())
                .endsWith("/sign-in?wrong");
        assertThat(get("/who").statusCode()).isEqualTo(302);
    }

    @Test
    void what_happens_at_the_door_is_noted_but_for_names_that_nobody_has() throws Exception {
        signIn("nobody", PASSWORD);
        signIn("finance", "not the password");
        signIn("finance", PASSWORD);
        post("/sign-out", "_csrf=" + encoded(get("/sign-in").body()));
        assertThat(notes.taken)
                .containsExactly("WRONG_PASSWORD finance-officer", "in finance-officer", "out finance-officer");
    }

    @Test
    void a_password_for_one_use_lets_nobody_in_once_its_time_has_passed() throws Exception {
        accounts.open("late", new PersonId("late"), "Late", Set.of(Role.AUDITOR), PASSWORD, Instant.now());
        assertThat(signIn("late", PASSWORD).headers().firstValue("Location").orElseThrow())
                .endsWith("/sign-in?wrong");
        assertThat(notes.taken).containsExactly("PASSWORD_EXPIRED late");
    }

    /** What checking and entering take is within it, so that a stranger cannot be told from a wrong password. */
    @Test
    void no_failure_is_answered_before_its_time() throws Exception {
        List<Duration> times = new ArrayList<>();
        for (int turn = 0; turn < 2; turn++) {
            times.add(timed("finance"));
            times.add(timed("nobody"));
        }
        assertThat(times).allMatch(time -> time.compareTo(PasswordSignIn.FAILURE_TAKES) >= 0);
    }

    private Duration timed(String username) throws Exception {
        String token = get("/sign-in").body();
        var form = "username=" + username + "&password=wrong&_csrf=" + encoded(token);
        long start = System.nanoTime();
        post("/sign-in", form);
        return Duration.ofNanos(System.nanoTime() - start);
    }

    @Test
    void a_form_without_its_token_is_refused() throws Exception {
        var answer = post("/sign-in", "username=finance&password=" + encoded(PASSWORD));
        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void the_cookie_of_the_forms_is_kept_from_scripts_and_other_sites() throws Exception {
        var cookie = get("/sign-in").headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(cookie).contains("HttpOnly").contains("SameSite=Lax");
    }

    @Test
    void nobody_has_a_session_before_they_sign_in() throws Exception {
        get("/sign-in");
        get("/who");
        assertThat(sessions()).isZero();
    }

    private long sessions() {
        return database.sql("select count(*) from access.session")
                .query(Long.class)
                .single();
    }

    @Test
    void what_comes_back_after_signing_in_is_a_page_of_this_site_and_nothing_else() throws Exception {
        for (String elsewhere :
                List.of("//evil.example/", "https://evil.example/", "/\\\\evil.example", "javascript:x")) {
            var cookie = Base64.getUrlEncoder().encodeToString(elsewhere.getBytes(StandardCharsets.UTF_8));
            String token = get("/sign-in").body();
            var answer = browser.send(
                    request("/sign-in")
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .header("Cookie", "daybook-return=" + cookie)
                            .POST(HttpRequest.BodyPublishers.ofString(
                                    "username=finance&password=" + encoded(PASSWORD) + "&_csrf=" + encoded(token)))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(answer.headers().firstValue("Location").orElse(""))
                    .as(elsewhere)
                    .doesNotContain("evil")
                    .doesNotContain("javascript");
        }
    }

    @Test
    void every_answer_carries_what_keeps_a_browser_safe() throws Exception {
        for (String path : List.of("/sign-in", "/who", "/nothing-here")) {
            var headers = get(path).headers();
            assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                    .contains("default-src 'self'")
                    .contains("object-src 'none'")
                    .contains("base-uri 'self'")
                    .contains("form-action 'self'")
                    .contains("frame-ancestors 'none'");
            assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(headers.firstValue("X-Frame-Options")).contains("DENY");
            assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
            assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).contains("same-origin");
            assertThat(headers.firstValue("Cross-Origin-Resource-Policy")).contains("same-origin");
            assertThat(headers.firstValue("Permissions-Policy").orElseThrow()).contains("camera=()");
            assertThat(headers.firstValue("Cache-Control").orElseThrow()).contains("no-store");
            assertThat(headers.firstValue("Strict-Transport-Security"))
                    .as("not over http, where a browser would not heed it")
                    .isEmpty();
        }
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
        void the_session_keeps_short_texts_alone() {
            var kept = database.sql("select convert_from(attribute_bytes, 'UTF8') from access.session_attributes")
                    .query(String.class)
                    .list();
            assertThat(kept)
                    .contains("finance")
                    .allSatisfy(text -> assertThat(text).hasSizeLessThan(50).doesNotContain("bcrypt"));
        }

        @Test
        void the_session_cookie_is_kept_from_scripts_and_other_sites() throws Exception {
            var answer = signIn("finance", PASSWORD);
            assertThat(answer.headers().allValues("Set-Cookie"))
                    .filteredOn(cookie -> cookie.startsWith("daybook-session="))
                    .isNotEmpty()
                    .allSatisfy(cookie -> assertThat(cookie)
                            .contains("HttpOnly")
                            .contains("SameSite=Lax")
                            .contains("Path=/"));
        }

        @Test
        void signing_in_gives_a_session_that_nobody_could_have_prepared() throws Exception {
            var before = database.sql("select session_id from access.session")
                    .query(String.class)
                    .list();
            signIn("finance", PASSWORD);
            assertThat(database.sql("select session_id from access.session")
                            .query(String.class)
                            .list())
                    .doesNotContainAnyElementsOf(before);
        }

        @Test
        void another_password_other_roles_and_closing_each_end_the_session_at_once() throws Exception {
            var person = new PersonId("finance-officer");
            for (Runnable change : List.<Runnable>of(
                    () -> accounts.setPassword(person, PASSWORD),
                    () -> accounts.changeRoles(person, Set.of(Role.AUDITOR)),
                    () -> accounts.changeRoles(person, Set.of(Role.FINANCE)),
                    () -> accounts.close(person))) {
                assertThat(get("/who").statusCode()).isEqualTo(200);
                change.run();
                assertThat(get("/who").headers().firstValue("Location").orElseThrow())
                        .endsWith("/sign-in?ended");
                database.sql("update access.account set enabled = true").update();
                signIn("finance", PASSWORD);
            }
        }

        @Test
        void half_an_hour_without_a_request_ends_it() throws Exception {
            database.sql("update access.session set last_access_time = last_access_time - 1801000,"
                            + " expiry_time = expiry_time - 1801000")
                    .update();
            assertThat(get("/who").headers().firstValue("Location").orElseThrow())
                    .endsWith("/sign-in?ended");
        }

        @Test
        void twelve_hours_end_it_however_busy_it_is() throws Exception {
            database.sql("update access.session_attributes set attribute_bytes = convert_to(?, 'UTF8')"
                            + " where attribute_name = 'since'")
                    .param(Instant.now().minus(SessionDoor.LONGEST).toString())
                    .update();
            assertThat(get("/who").headers().firstValue("Location").orElseThrow())
                    .endsWith("/sign-in?ended");
        }

        @Test
        void a_password_for_one_use_opens_nothing_but_the_page_to_choose_another() throws Exception {
            var person = new PersonId("new");
            accounts.open(
                    "new",
                    person,
                    "New",
                    Set.of(Role.FINANCE),
                    PASSWORD,
                    Instant.now().plusSeconds(60));
            signIn("new", PASSWORD);
            assertThat(get("/who").headers().firstValue("Location").orElseThrow())
                    .endsWith("/password");
            assertThat(get("/password").statusCode()).isEqualTo(404);
            accounts.setPassword(person, PASSWORD);
            signIn("new", PASSWORD);
            assertThat(get("/who").statusCode()).isEqualTo(200);
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
            for (String migration : List.of(
                    "V100__people_and_accounts.sql",
                    "V110__api_tokens.sql",
                    "V120__passwords_for_one_use.sql",
                    "V121__sessions.sql")) {
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
        private volatile boolean locked;

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
