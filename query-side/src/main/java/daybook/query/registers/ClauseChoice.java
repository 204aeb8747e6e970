package daybook.query.registers;

import daybook.facts.authority.ClauseRef;
import daybook.facts.id.BodyId;
import daybook.facts.meeting.Clause;
import daybook.facts.meeting.ResolutionBasis;
import java.time.LocalDate;

/** A clause that a form may offer as an authority. */
public record ClauseChoice(
        ClauseRef ref,
        ClauseLine clause,
        BodyId body,
        LocalDate held,
        String resolution,
        ResolutionBasis basis,
        long entry) {
    /** What it says. */
    public Clause says() {
        return clause.told();
    }
}
