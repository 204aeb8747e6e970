package daybook.command.account;

import daybook.access.Role;
import daybook.command.desk.OpenTo;
import daybook.facts.id.PersonId;

/** Let a person sign in no longer. */
@OpenTo(Role.ADMINISTRATOR)
public record CloseAccount(PersonId person) implements AccountCommand {}
