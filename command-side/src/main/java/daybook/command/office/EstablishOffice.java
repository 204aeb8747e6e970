package daybook.command.office;

import daybook.access.Role;
import daybook.command.desk.OpenTo;
import daybook.facts.id.BodyId;
import daybook.facts.id.OfficeId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Record that an office exists. */
@OpenTo(Role.ADMINISTRATOR)
public record EstablishOffice(
        OfficeId office, String title, @Nullable BodyId body, LocalDate effective) implements OfficeCommand {}
