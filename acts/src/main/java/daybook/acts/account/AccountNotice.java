package daybook.acts.account;

import daybook.acts.Notice;
import daybook.acts.Role;
import daybook.facts.account.SignInFault;
import daybook.facts.id.AccountId;
import daybook.facts.id.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What the program notices about a person's account. */
public sealed interface AccountNotice extends Notice, AccountErrand {

    @Override
    default AccountId about() {
        return AccountId.of(person());
    }

    /** The password was right, and still good. */
    record OfSignIn(PersonId person) implements AccountNotice {}

    /** It was not, or no longer. */
    record OfFailure(PersonId person, SignInFault fault) implements AccountNotice {}

    /** The person has signed out. */
    record OfSignOut(PersonId person) implements AccountNotice {}

    /** The person has chosen a password. */
    record OfPassword(PersonId person) implements AccountNotice {}

    /** The person has made a token. */
    record OfTokenIssued(PersonId person, UUID token, Set<Role> roles, Instant until) implements AccountNotice {}

    /** The person has revoked a token of their own. */
    record OfTokenRevoked(PersonId person, UUID token) implements AccountNotice {}

    /** A request of the person's was refused. */
    record OfRefusal(PersonId person, String request, String concerning, List<String> rules) implements AccountNotice {}
}
