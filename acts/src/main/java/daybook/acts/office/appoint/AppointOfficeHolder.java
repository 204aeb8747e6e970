package daybook.acts.office.appoint;

import daybook.acts.OpenTo;
import daybook.acts.Role;
import daybook.acts.office.OfficeCommand;
import daybook.facts.id.OfficeId;
import daybook.facts.id.PersonId;
import java.time.LocalDate;

/** Record that a person holds the office from a date on; whoever held it does so for the last time the day before. */
@OpenTo({Role.ADMINISTRATOR, Role.SECRETARY})
public record AppointOfficeHolder(OfficeId office, PersonId person, LocalDate effective) implements OfficeCommand {}
