package daybook.facts.programme;

import daybook.facts.authority.ClauseRef;
import daybook.facts.exact.Pence;
import daybook.facts.id.ProgrammeId;
import java.time.LocalDate;

/** The body that was asked let the programme borrow so much more. */
public record FacilityExtensionGranted(
        ProgrammeId programme, int request, ClauseRef clause, Pence amount, LocalDate effective)
        implements ProgrammeFact {}
