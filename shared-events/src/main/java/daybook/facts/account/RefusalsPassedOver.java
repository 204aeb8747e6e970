package daybook.facts.account;

import daybook.facts.id.PersonId;
import java.time.Instant;
import java.time.LocalDate;

/**
 * So many of the person's requests had been refused that those refused from now on are not entered.
 *
 * @param until the moment from which they are entered again
 */
public record RefusalsPassedOver(PersonId person, Instant until, LocalDate effective) implements AccountFact {}
