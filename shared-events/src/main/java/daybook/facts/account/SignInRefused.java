package daybook.facts.account;

import daybook.facts.id.PersonId;
import java.time.LocalDate;

/** An attempt to sign in to the person's account failed. Whether the person made it is not known. */
public record SignInRefused(PersonId person, SignInFault fault, LocalDate effective) implements AccountFact {}
