package daybook.acts.meeting.resolve;

import daybook.facts.exact.ShortName;
import daybook.facts.programme.Reuse;

/**
 * Whether a clause that authorises a facility lets what is repaid or written off be borrowed again.
 *
 * @param clause the number of the clause within its resolution
 */
public record FacilityResolved(@ShortName String clause, Reuse reuse) {}
