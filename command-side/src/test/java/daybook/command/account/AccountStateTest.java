package daybook.command.account;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.command.account.AccountState.Standing;
import daybook.facts.account.AccountClosed;
import daybook.facts.account.AccountFact;
import daybook.facts.account.AccountLocked;
import daybook.facts.account.AccountOpened;
import daybook.facts.account.AccountRole;
import daybook.facts.account.AccountRolesChanged;
import daybook.facts.account.AccountUnlocked;
import daybook.facts.account.ApiTokenIssued;
import daybook.facts.account.ApiTokenRevoked;
import daybook.facts.account.PasswordReset;
import daybook.facts.account.PasswordSet;
import daybook.facts.account.PersonSignedIn;
import daybook.facts.account.PersonSignedOut;
import daybook.facts.account.RefusalsPassedOver;
import daybook.facts.account.RequestRefused;
import daybook.facts.account.SignInFault;
import daybook.facts.account.SignInRefused;
import daybook.facts.id.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Given an open account in two roles, locked once, of whose requests one was refused. */
class AccountStateTest {

    private static final PersonId PERSON = new PersonId("P-1");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(60);
    private static final UUID TOKEN = UUID.fromString("5f0c7f5e-3b0e-4d6a-9d3a-0d7f4a1c2b3e");
    private static final AccountFact LOCKED = new AccountLocked(PERSON, 5, LATER, DAY);
    private static final AccountFact REFUSED =
            new RequestRefused(PERSON, "SetTarget", "indicator:X", List.of("target-already-set"), DAY);
    private static final AccountFact PASSED_OVER = new RefusalsPassedOver(PERSON, LATER, DAY);
    private static final AccountFact FAILED = new SignInRefused(PERSON, SignInFault.WRONG_PASSWORD, DAY);

    private static final AccountState BEFORE = AccountState.NONE
            .evolve(new AccountOpened(PERSON, Set.of(AccountRole.FINANCE, AccountRole.AUDITOR), DAY), NOW)
            .evolve(LOCKED, NOW)
            .evolve(REFUSED, NOW);

    static List<AccountFact> unlocking() {
        return List.of(
                new PersonSignedIn(PERSON, DAY), new AccountUnlocked(PERSON, DAY), new PasswordReset(PERSON, DAY));
    }

    static List<AccountFact> changingNothing() {
        return List.of(
                new PasswordSet(PERSON, DAY),
                new PersonSignedOut(PERSON, DAY),
                new ApiTokenIssued(PERSON, TOKEN, Set.of(AccountRole.FINANCE), LATER, DAY),
                new ApiTokenRevoked(PERSON, TOKEN, DAY));
    }

    @ParameterizedTest
    @MethodSource("changingNothing")
    void what_decisions_do_not_lean_on_changes_nothing(AccountFact fact) {
        assertThat(BEFORE.evolve(fact, NOW)).isEqualTo(BEFORE);
    }

    @ParameterizedTest
    @MethodSource("unlocking")
    void whoever_gets_in_is_unlocked_or_given_a_password_is_locked_no_longer_and_that_is_all(AccountFact fact) {
        assertThat(BEFORE.evolve(fact, NOW))
                .isEqualTo(new AccountState(Standing.OPEN, BEFORE.roles(), Lockout.NONE, BEFORE.refusals()));
    }

    @Test
    void an_account_that_is_opened_anew_starts_unlocked_and_remembers_what_was_refused() {
        assertThat(BEFORE.evolve(new AccountOpened(PERSON, Set.of(AccountRole.FINANCE), DAY), NOW))
                .isEqualTo(
                        new AccountState(Standing.OPEN, Set.of(AccountRole.FINANCE), Lockout.NONE, BEFORE.refusals()));
    }

    @Test
    void roles_change_and_go_with_the_account() {
        assertThat(BEFORE.evolve(new AccountRolesChanged(PERSON, Set.of(AccountRole.AUDITOR), DAY), NOW))
                .isEqualTo(new AccountState(
                        Standing.OPEN, Set.of(AccountRole.AUDITOR), BEFORE.lockout(), BEFORE.refusals()));
        assertThat(BEFORE.evolve(new AccountClosed(PERSON, DAY), NOW))
                .isEqualTo(new AccountState(Standing.CLOSED, Set.of(), BEFORE.lockout(), BEFORE.refusals()));
    }

    @Test
    void a_failure_and_a_lock_count_towards_the_lock_alone() {
        assertThat(BEFORE.evolve(FAILED, NOW))
                .isEqualTo(new AccountState(
                        Standing.OPEN, BEFORE.roles(), new Lockout(List.of(NOW), 1, LATER), BEFORE.refusals()));
        assertThat(BEFORE.evolve(LOCKED, NOW))
                .isEqualTo(new AccountState(
                        Standing.OPEN, BEFORE.roles(), new Lockout(List.of(), 2, LATER), BEFORE.refusals()));
    }

    @Test
    void a_refused_request_counts_towards_the_refusals_alone() {
        assertThat(BEFORE.evolve(REFUSED, NOW))
                .isEqualTo(new AccountState(
                        Standing.OPEN, BEFORE.roles(), BEFORE.lockout(), new RefusalTally(List.of(NOW, NOW), null)));
        assertThat(BEFORE.evolve(PASSED_OVER, NOW))
                .isEqualTo(new AccountState(
                        Standing.OPEN, BEFORE.roles(), BEFORE.lockout(), new RefusalTally(List.of(), LATER)));
    }

    @Test
    void only_an_open_account_is_open() {
        assertThat(AccountState.NONE.isOpen()).isFalse();
        assertThat(BEFORE.isOpen()).isTrue();
        assertThat(BEFORE.evolve(new AccountClosed(PERSON, DAY), NOW).isOpen()).isFalse();
    }
}
