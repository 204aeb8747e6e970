package daybook.acts.account.revoketoken;

import daybook.acts.At;
import daybook.acts.OpenTo;
import daybook.acts.PutRight;
import daybook.acts.Role;
import daybook.acts.Without;
import daybook.acts.account.AccountCommand;
import daybook.facts.id.PersonId;
import java.util.UUID;

/**
 * Make a token of a person's useless at once, for a reason that is given. People revoke their own without this.
 *
 * @param person whose token it is
 * @param token its number, as the person's page has it
 */
@At(
        form = "/people/{person}/tokens/{token}/revoke",
        sent = "/people/{person}/tokens/{token}/revocations",
        shows = "/people/{person}",
        from = "/people")
@Without(
        door = Without.Door.TABLE,
        because =
                "Who may sign in is decided person by person: a password for one use is shown to whoever asked for it.")
@PutRight(how = "Nothing is lost with a token: the person has another made.")
@OpenTo(Role.ADMINISTRATOR)
public record RevokeApiToken(PersonId person, UUID token) implements AccountCommand {}
