package daybook.acts.account.changeroles;

import daybook.acts.OpenTo;
import daybook.acts.Role;
import daybook.acts.account.AccountCommand;
import daybook.facts.id.PersonId;
import java.util.Set;

/** Give a person's account these roles and no others. */
@OpenTo(Role.ADMINISTRATOR)
public record ChangeRoles(PersonId person, Set<Role> roles) implements AccountCommand {}
