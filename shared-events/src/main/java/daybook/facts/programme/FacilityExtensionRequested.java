package daybook.facts.programme;

import daybook.facts.authority.ClauseRef;
import daybook.facts.exact.Pence;
import daybook.facts.id.BodyId;
import daybook.facts.id.ProgrammeId;
import java.time.LocalDate;

/** More was asked for; it waits for the body that may grant it. Numbered from 1 within the programme. */
public record FacilityExtensionRequested(
        ProgrammeId programme, int request, ClauseRef clause, Pence amount, BodyId awaiting, LocalDate effective)
        implements ProgrammeFact {}
