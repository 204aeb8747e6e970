package daybook.query.people;

import daybook.facts.account.AccountRole;
import daybook.facts.id.PersonId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody with an account, or who had one.
 *
 * @param open whether they may sign in
 * @param roles none once the account is closed
 * @param lockedUntil the end of the last lock, unless somebody got in or it was lifted since; null if there is none
 * @param signedIn when they last signed in; null if they never did
 * @param entry the one that says how the account stands
 */
public record PersonLine(
        PersonId person,
        boolean open,
        List<AccountRole> roles,
        @Nullable Instant lockedUntil,
        @Nullable Instant signedIn,
        long entry) {
    public PersonLine {
        roles = List.copyOf(roles);
    }
}
