package daybook.facts.account;

import daybook.facts.id.PersonId;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The account lets nobody in for a while, after too many failed attempts.
 *
 * @param failures how many attempts in a row had failed within the time that is looked at
 * @param until the moment from which somebody may try again
 */
public record AccountLocked(PersonId person, int failures, Instant until, LocalDate effective) implements AccountFact {}
