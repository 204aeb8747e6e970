package daybook.query.borrowing;

import daybook.facts.exact.Pence;
import daybook.facts.exact.Ratio;
import daybook.facts.id.IndicatorId;
import daybook.facts.id.ProposalId;
import daybook.facts.meeting.Subject;
import daybook.facts.paper.PrintedQuantity;
import daybook.query.borrowing.BorrowingRow.PrintedRow;
import daybook.query.borrowing.BorrowingRow.ProposalRow;
import daybook.query.borrowing.BorrowingRow.RewardOfferRow;
import daybook.query.borrowing.Proposal.Recommendation;
import daybook.query.borrowing.Proposal.Release;
import daybook.query.scorecard.IndicatorPosition;
import daybook.query.scorecard.Indicators;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Works a programme's money out from its rows. Rows come in the order in which they took effect, so the last holds. */
record Ledger(
        @Nullable Ratio threshold,
        List<ProposalRow> proposed,
        List<Map.Entry<ProposalId, Recommendation>> recommendations,
        List<Map.Entry<ProposalId, Decision>> decisions,
        List<Map.Entry<ProposalId, Release>> releases,
        Map<ProposalId, LocalDate> decidedAgainst,
        List<Movement> movements,
        List<RewardOfferRow> offers,
        List<PrintedRow> printed,
        Indicators.Positions positions) {

    /** A line for each indicator with a proposal or an offer, in the order in which the first of them was entered. */
    List<TargetMoney> targets() {
        SequencedMap<IndicatorId, List<Proposal>> proposals = new LinkedHashMap<>();
        Map<IndicatorId, RewardOfferRow> offered = new LinkedHashMap<>();
        offers.forEach(offer -> offered.put(offer.indicator(), offer));
        proposals()
                .forEach(proposal -> proposals
                        .computeIfAbsent(proposal.indicator(), _ -> new ArrayList<>())
                        .add(proposal));
        Set<IndicatorId> indicators = new LinkedHashSet<>(proposals.keySet());
        indicators.addAll(offered.keySet());
        return indicators.stream()
                .map(indicator ->
                        target(indicator, proposals.getOrDefault(indicator, List.of()), offered.get(indicator)))
                .toList();
    }

    private TargetMoney target(IndicatorId indicator, List<Proposal> proposals, @Nullable RewardOfferRow offer) {
        return new TargetMoney(
                indicator, title(indicator), proposals, SumsRule.of(proposals), offer == null ? null : reward(offer));
    }

    @Nullable
    String title(IndicatorId indicator) {
        return positions
                .of(indicator)
                .map(position -> position.definition().title())
                .orElse(null);
    }

    /** In the order in which they were entered first. */
    List<Proposal> proposals() {
        SequencedMap<ProposalId, ProposalRow> latest = new LinkedHashMap<>();
        proposed.forEach(row -> latest.put(row.proposal(), row));
        return latest.values().stream().map(this::proposal).toList();
    }

    private Proposal proposal(ProposalRow row) {
        List<Recommendation> advice = about(row.proposal(), recommendations);
        List<Decision> decided = about(row.proposal(), decisions);
        List<Release> released = about(row.proposal(), releases);
        ProposalRule rule = ProposalRule.of(decided, released, decidedAgainst.get(row.proposal()));
        return new Proposal(
                row.proposal(),
                row.indicator(),
                row.requested(),
                row.purpose(),
                advice.isEmpty() ? null : advice.getLast(),
                decided,
                released,
                rule.firm(),
                rule.conditional(),
                rule.awaiting(),
                rule.approved(),
                movements.stream()
                        .filter(movement -> row.proposal().equals(movement.proposal()))
                        .toList(),
                row.entry());
    }

    private static <T> List<T> about(ProposalId proposal, List<Map.Entry<ProposalId, T>> rows) {
        return rows.stream()
                .filter(row -> row.getKey().equals(proposal))
                .map(Map.Entry::getValue)
                .toList();
    }

    RewardLine reward(RewardOfferRow offer) {
        IndicatorPosition position = positions.of(offer.indicator()).orElse(null);
        Pence atThreshold = threshold == null ? null : offer.potential().times(threshold);
        return new RewardLine(
                offer.potential(),
                atThreshold,
                printedAbout(new Subject.OfIndicator(offer.indicator()), offer.potential(), atThreshold, null),
                RewardRule.of(offer.potential(), threshold, position, positions.partsOf(offer.indicator())),
                RewardRule.atOutturn(offer.potential(), threshold, position),
                offer.entry());
    }

    /** What is printed about a subject, the latest record of each place, held against what the book gives. */
    List<PrintedFigure> printedAbout(
            Subject subject, @Nullable Pence atTarget, @Nullable Pence atThreshold, @Nullable Pence recommended) {
        SequencedMap<List<Object>, PrintedRow> latest = new LinkedHashMap<>();
        printed.stream()
                .filter(row -> row.subject().equals(subject))
                .forEach(row -> latest.put(List.of(row.paper(), row.place(), row.quantity()), row));
        return latest.values().stream()
                .map(row -> new PrintedFigure(
                        row.paper(),
                        row.place(),
                        row.quantity(),
                        row.amount(),
                        row.measure(),
                        workedOut(row.quantity(), atTarget, atThreshold, recommended),
                        row.entry()))
                .toList();
    }

    /** The total reward is the whole agreement's, of which a programme need not hold every target. */
    private static @Nullable Pence workedOut(
            PrintedQuantity quantity,
            @Nullable Pence atTarget,
            @Nullable Pence atThreshold,
            @Nullable Pence recommended) {
        return switch (quantity) {
            case REWARD_AT_TARGET -> atTarget;
            case REWARD_AT_THRESHOLD -> atThreshold;
            case RECOMMENDED_IN_TOTAL -> recommended;
            case TOTAL_REWARD, REWARD_ON_SURVEYS, STRETCH_ON_TRACK -> null;
        };
    }
}
