package daybook.acts.account.resetpassword;

import daybook.acts.OpenTo;
import daybook.acts.Role;
import daybook.acts.account.AccountCommand;
import daybook.facts.id.PersonId;

/**
 * Give a person's account a password that is good for signing in once. It lifts a lock too. Through the API the answer
 * shows that password, once.
 */
@OpenTo(Role.ADMINISTRATOR)
public record ResetPassword(PersonId person) implements AccountCommand {}
