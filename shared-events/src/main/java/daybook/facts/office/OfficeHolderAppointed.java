package daybook.facts.office;

import daybook.facts.id.OfficeId;
import daybook.facts.id.PersonId;
import java.time.LocalDate;

/** A person holds the office from a date on. */
public record OfficeHolderAppointed(OfficeId office, PersonId person, LocalDate effective) implements OfficeFact {}
