package daybook.acts.office.end;

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

/** Record that a person who holds the office does so for the last time on a date, with nobody to follow yet. */
@At(form = "/offices/{id}/end", sent = "/offices/{id}/holders/end", shows = "/offices/{id}", from = "/offices")
@PutRight(by = WithdrawEntry.class, how = "Withdraw the entry, saying why: the person holds the office as before.")
@OpenTo({Role.ADMINISTRATOR, Role.SECRETARY})
public record EndOfficeHolder(@Asked("id") OfficeId office, PersonId person, LocalDate effective)
        implements OfficeCommand {}
