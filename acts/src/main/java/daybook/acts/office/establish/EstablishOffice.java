package daybook.acts.office.establish;

import daybook.acts.Asked;
import daybook.acts.At;
import daybook.acts.OpenTo;
import daybook.acts.Role;
import daybook.acts.office.OfficeCommand;
import daybook.facts.id.BodyId;
import daybook.facts.id.OfficeId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Record that an office exists. */
@At(form = "/offices/new", sent = "/offices", shows = "/offices/{id}")
@OpenTo(Role.ADMINISTRATOR)
public record EstablishOffice(
        @Asked("id") OfficeId office,
        String title,
        @Nullable BodyId body,
        LocalDate effective) implements OfficeCommand {}
