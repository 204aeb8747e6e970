package daybook.command.account;

import daybook.acts.Role;
import daybook.acts.account.AccountCommand;
import daybook.acts.account.changeroles.ChangeRoles;
import daybook.acts.account.close.CloseAccount;
import daybook.acts.account.open.OpenAccount;
import daybook.acts.account.resetpassword.ResetPassword;
import daybook.acts.account.revoketoken.RevokeApiToken;
import daybook.acts.account.unlock.UnlockAccount;
import daybook.command.account.AccountRefusal.AccountAlreadyOpen;
import daybook.command.account.AccountRefusal.AccountNotLocked;
import daybook.command.account.AccountRefusal.AccountNotOpen;
import daybook.command.account.AccountRefusal.AccountWithoutRole;
import daybook.command.account.AccountRefusal.ApiTokenNotHeld;
import daybook.command.account.AccountRefusal.LastAdministrator;
import daybook.command.account.AccountRefusal.NameTooLong;
import daybook.command.account.AccountRefusal.RolesAsTheyAre;
import daybook.command.account.AccountRefusal.UsernameMalformed;
import daybook.command.account.AccountRefusal.UsernameTaken;
import daybook.command.asking.Request;
import daybook.command.refusal.Objections;
import daybook.command.refusal.Verdict;
import daybook.facts.account.AccountClosed;
import daybook.facts.account.AccountOpened;
import daybook.facts.account.AccountRole;
import daybook.facts.account.AccountRolesChanged;
import daybook.facts.account.AccountUnlocked;
import daybook.facts.account.ApiTokenRevoked;
import daybook.facts.account.PasswordReset;
import daybook.facts.id.PersonId;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Decides about what administrators ask for. */
final class Administration {

    static final int LONGEST_NAME = 200;

    private Administration() {}

    /** What the directory of people, which no entry knows, has to say. */
    interface Directory {

        boolean isWellFormed(String username);

        /** Whether the name is nobody else's. */
        boolean isFree(OpenAccount command);

        boolean hasAdministratorBesides(AccountCommand command);

        /** Whether the person has such a token that is still of use. */
        boolean holdsToken(PersonId person, UUID token);

        /** Keeps in the directory what has been decided, in the transaction of the entry. */
        void carryOut(AccountCommand command, Instant at);
    }

    static Verdict decide(AccountState state, AccountCommand command, Request request, Directory directory) {
        var person = command.person();
        var today = request.today();
        var objections = new Objections();
        return switch (command) {
            case OpenAccount open ->
                against(open, state, directory, objections)
                        .orElse(() -> new AccountOpened(person, recorded(open.roles()), today));
            case ChangeRoles change ->
                against(change, state, directory, objections)
                        .orElse(() -> new AccountRolesChanged(person, recorded(change.roles()), today));
            case CloseAccount close ->
                known(close, state, objections)
                        .when(leavesNone(close, directory), () -> new LastAdministrator(person))
                        .orElse(() -> new AccountClosed(person, today));
            case UnlockAccount unlock ->
                known(unlock, state, objections)
                        .when(!state.lockout().isLocked(request.at()), () -> new AccountNotLocked(person))
                        .orElse(() -> new AccountUnlocked(person, today));
            case RevokeApiToken revoke ->
                objections
                        .when(
                                !directory.holdsToken(person, revoke.token()),
                                () -> new ApiTokenNotHeld(person, revoke.token()))
                        .blank("reason", request.by().reason())
                        .orElse(() -> new ApiTokenRevoked(person, revoke.token(), today));
            case ResetPassword reset -> known(reset, state, objections).orElse(() -> new PasswordReset(person, today));
        };
    }

    private static Objections against(
            OpenAccount open, AccountState state, Directory directory, Objections objections) {
        boolean wellFormed = directory.isWellFormed(open.username());
        return objections
                .when(state.isOpen(), () -> new AccountAlreadyOpen(open.person()))
                .when(!wellFormed, () -> new UsernameMalformed(open.username()))
                .when(wellFormed && !directory.isFree(open), () -> new UsernameTaken(open.username()))
                .blank("name", open.name())
                .when(
                        open.name().length() > LONGEST_NAME,
                        () -> new NameTooLong(open.name().length(), LONGEST_NAME))
                .when(open.roles().isEmpty(), () -> new AccountWithoutRole(open.person()));
    }

    private static Objections against(
            ChangeRoles change, AccountState state, Directory directory, Objections objections) {
        return known(change, state, objections)
                .when(change.roles().isEmpty(), () -> new AccountWithoutRole(change.person()))
                .when(
                        state.roles().equals(recorded(change.roles())),
                        () -> new RolesAsTheyAre(
                                change.person(),
                                change.roles().stream().sorted().toList()))
                .when(
                        !change.roles().contains(Role.ADMINISTRATOR) && leavesNone(change, directory),
                        () -> new LastAdministrator(change.person()));
    }

    private static Objections known(AccountCommand command, AccountState state, Objections objections) {
        return objections.when(!state.isOpen(), () -> new AccountNotOpen(command.person()));
    }

    private static boolean leavesNone(AccountCommand command, Directory directory) {
        return !directory.hasAdministratorBesides(command);
    }

    static Set<AccountRole> recorded(Set<Role> roles) {
        return roles.stream().map(Role::recorded).collect(Collectors.toUnmodifiableSet());
    }
}
