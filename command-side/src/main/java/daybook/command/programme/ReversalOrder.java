package daybook.command.programme;

import java.util.ArrayList;
import java.util.List;

/** Everything that has to be reversed before an entry can be, in an order in which it can be. */
final class ReversalOrder {

    private final List<ProgrammeEntry> first = new ArrayList<>();
    private List<ProgrammeEntry> entries;

    private ReversalOrder(List<ProgrammeEntry> entries) {
        this.entries = entries;
    }

    static List<ProgrammeEntry> before(ProgrammeEntry mistaken, List<ProgrammeEntry> entries) {
        var order = new ReversalOrder(entries);
        order.clear(mistaken);
        return List.copyOf(order.first);
    }

    /** What is built on what is built on it goes before that; and what stands only once that is gone, after. */
    private void clear(ProgrammeEntry mistaken) {
        for (List<ProgrammeEntry> built = Reversals.builtOn(mistaken, entries);
                !built.isEmpty();
                built = Reversals.builtOn(mistaken, entries)) {
            for (ProgrammeEntry each : built) {
                if (entries.get(each.place()).stands()) {
                    clear(each);
                    first.add(each);
                    entries = without(each);
                }
            }
        }
    }

    private List<ProgrammeEntry> without(ProgrammeEntry gone) {
        var left = new ArrayList<>(entries);
        left.set(gone.place(), gone.reversed());
        return List.copyOf(left);
    }
}
