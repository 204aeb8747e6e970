package daybook.query.registers;

import daybook.query.asat.Basis;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.function.Supplier;

/**
 * What was answered lately. The same basis gives the same answer for ever, so none of them can be out of date.
 *
 * @param <Q> what may be asked; two that are equal ask the same
 * @param <A> what is answered; never changed
 */
final class RecentAnswers<Q, A> {

    private record Asked<Q>(Q question, long entry, LocalDate effective) {}

    private final int most;
    private final LinkedHashMap<Asked<Q>, A> answers = new LinkedHashMap<>(16, 0.75f, true);

    RecentAnswers(int most) {
        this.most = most;
    }

    /** Two who ask at the same moment may both have it looked up. */
    A of(Q question, Basis basis, Supplier<A> lookUp) {
        var asked = new Asked<>(question, basis.entry(), basis.effective());
        synchronized (answers) {
            A known = answers.get(asked);
            if (known != null) {
                return known;
            }
        }
        A found = lookUp.get();
        synchronized (answers) {
            answers.put(asked, found);
            if (answers.size() > most) {
                answers.pollFirstEntry();
            }
        }
        return found;
    }
}
