package daybook.facts.account;

import daybook.facts.id.PersonId;
import java.time.LocalDate;

/** A lock on the account was lifted before its time. */
public record AccountUnlocked(PersonId person, LocalDate effective) implements AccountFact {}
