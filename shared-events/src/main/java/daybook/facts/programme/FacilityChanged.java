package daybook.facts.programme;

import daybook.facts.authority.ClauseRef;
import daybook.facts.exact.Pence;
import daybook.facts.id.ProgrammeId;
import java.time.LocalDate;

/**
 * A body that may commit the money changed what may be borrowed of its own motion, without having been asked.
 *
 * @param change its number within the programme, from 1
 * @param before what might be borrowed on that day until then
 * @param after what may be borrowed from that day on; less than before where the body reduced it
 */
public record FacilityChanged(
        ProgrammeId programme, int change, ClauseRef clause, Pence before, Pence after, LocalDate effective)
        implements ProgrammeFact {

    /** By how much more; less than nothing where it was reduced. */
    public Pence by() {
        return after.minus(before);
    }
}
