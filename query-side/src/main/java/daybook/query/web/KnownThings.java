package daybook.query.web;

import daybook.facts.authority.ClauseRef;
import daybook.facts.id.BodyId;
import daybook.facts.id.DelegationId;
import daybook.facts.id.IndicatorId;
import daybook.facts.id.IndicatorSetId;
import daybook.facts.id.MeetingId;
import daybook.facts.id.PaperId;
import daybook.facts.id.ProgrammeId;
import daybook.facts.id.ProposalId;
import daybook.facts.meeting.Clause;
import daybook.query.asat.Basis;
import daybook.query.borrowing.BorrowingQuery;
import daybook.query.borrowing.ProgrammeHead;
import daybook.query.registers.BodyLine;
import daybook.query.registers.ClauseChoice;
import daybook.query.registers.ClauseLine;
import daybook.query.registers.DelegationLine;
import daybook.query.registers.MeetingLine;
import daybook.query.registers.PaperLine;
import daybook.query.registers.RegistersQuery;
import daybook.query.scorecard.IndicatorName;
import daybook.query.scorecard.ScorecardQuery;
import daybook.query.scorecard.SetHead;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What things are called as at one basis, each kind looked up when the first of it is asked for; for one page. */
final class KnownThings implements Things {
    private final RegistersQuery registers;
    private final ScorecardQuery scorecards;
    private final BorrowingQuery borrowing;
    private final Basis basis;

    private @Nullable Map<IndicatorId, String> indicators;
    private @Nullable Map<IndicatorSetId, String> sets;
    private @Nullable Map<ProgrammeId, String> programmes;
    private @Nullable Map<PaperId, String> papers;
    private @Nullable Map<MeetingId, Met> meetings;
    private @Nullable Map<DelegationId, Given> delegations;
    private final Map<ClauseRef, Optional<Clause>> clauses = new HashMap<>();
    private final Map<ProgrammeId, Map<ProposalId, String>> proposals = new HashMap<>();

    KnownThings(RegistersQuery registers, ScorecardQuery scorecards, BorrowingQuery borrowing, Basis basis) {
        this.registers = registers;
        this.scorecards = scorecards;
        this.borrowing = borrowing;
        this.basis = basis;
    }

    @Override
    public Optional<String> indicator(IndicatorId id) {
        var known = indicators;
        if (known == null) {
            known = scorecards.names(basis).stream()
                    .collect(Collectors.toMap(IndicatorName::indicator, IndicatorName::title, (one, _) -> one));
            indicators = known;
        }
        return Optional.ofNullable(known.get(id));
    }

    @Override
    public Optional<String> set(IndicatorSetId id) {
        var known = sets;
        if (known == null) {
            known = scorecards.sets(basis).stream().collect(Collectors.toMap(SetHead::set, SetHead::title));
            sets = known;
        }
        return Optional.ofNullable(known.get(id));
    }

    @Override
    public Optional<String> programme(ProgrammeId id) {
        var known = programmes;
        if (known == null) {
            known = borrowing.programmes(basis).stream()
                    .collect(Collectors.toMap(ProgrammeHead::programme, ProgrammeHead::title));
            programmes = known;
        }
        return Optional.ofNullable(known.get(id));
    }

    @Override
    public Optional<String> proposal(ProgrammeId programme, ProposalId id) {
        return Optional.ofNullable(proposals
                .computeIfAbsent(programme, each -> borrowing.purposes(each, basis))
                .get(id));
    }

    @Override
    public Optional<String> paper(PaperId id) {
        var known = papers;
        if (known == null) {
            known = registers.papers(basis).stream()
                    .collect(Collectors.toMap(PaperLine::paper, PaperLine::title, (one, _) -> one));
            papers = known;
        }
        return Optional.ofNullable(known.get(id));
    }

    @Override
    public Optional<Met> meeting(MeetingId id) {
        var known = meetings;
        if (known == null) {
            Map<BodyId, String> bodies =
                    registers.bodies(basis).stream().collect(Collectors.toMap(BodyLine::body, BodyLine::name));
            known = registers.meetings(basis).stream()
                    .collect(Collectors.toMap(MeetingLine::meeting, line -> met(line, bodies), (one, _) -> one));
            meetings = known;
        }
        return Optional.ofNullable(known.get(id));
    }

    @Override
    public Optional<Clause> clause(ClauseRef ref) {
        return clauses.computeIfAbsent(
                ref,
                each -> registers.clause(each, basis).map(ClauseChoice::says).or(() -> withdrawn(each)));
    }

    /** What was entered under a clause still says so once the resolution is withdrawn. */
    private Optional<Clause> withdrawn(ClauseRef ref) {
        return registers.meeting(ref.meeting(), basis).stream()
                .flatMap(page -> page.resolutions().stream())
                .filter(resolution -> resolution.item().equals(ref.item()))
                .flatMap(resolution -> resolution.clauses().stream())
                .filter(clause -> clause.number().equals(ref.clause()))
                .map(ClauseLine::told)
                .reduce((_, latest) -> latest);
    }

    @Override
    public Optional<Given> delegation(DelegationId id) {
        var known = delegations;
        if (known == null) {
            known = registers.delegations(basis).stream()
                    .collect(Collectors.toMap(
                            DelegationLine::delegation, line -> new Given(line.clause(), line.delegates())));
            delegations = known;
        }
        return Optional.ofNullable(known.get(id));
    }

    private static Met met(MeetingLine line, Map<BodyId, String> bodies) {
        return new Met(
                bodies.getOrDefault(line.body(), line.body().value()),
                Words.date(line.held()) + (line.sitting() == 1 ? "" : " (" + line.sitting() + ")"));
    }
}
