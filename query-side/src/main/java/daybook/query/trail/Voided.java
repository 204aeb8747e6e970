package daybook.query.trail;

import daybook.facts.Fact;
import daybook.facts.authority.ClauseRef;
import daybook.facts.programme.InvestmentEndorsed;
import daybook.facts.programme.InvestmentRefused;
import daybook.facts.programme.InvestmentViewTaken;
import daybook.query.daybook.EntryLine;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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
        Set<String> views = views(decided, lines);
        List<TrailEdge> deciding =
                decided.stream().filter(edge -> !views.contains(edge.to())).toList();
        boolean refusedLater = false;
        for (TrailEdge edge : deciding) {
            if (refuses(edge, lines)) {
                refusedLater = true;
            } else if (refusedLater) {
                voided.add(edge.to());
            }
        }
        if (!voided.isEmpty() && refuses(deciding.getFirst(), lines)) {
            voided.add(proposal);
        }
        return voided;
    }

    /**
     * The decisions that are but views, since their bodies may not commit the money and one that may had approved it;
     * with those of the same clauses that were recorded before that was known.
     */
    static Set<String> views(List<TrailEdge> decided, Map<Long, EntryLine> lines) {
        Set<ClauseRef> clauses = new HashSet<>();
        for (TrailEdge edge : decided) {
            if (lines.get(edge.entry()) instanceof EntryLine line && line.fact() instanceof InvestmentViewTaken view) {
                clauses.add(view.clause());
            }
        }
        Set<String> views = new HashSet<>();
        for (TrailEdge edge : decided) {
            if (lines.get(edge.entry()) instanceof EntryLine line && clauses.contains(clause(line.fact()))) {
                views.add(edge.to());
            }
        }
        return views;
    }

    private static @Nullable ClauseRef clause(Fact fact) {
        return switch (fact) {
            case InvestmentViewTaken view -> view.clause();
            case InvestmentRefused refused -> refused.clause();
            case InvestmentEndorsed endorsed -> endorsed.clause();
            case Fact _ -> null;
        };
    }

    private static boolean refuses(TrailEdge edge, Map<Long, EntryLine> lines) {
        EntryLine line = lines.get(edge.entry());
        return line != null && line.fact() instanceof InvestmentRefused;
    }
}
