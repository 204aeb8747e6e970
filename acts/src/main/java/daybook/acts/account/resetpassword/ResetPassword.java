package daybook.acts.account.resetpassword;

import daybook.acts.At;
import daybook.acts.OpenTo;
import daybook.acts.PutRight;
import daybook.acts.Role;
import daybook.acts.Without;
import daybook.acts.account.AccountCommand;
import daybook.facts.id.PersonId;

/**
 * Give a person's account a password that is good for signing in once. It lifts a lock too. Through the API the answer
 * shows that password, once.
 */
@At(
        form = "/people/{person}/reset-password",
        sent = "/people/{person}/password-resets",
        shows = "/people/{person}",
        from = "/people")
@Without(
        door = Without.Door.TABLE,
        because =
                "Who may sign in is decided person by person: a password for one use is shown to whoever asked for it.")
@PutRight(by = ResetPassword.class, how = "Give another password: the one given before is then worth nothing.")
@OpenTo(Role.ADMINISTRATOR)
public record ResetPassword(PersonId person) implements AccountCommand {}
