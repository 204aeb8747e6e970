package daybook.facts.delegation;

import daybook.facts.id.OfficeId;
import java.time.LocalDate;

/** Another delegate, without whom the decision cannot be taken, agreed to it. */
public record Concurrence(OfficeId delegate, LocalDate on) {}
