package daybook.facts.account;

import daybook.facts.id.PersonId;
import java.time.LocalDate;

/** The account was given a password that is good for signing in once, to choose another. */
public record PasswordReset(PersonId person, LocalDate effective) implements AccountFact {}
