package daybook.facts.account;

import daybook.facts.id.PersonId;
import java.time.LocalDate;

/** The person signed in. */
public record PersonSignedIn(PersonId person, LocalDate effective) implements AccountFact {}
