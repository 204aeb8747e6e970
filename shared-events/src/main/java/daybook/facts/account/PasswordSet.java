package daybook.facts.account;

import daybook.facts.id.PersonId;
import java.time.LocalDate;

/** The person chose a new password. */
public record PasswordSet(PersonId person, LocalDate effective) implements AccountFact {}
