package daybook.query.borrowing;

import daybook.query.borrowing.BorrowingRow.ExtensionRow;
import daybook.query.borrowing.Facility.Extension;
import daybook.query.borrowing.Facility.State;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.TreeMap;

/** What became of each request for more: the last step holds. A decision without its request says nothing yet. */
final class ExtensionRule {

    private ExtensionRule() {}

    static List<Extension> of(List<ExtensionRow> steps) {
        SequencedMap<Integer, ExtensionRow> requests = new TreeMap<>();
        SequencedMap<Integer, ExtensionRow> last = new TreeMap<>();
        for (ExtensionRow step : steps) {
            last.put(step.request(), step);
            if (step.step() == State.PENDING) {
                requests.put(step.request(), step);
            }
        }
        return requests.values().stream()
                .map(request -> extension(request, Objects.requireNonNull(last.get(request.request()))))
                .toList();
    }

    private static Extension extension(ExtensionRow request, ExtensionRow last) {
        boolean decided = last.step() != State.PENDING;
        return new Extension(
                request.request(),
                last.step(),
                Objects.requireNonNull(request.amount(), "a request says how much"),
                Objects.requireNonNull(request.awaiting(), "a request says of whom"),
                request.clause(),
                request.effective(),
                request.entry(),
                last.step() == State.GRANTED ? last.amount() : null,
                decided ? last.clause() : null,
                decided ? Long.valueOf(last.entry()) : null);
    }
}
