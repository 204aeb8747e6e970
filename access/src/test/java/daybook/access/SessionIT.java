package daybook.access;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.access.session.SessionDoor;
import daybook.acts.Role;
import daybook.facts.id.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What a session holds, and when it ends. */
class SessionIT extends AtTheDoor {
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
}
