package daybook.facts.programme;

import daybook.facts.exact.Pence;
import daybook.facts.id.ProgrammeId;
import java.time.LocalDate;

/** So much may be borrowed against the reward. */
public record FacilityAuthorised(ProgrammeId programme, Pence limit, LocalDate effective) implements ProgrammeFact {}
