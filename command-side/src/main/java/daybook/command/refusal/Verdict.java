package daybook.command.refusal;

import daybook.facts.Fact;
import java.util.List;

/** What a decision came to: facts to be recorded, or the reasons why not. */
public sealed interface Verdict {

    /** These facts are to be recorded, in order. */
    record Accepted(List<Fact> facts) implements Verdict {
        public Accepted {
            facts = List.copyOf(facts);
        }
    }

    /** Nothing is to be recorded. */
    record Rejected(List<Refusal> refusals) implements Verdict {
        public Rejected {
            refusals = List.copyOf(refusals);
        }
    }

    static Verdict refused(Refusal refusal) {
        return new Rejected(List.of(refusal));
    }
}
