package daybook.facts.programme;

import daybook.facts.authority.ClauseRef;
import daybook.facts.id.ProgrammeId;
import java.time.LocalDate;

/** The body that was asked refused. */
public record FacilityExtensionRefused(ProgrammeId programme, int request, ClauseRef clause, LocalDate effective)
        implements ProgrammeFact {}
