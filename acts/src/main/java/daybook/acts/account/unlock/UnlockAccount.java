package daybook.acts.account.unlock;

import daybook.acts.OpenTo;
import daybook.acts.Role;
import daybook.acts.account.AccountCommand;
import daybook.facts.id.PersonId;

/** Lift the lock that too many failed attempts have put on a person's account. */
@OpenTo(Role.ADMINISTRATOR)
public record UnlockAccount(PersonId person) implements AccountCommand {}
