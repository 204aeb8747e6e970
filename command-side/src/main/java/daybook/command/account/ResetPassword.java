package daybook.command.account;

import daybook.access.Role;
import daybook.command.desk.OpenTo;
import daybook.facts.id.PersonId;

/**
 * Give a person's account a password that is good for signing in once. It lifts a lock too. Through the API the answer
 * shows that password, once.
 */
@OpenTo(Role.ADMINISTRATOR)
public record ResetPassword(PersonId person) implements AccountCommand {}
