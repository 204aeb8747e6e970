package daybook.facts.delegation;

import daybook.facts.exact.Longest;
import daybook.facts.id.OfficeId;
import java.time.LocalDate;

/** The holder of an office was consulted; the decision stays with the delegate whatever the view was. */
public record Consultation(
        OfficeId consultee,
        LocalDate on,
        @Longest(Longest.NOTE) String view) {}
