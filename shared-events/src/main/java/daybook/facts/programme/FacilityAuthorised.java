package daybook.facts.programme;

import daybook.facts.Revision;
import daybook.facts.exact.Pence;
import daybook.facts.id.ProgrammeId;
import java.time.LocalDate;

/**
 * So much may be borrowed against the reward.
 *
 * @param reuse whether what is repaid or written off may be borrowed again; at revision 1 it always could
 */
@Revision(2)
public record FacilityAuthorised(ProgrammeId programme, Pence limit, Reuse reuse, LocalDate effective)
        implements ProgrammeFact {}
