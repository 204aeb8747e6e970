package daybook.facts.account;

import daybook.facts.id.PersonId;
import java.time.LocalDate;

/** The person signed out. */
public record PersonSignedOut(PersonId person, LocalDate effective) implements AccountFact {}
