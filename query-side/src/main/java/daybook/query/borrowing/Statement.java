package daybook.query.borrowing;

import daybook.facts.exact.Pence;
import daybook.query.asat.Basis;
import daybook.query.daybook.Entered;
import java.util.List;
import java.util.Map;

/**
 * Everything done with a programme's money, in the order in which it took effect.
 *
 * @param entered who made the entries of the lines, and when
 */
public record Statement(Basis basis, ProgrammeHead programme, List<Line> lines, Map<Long, Entered> entered) {

    /**
     * An act.
     *
     * @param owed by the programme in all after it
     */
    public record Line(Movement movement, Pence owed) {}
}
