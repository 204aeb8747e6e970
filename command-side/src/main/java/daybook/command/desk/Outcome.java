package daybook.command.desk;

import daybook.command.refusal.Refusal;
import java.util.List;

/** What came of a request. */
public sealed interface Outcome {

    /** It was recorded under these entry numbers, in order. */
    record Recorded(List<Long> entries) implements Outcome {
        public Recorded {
            entries = List.copyOf(entries);
        }
    }

    /** Nothing was recorded, for these reasons. */
    record Refused(List<Refusal> refusals) implements Outcome {
        public Refused {
            refusals = List.copyOf(refusals);
        }
    }
}
