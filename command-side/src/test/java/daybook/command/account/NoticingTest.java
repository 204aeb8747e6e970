package daybook.command.account;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.acts.Role;
import daybook.acts.account.AccountNotice;
import daybook.command.asking.Request;
import daybook.command.refusal.Verdict.Accepted;
import daybook.command.refusal.Verdict.Rejected;
import daybook.facts.Fact;
import daybook.facts.account.AccountClosed;
import daybook.facts.account.AccountFact;
import daybook.facts.account.AccountLocked;
import daybook.facts.account.AccountRole;
import daybook.facts.account.AccountUnlocked;
import daybook.facts.account.ApiTokenIssued;
import daybook.facts.account.PasswordReset;
import daybook.facts.account.PasswordSet;
import daybook.facts.account.PersonSignedOut;
import daybook.facts.account.RefusalsPassedOver;
import daybook.facts.account.RequestRefused;
import daybook.facts.account.SignInFault;
import daybook.facts.account.SignInRefused;
import daybook.facts.authority.Attribution;
import daybook.facts.id.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class NoticingTest {

    private static final PersonId PERSON = new PersonId("P-1");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private Instant now = Instant.parse("2026-03-02T09:00:00Z");
    private AccountState state = AccountState.NONE;

    private List<Fact> notice(AccountNotice notice) {
        var request = new Request(UUID.randomUUID(), Set.<Role>of(), Attribution.ofProgram(PERSON), now);
        return switch (Noticing.decide(state, notice, request, new NoDirectory())) {
            case Accepted(var facts) -> {
                facts.forEach(fact -> state = state.evolve((AccountFact) fact, now));
                yield facts;
            }
            case Rejected(var refusals) -> {
                assertThat(refusals).extracting("rule").isNotNull();
                yield List.of();
            }
        };
    }

    private void happened(AccountFact fact) {
        state = state.evolve(fact, now);
    }

    private List<Fact> fails() {
        return notice(new AccountNotice.OfFailure(PERSON, SignInFault.WRONG_PASSWORD));
    }

    private boolean getsIn() {
        return !notice(new AccountNotice.OfSignIn(PERSON)).isEmpty();
    }

    private void later(Duration time) {
        now = now.plus(time);
    }

    /** The time for which the last of so many failures locks the account. */
    private Duration failsUntilLocked() {
        for (int turn = 0; turn < 20; turn++) {
            var facts = fails();
            if (facts.getLast() instanceof AccountLocked locked) {
                return Duration.between(now, locked.until()).truncatedTo(ChronoUnit.MINUTES);
            }
        }
        throw new AssertionError("never locked");
    }

    @Nested
    class failures {

        @Test
        void the_fifth_within_a_quarter_of_an_hour_locks_for_as_long() {
            for (int turn = 0; turn < 4; turn++) {
                assertThat(fails()).singleElement().isInstanceOf(SignInRefused.class);
                later(MINUTE);
            }
            assertThat(fails()).hasSize(2).last().isInstanceOfSatisfying(AccountLocked.class, locked -> {
                assertThat(locked.failures()).isEqualTo(5);
                assertThat(locked.until()).isBetween(now.plus(Duration.ofMinutes(15)), now.plusSeconds(15 * 60 + 1));
            });
            assertThat(getsIn()).isFalse();
            later(Duration.ofMinutes(16));
            assertThat(getsIn()).isTrue();
        }

        @Test
        void spread_over_a_longer_time_do_not_lock() {
            for (int turn = 0; turn < 50; turn++) {
                assertThat(fails()).hasSize(1);
                later(Duration.ofMinutes(4));
            }
            assertThat(getsIn()).isTrue();
        }

        @Test
        void while_locked_are_not_entered_and_do_not_make_the_lock_longer() {
            failsUntilLocked();
            for (int turn = 0; turn < 100; turn++) {
                assertThat(fails()).isEmpty();
            }
            later(Duration.ofMinutes(16));
            assertThat(getsIn()).isTrue();
        }

        @Test
        void are_forgotten_once_somebody_gets_in() {
            for (int round = 0; round < 10; round++) {
                for (int turn = 0; turn < 4; turn++) {
                    assertThat(fails()).hasSize(1);
                }
                assertThat(getsIn()).isTrue();
            }
        }
    }

    @Nested
    class locks {

        @Test
        void in_a_row_last_twice_as_long_each_time_up_to_a_day() {
            var minutes = new ArrayList<Long>();
            for (int turn = 0; turn < 9; turn++) {
                minutes.add(failsUntilLocked().toMinutes());
                later(Duration.ofDays(1).plus(MINUTE));
            }
            assertThat(minutes).containsExactly(15L, 30L, 60L, 120L, 240L, 480L, 960L, 1440L, 1440L);
        }

        @Test
        void start_short_again_once_somebody_got_in() {
            failsUntilLocked();
            later(Duration.ofMinutes(16));
            assertThat(getsIn()).isTrue();
            assertThat(failsUntilLocked()).isEqualTo(Duration.ofMinutes(15));
        }

        @Test
        void are_lifted_by_an_administrator_and_by_a_new_password() {
            failsUntilLocked();
            happened(new AccountUnlocked(PERSON, DAY));
            assertThat(getsIn()).isTrue();
            failsUntilLocked();
            happened(new PasswordReset(PERSON, DAY));
            assertThat(getsIn()).isTrue();
        }
    }

    @Test
    void a_password_is_chosen_unless_the_account_is_locked_and_signing_out_is_entered_always() {
        assertThat(notice(new AccountNotice.OfPassword(PERSON))).containsExactly(new PasswordSet(PERSON, DAY));
        failsUntilLocked();
        assertThat(notice(new AccountNotice.OfPassword(PERSON))).isEmpty();
        assertThat(notice(new AccountNotice.OfSignOut(PERSON))).containsExactly(new PersonSignedOut(PERSON, DAY));
    }

    @Test
    void a_closed_account_lets_nobody_in() {
        happened(new AccountClosed(PERSON, DAY));
        assertThat(getsIn()).isFalse();
    }

    /** However somebody tries, never more than five guesses are heard within a quarter of an hour. */
    @Property(tries = 100)
    void no_quarter_of_an_hour_hears_more_than_five_guesses(@ForAll long seed) {
        state = AccountState.NONE;
        var random = RandomGenerator.of("L64X128MixRandom");
        var heard = new ArrayList<Instant>();
        for (int turn = 0; turn < 200; turn++) {
            later(Duration.ofSeconds(Math.abs((seed >> (turn % 40)) % 120) + random.nextInt(5)));
            if (!fails().isEmpty()) {
                heard.add(now);
            }
            Instant since = now.minus(Duration.ofMinutes(15));
            assertThat(heard.stream().filter(one -> one.isAfter(since))).hasSizeLessThanOrEqualTo(5);
        }
    }

    @Nested
    class refused_requests {

        private List<Fact> isRefused() {
            return notice(
                    new AccountNotice.OfRefusal(PERSON, "SetTarget", "indicator:X", List.of("target-already-set")));
        }

        @Test
        void are_entered_up_to_twenty_an_hour_and_then_it_is_said_once_that_more_are_not() {
            for (int turn = 0; turn < 20; turn++) {
                assertThat(isRefused()).singleElement().isInstanceOf(RequestRefused.class);
            }
            assertThat(isRefused()).singleElement().isInstanceOf(RefusalsPassedOver.class);
            for (int turn = 0; turn < 100; turn++) {
                assertThat(isRefused()).isEmpty();
            }
            later(Duration.ofHours(1).plus(MINUTE));
            assertThat(isRefused()).singleElement().isInstanceOf(RequestRefused.class);
        }

        @Test
        void are_all_entered_when_they_come_slowly() {
            for (int turn = 0; turn < 100; turn++) {
                assertThat(isRefused()).singleElement().isInstanceOf(RequestRefused.class);
                later(Duration.ofMinutes(3).plusSeconds(1));
            }
        }
    }

    @Test
    void a_token_is_entered_by_its_number_and_roles_alone() {
        UUID token = UUID.randomUUID();
        Instant until = now.plus(Duration.ofDays(30));
        assertThat(notice(new AccountNotice.OfTokenIssued(PERSON, token, Set.of(Role.FINANCE), until)))
                .containsExactly(new ApiTokenIssued(PERSON, token, Set.of(AccountRole.FINANCE), until, DAY));
        assertThat(notice(new AccountNotice.OfTokenRevoked(PERSON, token)))
                .as("what nobody holds is not revoked")
                .isEmpty();
    }
}
