package daybook.command.account;

import daybook.access.Role;
import daybook.command.desk.OpenTo;
import daybook.facts.id.PersonId;

/** Lift the lock that too many failed attempts have put on a person's account. */
@OpenTo(Role.ADMINISTRATOR)
public record UnlockAccount(PersonId person) implements AccountCommand {}
