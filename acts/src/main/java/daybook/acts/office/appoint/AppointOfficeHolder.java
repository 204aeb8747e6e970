package daybook.acts.office.appoint;

import daybook.acts.Asked;
import daybook.acts.At;
import daybook.acts.OpenTo;
import daybook.acts.PutRight;
import daybook.acts.Role;
import daybook.acts.mistake.withdraw.WithdrawEntry;
import daybook.acts.office.OfficeCommand;
import daybook.facts.id.OfficeId;
import daybook.facts.id.PersonId;
import java.time.LocalDate;

/** Record that a person holds the office from a date on; whoever held it does so for the last time the day before. */
@At(form = "/offices/{id}/appoint", sent = "/offices/{id}/holders", shows = "/offices/{id}", from = "/offices")
@PutRight(by = WithdrawEntry.class, how = "Withdraw the entry, saying why; who held the office before holds it again.")
@OpenTo({Role.ADMINISTRATOR, Role.SECRETARY})
public record AppointOfficeHolder(@Asked("id") OfficeId office, PersonId person, LocalDate effective)
        implements OfficeCommand {}
