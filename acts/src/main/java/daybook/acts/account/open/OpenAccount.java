package daybook.acts.account.open;

import daybook.acts.OpenTo;
import daybook.acts.Role;
import daybook.acts.account.AccountCommand;
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
@OpenTo(Role.ADMINISTRATOR)
public record OpenAccount(PersonId person, String username, String name, Set<Role> roles) implements AccountCommand {}
