package daybook.command.account;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.facts.account.AccountFact;
import daybook.facts.account.AccountLocked;
import daybook.facts.account.AccountOpened;
import daybook.facts.account.AccountRole;
import daybook.facts.account.AccountUnlocked;
import daybook.facts.account.PasswordReset;
import daybook.facts.account.PersonSignedIn;
import daybook.facts.account.PersonSignedOut;
import daybook.facts.account.SignInFault;
import daybook.facts.account.SignInRefused;
import daybook.facts.id.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LockoutTest {

    private static final PersonId PERSON = new PersonId("P-1");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final SignInRefused REFUSED = new SignInRefused(PERSON, SignInFault.WRONG_PASSWORD, DAY);

    private static Lockout after(Instant... failures) {
        Lockout lockout = Lockout.NONE;
        for (Instant failure : failures) {
            lockout = lockout.evolve(REFUSED, failure);
        }
        return lockout;
    }

    private static Lockout locked(Instant until) {
        return Lockout.NONE.evolve(new AccountLocked(PERSON, 5, until, DAY), NOW);
    }

    @Test
    void a_lock_holds_up_to_its_moment_and_not_at_it() {
        assertThat(locked(NOW.plusSeconds(1)).isLocked(NOW)).isTrue();
        assertThat(locked(NOW).isLocked(NOW)).isFalse();
        assertThat(Lockout.NONE.isLocked(NOW)).isFalse();
    }

    @Test
    void the_fifth_failure_locks_to_the_next_whole_second_after_a_quarter_of_an_hour() {
        var three = after(NOW, NOW, NOW);
        assertThat(three.lockedBy(NOW)).isNull();
        assertThat(three.evolve(REFUSED, NOW).lockedBy(NOW.plusMillis(300)))
                .isEqualTo(Instant.parse("2026-03-02T09:15:01Z"));
    }

    @Test
    void a_failure_of_just_a_quarter_of_an_hour_ago_no_longer_counts() {
        var four = after(NOW, NOW.plusSeconds(1), NOW.plusSeconds(1), NOW.plusSeconds(1));
        assertThat(four.lockedBy(NOW.plus(Duration.ofMinutes(15)).minusNanos(1)))
                .isNotNull();
        assertThat(four.lockedBy(NOW.plus(Duration.ofMinutes(15)))).isNull();
        assertThat(four.evolve(REFUSED, NOW.plus(Duration.ofMinutes(15))).failures())
                .as("nothing grows without bound")
                .hasSize(4);
    }

    @Test
    void a_lock_counts_itself_and_forgets_the_failures_that_led_to_it() {
        var again = after(NOW, NOW).evolve(new AccountLocked(PERSON, 5, NOW, DAY), NOW);
        assertThat(again).isEqualTo(new Lockout(List.of(), 1, NOW));
    }

    @Test
    void whoever_gets_in_is_unlocked_given_a_password_or_an_account_starts_afresh() {
        var before = locked(NOW.plusSeconds(1)).evolve(REFUSED, NOW);
        for (AccountFact fact : List.<AccountFact>of(
                new PersonSignedIn(PERSON, DAY),
                new AccountUnlocked(PERSON, DAY),
                new PasswordReset(PERSON, DAY),
                new AccountOpened(PERSON, Set.of(AccountRole.FINANCE), DAY))) {
            assertThat(before.evolve(fact, NOW)).isEqualTo(Lockout.NONE);
        }
        assertThat(before.evolve(new PersonSignedOut(PERSON, DAY), NOW)).isEqualTo(before);
    }
}
