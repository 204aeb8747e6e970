package daybook.facts.account;

import daybook.facts.id.PersonId;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A token of the person's was made useless before its time, by the person or by an administrator. Closing the account
 * does that to all of them without saying it of each.
 *
 * @param token its number
 */
public record ApiTokenRevoked(PersonId person, UUID token, LocalDate effective) implements AccountFact {}
