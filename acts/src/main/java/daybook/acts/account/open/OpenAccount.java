package daybook.acts.account.open;

import daybook.acts.At;
import daybook.acts.OpenTo;
import daybook.acts.PutRight;
import daybook.acts.Role;
import daybook.acts.Without;
import daybook.acts.account.AccountCommand;
import daybook.acts.account.changeroles.ChangeRoles;
import daybook.acts.account.close.CloseAccount;
import daybook.acts.kind.ProposedFrom;
import daybook.facts.exact.Longest;
import daybook.facts.id.PersonId;
import java.util.Set;

/**
 * Let a person sign in, with a password that is good for doing so once. Neither name goes into an entry. Through the API
 * the answer shows that password, once.
 *
 * @param person as entries will name them for ever: best a number or an office, not a name
 * @param username what they sign in with
 * @param name what the pages call them
 */
@At(form = "/people/new", sent = "/people", shows = "/people/{person}")
@Without(
        door = Without.Door.TABLE,
        because =
                "Who may sign in is decided person by person: a password for one use is shown to whoever asked for it.")
@PutRight(
        by = {ChangeRoles.class, CloseAccount.class},
        how = "Change the roles, or close the account.")
@OpenTo(Role.ADMINISTRATOR)
public record OpenAccount(
        @ProposedFrom PersonId person,
        @Longest(64) String username,
        @Longest(200) String name,
        Set<Role> roles) implements AccountCommand {}
