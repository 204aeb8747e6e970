package daybook.query.borrowing;

import daybook.facts.exact.Pence;
import daybook.facts.id.IndicatorId;
import daybook.query.asat.Basis;
import daybook.query.daybook.Entered;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything done with a programme's money and to what bounds it, in the order in which it took effect.
 *
 * @param entered who made the entries of the lines, and when
 */
public record Statement(Basis basis, ProgrammeHead programme, List<Line> lines, Map<Long, Entered> entered) {

    /**
     * An act.
     *
     * @param indicator whose reward it is about; null where it is about no reward, or the whole programme's
     * @param bound what holds since, where it says how much may be done; null where it does not, or was taken back
     * @param owed by the programme in all after it
     * @param open what the funder still has to pay after it
     */
    public record Line(
            Movement movement,
            @Nullable IndicatorId indicator,
            @Nullable Pence bound,
            Pence owed,
            Pence open) {

        /** Before it is known what came before. */
        static Line of(Movement movement, @Nullable IndicatorId indicator, @Nullable Pence bound) {
            return new Line(movement, indicator, bound, Pence.ZERO, Pence.ZERO);
        }

        static Line of(Movement movement) {
            return of(movement, null, null);
        }
    }

    /** In the order in which they took effect, each with what it leaves. */
    static List<Line> inOrder(List<Line> lines) {
        List<Line> ordered = new ArrayList<>();
        Pence owed = Pence.ZERO;
        Pence open = Pence.ZERO;
        for (Line line : lines.stream()
                .sorted(Comparator.comparing((Line line) -> line.movement().effective())
                        .thenComparing(line -> line.movement().entry()))
                .toList()) {
            owed = line.movement().owed(owed);
            open = line.movement().open(open);
            ordered.add(new Line(line.movement(), line.indicator(), line.bound(), owed, open));
        }
        return List.copyOf(ordered);
    }
}
