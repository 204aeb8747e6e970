package daybook.query.borrowing;

import daybook.facts.Fact;
import daybook.facts.account.AccountFact;
import daybook.facts.authority.Authority;
import daybook.facts.body.BodyFact;
import daybook.facts.delegation.DelegatedApprovalGiven;
import daybook.facts.delegation.DelegatedApprovalRefused;
import daybook.facts.delegation.DelegationFact;
import daybook.facts.delegation.DelegationGranted;
import daybook.facts.delegation.DelegationRevoked;
import daybook.facts.indicator.IndicatorFact;
import daybook.facts.indicatorset.IndicatorSetFact;
import daybook.facts.meeting.MeetingFact;
import daybook.facts.meeting.Subject;
import daybook.facts.office.OfficeFact;
import daybook.facts.paper.PaperFact;
import daybook.facts.paper.PaperReceived;
import daybook.facts.paper.PrintedFigureRecorded;
import daybook.facts.programme.FacilityAuthorised;
import daybook.facts.programme.FacilityExtensionGranted;
import daybook.facts.programme.FacilityExtensionRefused;
import daybook.facts.programme.FacilityExtensionRequested;
import daybook.facts.programme.InvestmentAllocated;
import daybook.facts.programme.InvestmentApproved;
import daybook.facts.programme.InvestmentCommitted;
import daybook.facts.programme.InvestmentDrawnDown;
import daybook.facts.programme.InvestmentEndorsed;
import daybook.facts.programme.InvestmentMovement;
import daybook.facts.programme.InvestmentProposed;
import daybook.facts.programme.InvestmentRecommended;
import daybook.facts.programme.InvestmentRefused;
import daybook.facts.programme.InvestmentRepaid;
import daybook.facts.programme.InvestmentWrittenOff;
import daybook.facts.programme.ProgrammeFact;
import daybook.facts.programme.ProgrammeOpened;
import daybook.facts.programme.RewardClaimed;
import daybook.facts.programme.RewardOffered;
import daybook.facts.programme.RewardReceived;
import daybook.query.borrowing.BorrowingRow.ApprovalRow;
import daybook.query.borrowing.BorrowingRow.ClaimRow;
import daybook.query.borrowing.BorrowingRow.DecisionRow;
import daybook.query.borrowing.BorrowingRow.DelegationRow;
import daybook.query.borrowing.BorrowingRow.ExtensionRow;
import daybook.query.borrowing.BorrowingRow.FacilityRow;
import daybook.query.borrowing.BorrowingRow.MovementRow;
import daybook.query.borrowing.BorrowingRow.PrintedRow;
import daybook.query.borrowing.BorrowingRow.ProgrammeRow;
import daybook.query.borrowing.BorrowingRow.ProposalRow;
import daybook.query.borrowing.BorrowingRow.ReceiptRow;
import daybook.query.borrowing.BorrowingRow.RecommendationRow;
import daybook.query.borrowing.BorrowingRow.RefusalRow;
import daybook.query.borrowing.BorrowingRow.RewardOfferRow;
import daybook.query.borrowing.Decision.Outcome;
import daybook.query.borrowing.Facility.State;
import daybook.query.borrowing.Movement.Kind;
import daybook.query.projection.EntryContext;
import daybook.query.projection.Projection;
import daybook.query.projection.ProjectionName;
import daybook.query.projection.Row;
import java.util.List;
import org.springframework.stereotype.Component;

/** Programmes, their proposals and facility, what releases money, and what papers print about it. */
@Component
final class BorrowingProjection implements Projection {

    @Override
    public ProjectionName name() {
        return ProjectionName.BORROWING;
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Class<BorrowingRow> tables() {
        return BorrowingRow.class;
    }

    @Override
    public List<Row> rows(Fact fact, EntryContext at) {
        return switch (fact) {
            case ProgrammeFact f -> List.of(ofProgramme(f, at));
            case DelegationFact f -> ofDelegation(f, at);
            case PaperFact f -> ofPaper(f, at);
            case AccountFact _, BodyFact _, IndicatorFact _, IndicatorSetFact _, MeetingFact _, OfficeFact _ ->
                List.of();
        };
    }

    private static List<Row> ofPaper(PaperFact fact, EntryContext at) {
        return switch (fact) {
            case PrintedFigureRecorded f ->
                List.of(new PrintedRow(
                        at.entry(),
                        at.effective(),
                        f.subject(),
                        f.paper(),
                        f.place(),
                        f.quantity(),
                        f.amount(),
                        f.measure()));
            case PaperReceived _ -> List.of();
        };
    }

    private static List<Row> ofDelegation(DelegationFact fact, EntryContext at) {
        return switch (fact) {
            case DelegationGranted f ->
                f.subject() instanceof Subject.OfProposal of
                        ? List.of(new DelegationRow(
                                at.entry(), at.effective(), f.delegation(), of.programme(), of.proposal()))
                        : List.of();
            case DelegatedApprovalGiven f ->
                List.of(new ApprovalRow(at.entry(), at.effective(), f.delegation(), f.approval(), f.amount()));
            case DelegatedApprovalRefused f -> List.of(new RefusalRow(at.entry(), at.effective(), f.delegation()));
            // What was released before stays released, and nothing more can be.
            case DelegationRevoked _ -> List.of();
        };
    }

    private static Kind act(InvestmentMovement fact) {
        return switch (fact) {
            case InvestmentAllocated _ -> Kind.ALLOCATED;
            case InvestmentCommitted _ -> Kind.COMMITTED;
            case InvestmentDrawnDown _ -> Kind.DRAWN;
            case InvestmentRepaid _ -> Kind.REPAID;
            case InvestmentWrittenOff _ -> Kind.WRITTEN_OFF;
        };
    }

    private static Row ofProgramme(ProgrammeFact fact, EntryContext at) {
        return switch (fact) {
            case ProgrammeOpened f -> new ProgrammeRow(at.entry(), at.effective(), f.programme(), f.title(), f.set());
            case RewardOffered f ->
                new RewardOfferRow(at.entry(), at.effective(), f.programme(), f.indicator(), f.potential());
            case FacilityAuthorised f ->
                new FacilityRow(
                        at.entry(),
                        at.effective(),
                        f.programme(),
                        f.limit(),
                        !(at.by().authority() instanceof Authority.OfOffice));
            case FacilityExtensionRequested f ->
                new ExtensionRow(
                        at.entry(),
                        at.effective(),
                        f.programme(),
                        f.request(),
                        State.PENDING,
                        f.clause(),
                        f.amount(),
                        f.awaiting());
            case FacilityExtensionGranted f ->
                new ExtensionRow(
                        at.entry(),
                        at.effective(),
                        f.programme(),
                        f.request(),
                        State.GRANTED,
                        f.clause(),
                        f.amount(),
                        null);
            case FacilityExtensionRefused f ->
                new ExtensionRow(
                        at.entry(), at.effective(), f.programme(), f.request(), State.REFUSED, f.clause(), null, null);
            case InvestmentProposed f ->
                new ProposalRow(
                        at.entry(),
                        at.effective(),
                        f.programme(),
                        f.proposal(),
                        f.indicator(),
                        f.requested(),
                        f.purpose());
            case InvestmentRecommended f ->
                new RecommendationRow(
                        at.entry(), at.effective(), f.programme(), f.proposal(), f.advice(), f.amount(), f.condition());
            case InvestmentEndorsed f ->
                new DecisionRow(
                        at.entry(),
                        at.effective(),
                        f.programme(),
                        f.proposal(),
                        Outcome.ENDORSED,
                        f.clause(),
                        f.amount(),
                        f.condition(),
                        f.awaiting());
            case InvestmentApproved f ->
                new DecisionRow(
                        at.entry(),
                        at.effective(),
                        f.programme(),
                        f.proposal(),
                        Outcome.APPROVED,
                        f.clause(),
                        f.amount(),
                        f.condition(),
                        null);
            case InvestmentRefused f ->
                new DecisionRow(
                        at.entry(),
                        at.effective(),
                        f.programme(),
                        f.proposal(),
                        Outcome.REFUSED,
                        f.clause(),
                        null,
                        null,
                        null);
            case RewardClaimed f ->
                new ClaimRow(
                        at.entry(),
                        at.effective(),
                        f.programme(),
                        f.claim(),
                        f.indicator(),
                        f.instalment(),
                        f.amount());
            case RewardReceived f ->
                new ReceiptRow(at.entry(), at.effective(), f.programme(), f.receipt(), f.claim(), f.amount());
            case InvestmentMovement f ->
                new MovementRow(
                        at.entry(), at.effective(), f.programme(), f.proposal(), act(f), f.number(), f.amount());
        };
    }
}
