package daybook.acts.account.changeroles;

import daybook.acts.At;
import daybook.acts.OpenTo;
import daybook.acts.PutRight;
import daybook.acts.Role;
import daybook.acts.Without;
import daybook.acts.account.AccountCommand;
import daybook.facts.id.PersonId;
import java.util.Set;

/** Give a person's account these roles and no others. */
@At(
        form = "/people/{person}/change-roles",
        sent = "/people/{person}/roles",
        shows = "/people/{person}",
        from = "/people")
@Without(
        door = Without.Door.TABLE,
        because =
                "Who may sign in is decided person by person: a password for one use is shown to whoever asked for it.")
@PutRight(by = ChangeRoles.class, how = "Change the roles back.")
@OpenTo(Role.ADMINISTRATOR)
public record ChangeRoles(PersonId person, Set<Role> roles) implements AccountCommand {}
