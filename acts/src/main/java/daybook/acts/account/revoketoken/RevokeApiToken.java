package daybook.acts.account.revoketoken;

import daybook.acts.OpenTo;
import daybook.acts.Role;
import daybook.acts.account.AccountCommand;
import daybook.facts.id.PersonId;
import java.util.UUID;

/**
 * Make a token of a person's useless at once, for a reason that is given. People revoke their own without this.
 *
 * @param person whose token it is
 * @param token its number, as the person's page has it
 */
@OpenTo(Role.ADMINISTRATOR)
public record RevokeApiToken(PersonId person, UUID token) implements AccountCommand {}
