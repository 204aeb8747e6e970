package daybook.acts.account.unlock;

import daybook.acts.At;
import daybook.acts.OpenTo;
import daybook.acts.PutRight;
import daybook.acts.Role;
import daybook.acts.Without;
import daybook.acts.account.AccountCommand;
import daybook.acts.account.close.CloseAccount;
import daybook.facts.id.PersonId;

/** Lift the lock that too many failed attempts have put on a person's account. */
@At(form = "/people/{person}/unlock", sent = "/people/{person}/unlocks", shows = "/people/{person}", from = "/people")
@Without(
        door = Without.Door.TABLE,
        because =
                "Who may sign in is decided person by person: a password for one use is shown to whoever asked for it.")
@PutRight(
        by = CloseAccount.class,
        how = "Nothing was changed but that the person may try again. Close the account if they should not.")
@OpenTo(Role.ADMINISTRATOR)
public record UnlockAccount(PersonId person) implements AccountCommand {}
