package daybook.acts.office.establish;

import daybook.acts.Asked;
import daybook.acts.At;
import daybook.acts.OpenTo;
import daybook.acts.PutRight;
import daybook.acts.Role;
import daybook.acts.kind.ProposedFrom;
import daybook.acts.mistake.correctname.CorrectName;
import daybook.acts.mistake.withdraw.WithdrawEntry;
import daybook.acts.office.OfficeCommand;
import daybook.facts.id.BodyId;
import daybook.facts.id.OfficeId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Record that an office exists. */
@At(form = "/offices/new", sent = "/offices", shows = "/offices/{id}")
@PutRight(
        by = {CorrectName.class, WithdrawEntry.class},
        how = "Correct its title, or withdraw the entry, saying why, while nothing stands on it.")
@OpenTo(Role.ADMINISTRATOR)
public record EstablishOffice(
        @Asked("id") @ProposedFrom("title") OfficeId office,
        String title,
        @Nullable BodyId body,
        LocalDate effective) implements OfficeCommand {}
