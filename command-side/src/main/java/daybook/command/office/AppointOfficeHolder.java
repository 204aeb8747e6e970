package daybook.command.office;

import daybook.access.Role;
import daybook.command.desk.OpenTo;
import daybook.facts.id.OfficeId;
import daybook.facts.id.PersonId;
import java.time.LocalDate;

/** Record that a person holds the office from a date on; whoever held it does so for the last time the day before. */
@OpenTo({Role.ADMINISTRATOR, Role.SECRETARY})
public record AppointOfficeHolder(OfficeId office, PersonId person, LocalDate effective) implements OfficeCommand {}
