package daybook.command.account;

import daybook.command.desk.Notice;
import daybook.facts.account.SignInFault;
import daybook.facts.id.AccountId;
import daybook.facts.id.PersonId;
import java.util.List;

/** What the program notices about a person's account. */
sealed interface AccountNotice extends Notice, AccountErrand {

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

    /** A request of the person's was refused. */
    record OfRefusal(PersonId person, String request, String concerning, List<String> rules) implements AccountNotice {}
}
