package daybook.acts.office.establish;

import daybook.acts.OpenTo;
import daybook.acts.Role;
import daybook.acts.office.OfficeCommand;
import daybook.facts.id.BodyId;
import daybook.facts.id.OfficeId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Record that an office exists. */
@OpenTo(Role.ADMINISTRATOR)
public record EstablishOffice(
        OfficeId office, String title, @Nullable BodyId body, LocalDate effective) implements OfficeCommand {}
