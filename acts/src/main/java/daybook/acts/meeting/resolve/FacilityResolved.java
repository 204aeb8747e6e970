package daybook.acts.meeting.resolve;

import daybook.acts.programme.changefacility.LimitChange;
import daybook.facts.exact.ShortName;
import daybook.facts.programme.Reuse;
import org.jspecify.annotations.Nullable;

/**
 * What a clause about a facility says besides its amount.
 *
 * @param clause the number of the clause within its resolution
 * @param reuse whether one that authorises it lets what is repaid or written off be borrowed again; null where it does not
 *     say so
 * @param change what the amount says of what may be borrowed already; null for a clause that authorises it, or answers a
 *     request
 */
public record FacilityResolved(
        @ShortName String clause,
        @Nullable Reuse reuse,
        @Nullable LimitChange change) {

    /** Of a clause that authorises it. */
    public FacilityResolved(String clause, Reuse reuse) {
        this(clause, reuse, null);
    }
}
