package daybook.query.borrowing;

import daybook.facts.exact.Ratio;
import daybook.facts.id.IndicatorId;
import daybook.facts.id.ProgrammeId;
import daybook.facts.id.ProposalId;
import daybook.facts.meeting.Subject;
import daybook.query.asat.Basis;
import daybook.query.borrowing.BorrowingRow.ProgrammeRow;
import daybook.query.borrowing.BorrowingRow.ProposalRow;
import daybook.query.borrowing.BorrowingRow.RewardOfferRow;
import daybook.query.borrowing.Statement.Line;
import daybook.query.daybook.Entries;
import daybook.query.scorecard.Indicators;
import daybook.query.scorecard.SetHead;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Answers from the borrowing rows, and from how the indicators stand on the same basis. */
@Component
final class StoredBorrowing implements BorrowingQuery {

    private final BorrowingRows rows;
    private final Indicators indicators;
    private final Entries entries;

    StoredBorrowing(BorrowingRows rows, Indicators indicators, Entries entries) {
        this.rows = rows;
        this.indicators = indicators;
        this.entries = entries;
    }

    @Override
    public List<ProgrammeHead> programmes(Basis basis) {
        Map<String, ProgrammeRow> latest = new TreeMap<>();
        rows.opened(basis).forEach(opened -> latest.put(opened.programme().value(), opened));
        return latest.values().stream().map(opened -> head(opened, basis)).toList();
    }

    private ProgrammeHead head(ProgrammeRow opened, Basis basis) {
        Ratio threshold = indicators
                .set(opened.indicatorSet(), basis)
                .map(SetHead::threshold)
                .orElse(null);
        return new ProgrammeHead(opened.programme(), opened.title(), opened.indicatorSet(), threshold, opened.entry());
    }

    private Optional<ProgrammeHead> programme(ProgrammeId programme, Basis basis) {
        return rows.opened(programme, basis).stream()
                .reduce((_, later) -> later)
                .map(opened -> head(opened, basis));
    }

    @Override
    public Map<ProposalId, String> purposes(ProgrammeId programme, Basis basis) {
        return rows.proposals(programme, basis).stream()
                .collect(Collectors.toMap(ProposalRow::proposal, ProposalRow::purpose, (one, _) -> one));
    }

    @Override
    public Optional<Borrowing> borrowing(ProgrammeId programme, Basis basis) {
        return programme(programme, basis).map(head -> borrowing(head, basis));
    }

    private Borrowing borrowing(ProgrammeHead head, Basis basis) {
        Ledger ledger = ledger(head, basis);
        List<TargetMoney> targets = ledger.targets();
        Totals totals = SumsRule.totals(targets);
        List<Movement> openings = rows.openings(head.programme(), basis);
        List<FacilityRule.Authorised> authorised = rows.facility(head.programme(), basis);
        Facility facility = FacilityRule.of(
                authorised.isEmpty() ? null : authorised.getLast(),
                ExtensionRule.of(rows.extensions(head.programme(), basis)),
                rows.changes(head.programme(), basis),
                totals.sums(),
                MoneyMoved.of(openings));
        List<PrintedFigure> printed = wholes(head)
                .flatMap(
                        subject -> ledger
                                .printedAbout(
                                        subject,
                                        totals.potential(),
                                        totals.atThreshold(),
                                        totals.sums().recommended())
                                .stream())
                .toList();
        List<Reversal> reversals = rows.reversals(head.programme(), basis);
        RewardRows reward = rows.reward(head.programme(), basis);
        List<TermsChange> terms = reward.changes();
        return new Borrowing(
                basis,
                head,
                targets,
                totals,
                facility,
                reward.claims(),
                terms,
                printed,
                reversals,
                openings,
                entries.entered(named(head, targets, facility, printed, reversals, terms)));
    }

    private static Stream<Subject> wholes(ProgrammeHead head) {
        return Stream.of(new Subject.OfIndicatorSet(head.set()), new Subject.OfFacility(head.programme()));
    }

    private Ledger ledger(ProgrammeHead head, Basis basis) {
        return ledger(head, rows.proposals(head.programme(), basis), basis);
    }

    private Ledger ledger(ProgrammeHead head, List<ProposalRow> proposed, Basis basis) {
        ProgrammeId programme = head.programme();
        List<RewardOfferRow> offers = rows.offers(programme, basis);
        Set<IndicatorId> about = new LinkedHashSet<>();
        proposed.forEach(row -> about.add(row.indicator()));
        offers.forEach(offer -> about.add(offer.indicator()));
        List<Subject> subjects = new ArrayList<>(wholes(head).toList());
        about.forEach(indicator -> subjects.add(new Subject.OfIndicator(indicator)));
        return new Ledger(
                head.threshold(),
                proposed,
                rows.recommendations(programme, basis),
                rows.decisions(programme, basis),
                rows.releases(programme, basis),
                rows.decidedAgainst(programme, basis),
                rows.movements(programme, basis),
                offers,
                rows.printed(subjects, basis),
                indicators.positions(about, head.threshold(), basis));
    }

    @Override
    public Optional<Statement> statement(ProgrammeId programme, Basis basis) {
        return programme(programme, basis).map(head -> {
            List<Line> lines = Statement.inOrder(lines(head, basis));
            return new Statement(
                    basis,
                    head,
                    lines,
                    entries.entered(lines.stream()
                            .map(Line::movement)
                            .flatMap(movement -> Stream.concat(
                                    Stream.of(movement.entry()), Stream.ofNullable(movement.reversedBy())))
                            .toList()));
        });
    }

    /** What was done with each investment's money and with the reward, and to what bounds it. */
    private List<Line> lines(ProgrammeHead head, Basis basis) {
        ProgrammeId programme = head.programme();
        List<Line> lines = new ArrayList<>();
        rows.movements(programme, basis).forEach(movement -> lines.add(Line.of(movement)));
        rows.openings(programme, basis).forEach(movement -> lines.add(Line.of(movement)));
        RewardRows reward = rows.reward(programme, basis);
        reward.claims().forEach(claim -> lines.addAll(claim.lines()));
        lines.addAll(Bounds.terms(reward.changes()));
        lines.addAll(Bounds.offers(rows.offers(programme, basis)));
        lines.addAll(Bounds.limits(
                rows.authorised(programme, basis), rows.extensions(programme, basis), rows.changes(programme, basis)));
        ledger(head, basis).proposals().forEach(proposal -> lines.addAll(Bounds.approvals(proposal)));
        lines.addAll(Struck.of(rows, programme, basis));
        return lines;
    }

    @Override
    public Optional<ProposalPage> proposal(ProgrammeId programme, ProposalId proposal, Basis basis) {
        return programme(programme, basis).flatMap(head -> {
            Ledger ledger = ledger(head, basis);
            return page(head, ledger, proposal, basis)
                    .or(() -> page(head, ledger(head, rows.everyProposal(programme, basis), basis), proposal, basis));
        });
    }

    private Optional<ProposalPage> page(ProgrammeHead head, Ledger ledger, ProposalId proposal, Basis basis) {
        return ledger.proposals().stream()
                .filter(found -> found.proposal().equals(proposal))
                .findFirst()
                .map(found -> page(head, ledger, found, basis));
    }

    private ProposalPage page(ProgrammeHead head, Ledger ledger, Proposal proposal, Basis basis) {
        RewardLine reward = ledger.offers().stream()
                .filter(offer -> offer.indicator().equals(proposal.indicator()))
                .reduce((_, later) -> later)
                .map(ledger::reward)
                .orElse(null);
        Set<Long> named = new TreeSet<>(NamedEntries.of(proposal));
        named.addAll(NamedEntries.of(reward));
        named.add(head.entry());
        List<Reversal> reversals = rows.reversals(head.programme(), basis).stream()
                .filter(reversal -> proposal.proposal().equals(reversal.proposal()))
                .toList();
        reversals.forEach(reversal -> named.add(reversal.entry()));
        return new ProposalPage(
                basis, head, ledger.title(proposal.indicator()), proposal, reward, reversals, entries.entered(named));
    }

    private static Set<Long> named(
            ProgrammeHead head,
            List<TargetMoney> targets,
            Facility facility,
            List<PrintedFigure> printed,
            List<Reversal> reversals,
            List<TermsChange> terms) {
        Set<Long> named = new TreeSet<>(NamedEntries.of(facility));
        named.add(head.entry());
        printed.forEach(figure -> named.add(figure.entry()));
        reversals.forEach(reversal -> named.add(reversal.entry()));
        terms.forEach(change -> named.add(change.entry()));
        for (TargetMoney target : targets) {
            target.proposals().forEach(proposal -> named.addAll(NamedEntries.of(proposal)));
            named.addAll(NamedEntries.of(target.reward()));
        }
        return named;
    }
}
