package daybook.acts.office.end;

import daybook.acts.OpenTo;
import daybook.acts.Role;
import daybook.acts.office.OfficeCommand;
import daybook.facts.id.OfficeId;
import daybook.facts.id.PersonId;
import java.time.LocalDate;

/** Record that a person who holds the office does so for the last time on a date, with nobody to follow yet. */
@OpenTo({Role.ADMINISTRATOR, Role.SECRETARY})
public record EndOfficeHolder(OfficeId office, PersonId person, LocalDate effective) implements OfficeCommand {}
