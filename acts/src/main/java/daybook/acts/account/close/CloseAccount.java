package daybook.acts.account.close;

import daybook.acts.OpenTo;
import daybook.acts.Role;
import daybook.acts.account.AccountCommand;
import daybook.facts.id.PersonId;

/** Let a person sign in no longer. */
@OpenTo(Role.ADMINISTRATOR)
public record CloseAccount(PersonId person) implements AccountCommand {}
