package daybook.facts.office;

import daybook.facts.id.OfficeId;
import daybook.facts.id.PersonId;
import java.time.LocalDate;

/** A person held the office for the last time on a date. */
public record OfficeHolderEnded(OfficeId office, PersonId person, LocalDate effective) implements OfficeFact {}
