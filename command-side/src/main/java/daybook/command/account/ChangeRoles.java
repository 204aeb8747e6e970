package daybook.command.account;

import daybook.access.Role;
import daybook.command.desk.OpenTo;
import daybook.facts.id.PersonId;
import java.util.Set;

/** Give a person's account these roles and no others. */
@OpenTo(Role.ADMINISTRATOR)
public record ChangeRoles(PersonId person, Set<Role> roles) implements AccountCommand {}
