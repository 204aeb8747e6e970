package daybook.query.borrowing;

import daybook.facts.exact.Pence;
import daybook.facts.id.IndicatorId;
import daybook.query.borrowing.BorrowingRow.ExtensionRow;
import daybook.query.borrowing.BorrowingRow.FacilityRow;
import daybook.query.borrowing.BorrowingRow.RewardOfferRow;
import daybook.query.borrowing.Facility.State;
import daybook.query.borrowing.Movement.Kind;
import daybook.query.borrowing.Proposal.Release;
import daybook.query.borrowing.Statement.Line;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What bounds a programme's money, as lines of its statement: each says by how much the bound became more or less, so that
 * they come to what holds, and what has held since. Rows come in the order in which they took effect.
 */
final class Bounds {

    private Bounds() {}

    /** A day on which a bound may have changed, and the entry by which. */
    private record At(LocalDate effective, long entry) {}

    /** What may be borrowed. */
    static List<Line> limits(
            List<FacilityRow> authorised, List<ExtensionRow> extensions, List<Facility.Change> changes) {
        Map<At, Pence> more = new HashMap<>();
        authorised.forEach(row -> more.put(new At(row.effective(), row.entry()), row.authorised()));
        extensions.stream()
                .filter(row -> row.step() == State.GRANTED)
                .forEach(row -> more.put(
                        new At(row.effective(), row.entry()),
                        Objects.requireNonNull(row.amount(), "what is granted has an amount")));
        changes.forEach(change -> more.put(new At(change.on(), change.entry()), change.by()));
        List<Line> lines = new ArrayList<>();
        Pence limit = Pence.ZERO;
        for (At at : inOrder(more.keySet().stream())) {
            Pence amount = Objects.requireNonNull(more.get(at));
            limit = limit.plus(amount);
            lines.add(Line.of(
                    new Movement(null, Kind.LIMIT, lines.size() + 1, amount, at.effective(), at.entry()), null, limit));
        }
        return lines;
    }

    /** A later offer takes the place of the one before. */
    static List<Line> offers(List<RewardOfferRow> offers) {
        Map<IndicatorId, Pence> before = new HashMap<>();
        List<Line> lines = new ArrayList<>();
        for (RewardOfferRow row : offers) {
            Pence was = Objects.requireNonNullElse(before.put(row.indicator(), row.potential()), Pence.ZERO);
            lines.add(Line.of(
                    new Movement(
                            null,
                            Kind.OFFERED,
                            lines.size() + 1,
                            row.potential().minus(was),
                            row.effective(),
                            row.entry()),
                    row.indicator(),
                    row.potential()));
        }
        return lines;
    }

    /** What the funder pays at most, and what it closed of the claims. */
    static List<Line> terms(List<TermsChange> changes) {
        return changes.stream()
                .map(change -> Line.of(
                        new Movement(
                                null,
                                Kind.CLOSED,
                                change.number(),
                                change.closed(),
                                change.effective(),
                                change.entry()),
                        change.indicator(),
                        change.payable()))
                .toList();
    }

    /** What an investment may spend: whatever is decided or released changes it, or changes nothing and is no line. */
    static List<Line> approvals(Proposal proposal) {
        List<Line> lines = new ArrayList<>();
        Pence approved = Pence.ZERO;
        for (At at : inOrder(Stream.concat(
                proposal.decisions().stream().map(each -> new At(each.effective(), each.entry())),
                proposal.releases().stream().map(each -> new At(each.effective(), each.entry()))))) {
            Pence now = approvedBy(proposal, at);
            if (!now.equals(approved)) {
                lines.add(Line.of(
                        new Movement(
                                proposal.proposal(),
                                Kind.APPROVED,
                                lines.size() + 1,
                                now.minus(approved),
                                at.effective(),
                                at.entry()),
                        null,
                        now));
                approved = now;
            }
        }
        return lines;
    }

    private static Pence approvedBy(Proposal proposal, At at) {
        List<Decision> decisions = proposal.decisions().stream()
                .filter(each -> !isAfter(new At(each.effective(), each.entry()), at))
                .toList();
        List<Release> releases = proposal.releases().stream()
                .filter(each -> !isAfter(new At(each.effective(), each.entry()), at))
                .toList();
        return ProposalRule.of(decisions, releases).approved();
    }

    private static final Comparator<At> ORDER =
            Comparator.comparing(At::effective).thenComparing(At::entry);

    private static boolean isAfter(At one, At other) {
        return ORDER.compare(one, other) > 0;
    }

    private static List<At> inOrder(Stream<At> days) {
        return days.sorted(ORDER).distinct().toList();
    }
}
