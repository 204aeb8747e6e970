package daybook.facts.office;

import daybook.facts.id.BodyId;
import daybook.facts.id.OfficeId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An office exists from a date on. */
public record OfficeEstablished(
        OfficeId office, String title, @Nullable BodyId body, LocalDate effective) implements OfficeFact {}
