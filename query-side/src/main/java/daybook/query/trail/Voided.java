package daybook.query.trail;

import daybook.facts.programme.InvestmentRefused;
import daybook.query.daybook.EntryLine;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What had been agreed and was refused since: neither the agreement nor the investment gives anything to spend. */
final class Voided {

    private Voided() {}

    /**
     * The agreements that a later refusal made void, and the investment itself where nobody agreed to it again.
     *
     * @param decided the links from the investment to the decisions about it, newest first
     */
    static Set<String> of(String proposal, List<TrailEdge> decided, Map<Long, EntryLine> lines) {
        Set<String> voided = new HashSet<>();
        boolean refusedLater = false;
        for (TrailEdge edge : decided) {
            if (refuses(edge, lines)) {
                refusedLater = true;
            } else if (refusedLater) {
                voided.add(edge.to());
            }
        }
        if (!voided.isEmpty() && refuses(decided.getFirst(), lines)) {
            voided.add(proposal);
        }
        return voided;
    }

    private static boolean refuses(TrailEdge edge, Map<Long, EntryLine> lines) {
        EntryLine line = lines.get(edge.entry());
        return line != null && line.fact() instanceof InvestmentRefused;
    }
}
