package daybook.command.account;

import static daybook.acts.Role.ADMINISTRATOR;
import static daybook.acts.Role.AUDITOR;
import static daybook.acts.Role.FINANCE;
import static daybook.command.example.Example.places;
import static daybook.command.example.Example.rules;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.acts.Role;
import daybook.acts.account.AccountCommand;
import daybook.acts.account.changeroles.ChangeRoles;
import daybook.acts.account.close.CloseAccount;
import daybook.acts.account.open.OpenAccount;
import daybook.acts.account.resetpassword.ResetPassword;
import daybook.acts.account.revoketoken.RevokeApiToken;
import daybook.acts.account.unlock.UnlockAccount;
import daybook.command.asking.Request;
import daybook.command.example.Example;
import daybook.command.refusal.Verdict;
import daybook.command.refusal.Verdict.Accepted;
import daybook.command.refusal.Verdict.Rejected;
import daybook.facts.account.AccountClosed;
import daybook.facts.account.AccountLocked;
import daybook.facts.account.AccountOpened;
import daybook.facts.account.AccountRole;
import daybook.facts.account.AccountRolesChanged;
import daybook.facts.account.AccountUnlocked;
import daybook.facts.account.ApiTokenRevoked;
import daybook.facts.account.PasswordReset;
import daybook.facts.authority.Attribution;
import daybook.facts.id.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AdministrationTest {

    private static final PersonId PERSON = new PersonId("P-1");
    private static final Request REQUEST = Example.request(ADMINISTRATOR);
    private static final Instant NOW = REQUEST.at();
    private static final OpenAccount OPEN = new OpenAccount(PERSON, "some.body", "Somebody", Set.of(FINANCE, AUDITOR));

    private static final UUID TOKEN = UUID.fromString("5f0c7f5e-3b0e-4d6a-9d3a-0d7f4a1c2b3e");

    private boolean free = true;
    private boolean othersLeft = true;

    private Verdict decide(AccountState state, AccountCommand command) {
        return decide(state, command, REQUEST);
    }

    private Verdict decide(AccountState state, AccountCommand command, Request request) {
        return Administration.decide(state, command, request, new Administration.Directory() {
            @Override
            public boolean isWellFormed(String username) {
                return !username.contains(" ");
            }

            @Override
            public boolean isFree(OpenAccount asked) {
                return free;
            }

            @Override
            public boolean hasAdministratorBesides(AccountCommand asked) {
                return othersLeft;
            }

            @Override
            public boolean holdsToken(PersonId person, UUID asked) {
                return person.equals(PERSON) && asked.equals(TOKEN);
            }

            @Override
            public void carryOut(AccountCommand asked, Instant at) {
                throw new AssertionError("deciding changes nothing");
            }
        });
    }

    private List<String> against(AccountState state, AccountCommand command) {
        return rules(((Rejected) decide(state, command)).refusals());
    }

    private static Set<Role> roles(Role... roles) {
        return Set.of(roles);
    }

    @Nested
    class nobody_has_an_account {

        @Test
        void one_is_opened_in_its_roles_and_no_name_is_entered() {
            var decided = decide(AccountState.NONE, OPEN);
            assertThat(decided)
                    .isEqualTo(new Accepted(List.of(new AccountOpened(
                            PERSON, Set.of(AccountRole.FINANCE, AccountRole.AUDITOR), REQUEST.today()))));
            assertThat(decided.toString()).doesNotContain("some.body").doesNotContain("Somebody");
        }

        @Test
        void names_must_be_names_and_there_must_be_a_role() {
            free = false;
            assertThat(against(AccountState.NONE, OPEN)).containsExactly("username-taken");
            assertThat(against(AccountState.NONE, new OpenAccount(PERSON, "some body", " ", roles())))
                    .containsExactly("username-malformed", "nothing-said", "account-without-role");
            assertThat(against(
                            AccountState.NONE, new OpenAccount(PERSON, "some body", "x".repeat(201), roles(FINANCE))))
                    .containsExactly("username-malformed", "name-too-long");
        }

        @Test
        void nothing_else_can_be_done_about_it() {
            for (AccountCommand command : List.of(
                    new ChangeRoles(PERSON, roles(FINANCE)), new CloseAccount(PERSON), new ResetPassword(PERSON))) {
                assertThat(against(AccountState.NONE, command)).containsExactly("account-not-open");
            }
            assertThat(against(AccountState.NONE, new UnlockAccount(PERSON)))
                    .containsExactly("account-not-open", "account-not-locked");
        }
    }

    @Test
    void it_is_refused_where_the_reason_lies() {
        var open = AccountState.NONE.evolve(
                new AccountOpened(PERSON, Set.of(AccountRole.ADMINISTRATOR), REQUEST.today()), NOW);
        free = false;
        assertThat(places(decide(open, OPEN)))
                .containsExactly("account-already-open at person", "username-taken at username");
        assertThat(places(decide(open, new OpenAccount(PERSON, "some body", "x".repeat(201), roles()))))
                .containsExactly(
                        "account-already-open at person",
                        "username-malformed at username",
                        "name-too-long at name",
                        "account-without-role at roles");
        assertThat(places(decide(open, new ChangeRoles(PERSON, roles(ADMINISTRATOR)))))
                .containsExactly("roles-as-they-are at roles");
        assertThat(places(decide(open, new RevokeApiToken(PERSON, UUID.randomUUID()))))
                .contains("api-token-not-held at token");
    }

    @Test
    void a_name_of_two_hundred_characters_is_not_too_long() {
        assertThat(decide(AccountState.NONE, new OpenAccount(PERSON, "some.body", "x".repeat(200), roles(FINANCE))))
                .isInstanceOf(Accepted.class);
    }

    @Nested
    class somebody_has_one {

        private final AccountState open = AccountState.NONE.evolve(
                new AccountOpened(PERSON, Set.of(AccountRole.ADMINISTRATOR), REQUEST.today()), NOW);

        @Test
        void it_is_not_opened_again_until_it_has_been_closed() {
            assertThat(against(open, OPEN)).containsExactly("account-already-open");
            var closed = open.evolve(new AccountClosed(PERSON, REQUEST.today()), NOW);
            assertThat(decide(closed, OPEN)).isInstanceOf(Accepted.class);
        }

        @Test
        void its_roles_become_others() {
            assertThat(decide(open, new ChangeRoles(PERSON, roles(FINANCE))))
                    .isEqualTo(new Accepted(
                            List.of(new AccountRolesChanged(PERSON, Set.of(AccountRole.FINANCE), REQUEST.today()))));
            assertThat(against(open, new ChangeRoles(PERSON, roles(ADMINISTRATOR))))
                    .containsExactly("roles-as-they-are");
            assertThat(against(open, new ChangeRoles(PERSON, roles()))).containsExactly("account-without-role");
        }

        @Test
        void the_last_administrator_stays_one() {
            othersLeft = false;
            assertThat(against(open, new ChangeRoles(PERSON, roles(FINANCE)))).containsExactly("last-administrator");
            assertThat(against(open, new CloseAccount(PERSON))).containsExactly("last-administrator");
            assertThat(decide(open, new ChangeRoles(PERSON, roles(ADMINISTRATOR, FINANCE))))
                    .isInstanceOf(Accepted.class);
        }

        @Test
        void it_is_closed_and_its_password_reset() {
            assertThat(decide(open, new CloseAccount(PERSON)))
                    .isEqualTo(new Accepted(List.of(new AccountClosed(PERSON, REQUEST.today()))));
            assertThat(decide(open, new ResetPassword(PERSON)))
                    .isEqualTo(new Accepted(List.of(new PasswordReset(PERSON, REQUEST.today()))));
        }

        @Test
        void it_is_unlocked_only_while_it_is_locked() {
            assertThat(against(open, new UnlockAccount(PERSON))).containsExactly("account-not-locked");
            var locked = open.evolve(new AccountLocked(PERSON, 5, NOW.plusSeconds(1), REQUEST.today()), NOW);
            assertThat(decide(locked, new UnlockAccount(PERSON)))
                    .isEqualTo(new Accepted(List.of(new AccountUnlocked(PERSON, REQUEST.today()))));
            var over = open.evolve(new AccountLocked(PERSON, 5, NOW, REQUEST.today()), NOW);
            assertThat(against(over, new UnlockAccount(PERSON))).containsExactly("account-not-locked");
        }

        @Test
        void a_token_of_theirs_is_revoked_for_a_reason_and_once() {
            var revoke = new RevokeApiToken(PERSON, TOKEN);
            var by = REQUEST.by();
            var because = new Request(
                    REQUEST.id(),
                    REQUEST.roles(),
                    new Attribution(by.person(), by.office(), by.cited(), "The laptop was lost", by.source()),
                    NOW);
            assertThat(decide(open, revoke, because))
                    .isEqualTo(new Accepted(List.of(new ApiTokenRevoked(PERSON, TOKEN, REQUEST.today()))));
            var without = new Attribution(by.person(), by.office(), by.cited(), "", by.source());
            assertThat(rules(((Rejected) decide(open, revoke, new Request(REQUEST.id(), REQUEST.roles(), without, NOW)))
                            .refusals()))
                    .containsExactly("nothing-said");
            assertThat(rules(((Rejected) decide(open, new RevokeApiToken(PERSON, UUID.randomUUID()), because))
                            .refusals()))
                    .containsExactly("api-token-not-held");
        }
    }
}
