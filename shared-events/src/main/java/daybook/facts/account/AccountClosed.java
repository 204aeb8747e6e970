package daybook.facts.account;

import daybook.facts.id.PersonId;
import java.time.LocalDate;

/** The person may no longer sign in from a date on. */
public record AccountClosed(PersonId person, LocalDate effective) implements AccountFact {}
