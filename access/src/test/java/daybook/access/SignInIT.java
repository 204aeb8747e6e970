package daybook.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import daybook.acts.Role;
import daybook.facts.id.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SignInIT extends AtTheDoor {
    @Test
    void the_right_password_opens_the_page_that_was_asked_for() throws Exception {
        assertThat(get("/who").headers().firstValue("Location").orElseThrow()).endsWith("/sign-in");
        var answer = signIn("finance", PASSWORD);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/who");
        assertThat(get("/who").body()).isEqualTo("finance-officer finance Finance officer [FINANCE]");
    }

    @Test
    void the_page_that_was_asked_for_is_opened_once_and_by_nobody_who_signs_in_later() throws Exception {
        accounts.create("next", new PersonId("next"), "Next", Set.of(Role.AUDITOR), PASSWORD);
        get("/who");
        signIn("finance", PASSWORD);
        post("/sign-out", "_csrf=" + encoded(get("/sign-in").body()));
        assertThat(signIn("next", PASSWORD).headers().firstValue("Location").orElseThrow())
                .endsWith("/");
    }

    @Test
    void whose_session_had_ended_on_a_page_is_led_back_to_it_and_nobody_else() throws Exception {
        accounts.create("next", new PersonId("next"), "Next", Set.of(Role.AUDITOR), PASSWORD);
        signIn("finance", PASSWORD);
        database.sql("delete from access.session").update();
        get("/who");
        assertThat(signIn("next", PASSWORD).headers().firstValue("Location").orElseThrow())
                .endsWith("/");
        assertThat(signIn("finance", PASSWORD).headers().firstValue("Location").orElseThrow())
                .endsWith("/who");
    }

    @Test
    void whose_the_token_of_a_form_was_is_known_when_they_have_signed_out() throws Exception {
        signIn("finance", PASSWORD);
        get("/sign-in");
        assertThat(database.sql("select count(*) from access.past_session where person = 'finance-officer'")
                        .query(Long.class)
                        .single())
                .as("that of the session, and that of its forms")
                .isGreaterThanOrEqualTo(2);
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
}
