package daybook.acts.account.close;

import daybook.acts.At;
import daybook.acts.OpenTo;
import daybook.acts.PutRight;
import daybook.acts.Role;
import daybook.acts.Without;
import daybook.acts.account.AccountCommand;
import daybook.acts.account.open.OpenAccount;
import daybook.facts.id.PersonId;

/** Let a person sign in no longer. */
@At(form = "/people/{person}/close", sent = "/people/{person}/closures", shows = "/people/{person}", from = "/people")
@Without(
        door = Without.Door.TABLE,
        because =
                "Who may sign in is decided person by person: a password for one use is shown to whoever asked for it.")
@PutRight(by = OpenAccount.class, how = "Open the account again.")
@OpenTo(Role.ADMINISTRATOR)
public record CloseAccount(PersonId person) implements AccountCommand {}
