package daybook.command.account;

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
import daybook.facts.account.SignInRefused;
import java.time.Instant;
import java.util.Set;

/** What decisions about an account lean on. */
record AccountState(Standing standing, Set<AccountRole> roles, Lockout lockout, RefusalTally refusals) {

    static final AccountState NONE = new AccountState(Standing.NEVER_OPENED, Set.of(), Lockout.NONE, RefusalTally.NONE);

    /** Whether the person has an account, as far as has been entered. */
    enum Standing {
        /** Or opened before such things were entered. */
        NEVER_OPENED,
        OPEN,
        CLOSED
    }

    AccountState {
        roles = Set.copyOf(roles);
    }

    boolean isOpen() {
        return standing == Standing.OPEN;
    }

    /** @param at the moment at which the fact was recorded */
    AccountState evolve(AccountFact fact, Instant at) {
        var next = new AccountState(standing, roles, lockout.evolve(fact, at), refusals.evolve(fact, at));
        return switch (fact) {
            case AccountOpened opened -> next.now(Standing.OPEN, opened.roles());
            case AccountRolesChanged changed -> next.now(standing, changed.roles());
            case AccountClosed _ -> next.now(Standing.CLOSED, Set.of());
            case AccountLocked _,
                    AccountUnlocked _,
                    PasswordSet _,
                    PasswordReset _,
                    PersonSignedIn _,
                    PersonSignedOut _,
                    SignInRefused _,
                    ApiTokenIssued _,
                    ApiTokenRevoked _,
                    RequestRefused _,
                    RefusalsPassedOver _ -> next;
        };
    }

    private AccountState now(Standing standing, Set<AccountRole> roles) {
        return new AccountState(standing, roles, lockout, refusals);
    }
}
