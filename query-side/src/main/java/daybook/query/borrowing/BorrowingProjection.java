package daybook.query.borrowing;

import daybook.facts.Fact;
import daybook.facts.account.AccountFact;
import daybook.facts.authority.Authority;
import daybook.facts.body.BodyFact;
import daybook.facts.delegation.DelegatedApprovalGiven;
import daybook.facts.delegation.DelegatedApprovalRefused;
import daybook.facts.delegation.DelegationAnswer;
import daybook.facts.delegation.DelegationExercised;
import daybook.facts.delegation.DelegationFact;
import daybook.facts.delegation.DelegationGranted;
import daybook.facts.delegation.DelegationRevoked;
import daybook.facts.indicator.IndicatorFact;
import daybook.facts.indicatorset.IndicatorSetFact;
import daybook.facts.meeting.MeetingFact;
import daybook.facts.meeting.Subject;
import daybook.facts.mistake.EntryWithdrawn;
import daybook.facts.mistake.MistakeFact;
import daybook.facts.office.OfficeFact;
import daybook.facts.paper.PaperFact;
import daybook.facts.paper.PaperReceived;
import daybook.facts.paper.PrintedFigureRecorded;
import daybook.facts.programme.EntryReversed;
import daybook.facts.programme.FacilityAuthorised;
import daybook.facts.programme.FacilityChanged;
import daybook.facts.programme.FacilityExtensionGranted;
import daybook.facts.programme.FacilityExtensionRefused;
import daybook.facts.programme.FacilityExtensionRequested;
import daybook.facts.programme.FunderTermsChanged;
import daybook.facts.programme.InvestmentApproved;
import daybook.facts.programme.InvestmentApprovedAgain;
import daybook.facts.programme.InvestmentEndorsed;
import daybook.facts.programme.InvestmentMovement;
import daybook.facts.programme.InvestmentProposed;
import daybook.facts.programme.InvestmentRecommended;
import daybook.facts.programme.InvestmentRefused;
import daybook.facts.programme.InvestmentViewTaken;
import daybook.facts.programme.OpeningBalanceRepaid;
import daybook.facts.programme.OpeningBalanceWrittenOff;
import daybook.facts.programme.OpeningPositionRecorded;
import daybook.facts.programme.ProgrammeFact;
import daybook.facts.programme.ProgrammeOpened;
import daybook.facts.programme.RewardClaimed;
import daybook.facts.programme.RewardOffered;
import daybook.facts.programme.RewardReceived;
import daybook.query.borrowing.BorrowingRow.ApprovalRow;
import daybook.query.borrowing.BorrowingRow.ClaimRow;
import daybook.query.borrowing.BorrowingRow.ClosedClaimRow;
import daybook.query.borrowing.BorrowingRow.DecisionRow;
import daybook.query.borrowing.BorrowingRow.DelegationRow;
import daybook.query.borrowing.BorrowingRow.ExtensionRow;
import daybook.query.borrowing.BorrowingRow.FacilityChangeRow;
import daybook.query.borrowing.BorrowingRow.FacilityReuseRow;
import daybook.query.borrowing.BorrowingRow.FacilityRow;
import daybook.query.borrowing.BorrowingRow.FunderTermsRow;
import daybook.query.borrowing.BorrowingRow.MovementRow;
import daybook.query.borrowing.BorrowingRow.OpeningRepaymentRow;
import daybook.query.borrowing.BorrowingRow.OpeningRow;
import daybook.query.borrowing.BorrowingRow.OpeningWriteOffRow;
import daybook.query.borrowing.BorrowingRow.PrintedRow;
import daybook.query.borrowing.BorrowingRow.ProgrammeRow;
import daybook.query.borrowing.BorrowingRow.ProposalRow;
import daybook.query.borrowing.BorrowingRow.ReceiptRow;
import daybook.query.borrowing.BorrowingRow.RecommendationRow;
import daybook.query.borrowing.BorrowingRow.RefusalRow;
import daybook.query.borrowing.BorrowingRow.ReversalRow;
import daybook.query.borrowing.BorrowingRow.RevocationRow;
import daybook.query.borrowing.BorrowingRow.RewardOfferRow;
import daybook.query.borrowing.BorrowingRow.WithdrawnRow;
import daybook.query.borrowing.Decision.Outcome;
import daybook.query.borrowing.Facility.State;
import daybook.query.borrowing.Movement.Kind;
import daybook.query.projection.EntryContext;
import daybook.query.projection.Projection;
import daybook.query.projection.ProjectionName;
import daybook.query.projection.Row;
import java.util.ArrayList;
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
        return 6;
    }

    @Override
    public Class<BorrowingRow> tables() {
        return BorrowingRow.class;
    }

    @Override
    public List<Row> rows(Fact fact, EntryContext at) {
        return switch (fact) {
            case FacilityAuthorised f ->
                List.of(ofProgramme(f, at), new FacilityReuseRow(at.entry(), at.effective(), f.programme(), f.reuse()));
            case FunderTermsChanged f -> ofTerms(f, at);
            case ProgrammeFact f -> List.of(ofProgramme(f, at));
            case DelegationFact f -> ofDelegation(f, at);
            case PaperFact f -> ofPaper(f, at);
            case EntryWithdrawn f -> List.of(new WithdrawnRow(at.entry(), at.effective(), f.entry()));
            case AccountFact _,
                    BodyFact _,
                    IndicatorFact _,
                    IndicatorSetFact _,
                    MeetingFact _,
                    MistakeFact _,
                    OfficeFact _ -> List.of();
        };
    }

    private static List<Row> ofTerms(FunderTermsChanged fact, EntryContext at) {
        List<Row> rows = new ArrayList<>(List.of(FunderTermsRow.of(fact, at)));
        fact.closed()
                .forEach(one -> rows.add(
                        new ClosedClaimRow(at.entry(), at.effective(), fact.programme(), one.claim(), one.amount())));
        return rows;
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
            case DelegationRevoked f -> List.of(new RevocationRow(at.entry(), at.effective(), f.delegation()));
            case DelegationAnswer _, DelegationExercised _ -> List.of();
        };
    }

    private static Row ofProgramme(ProgrammeFact fact, EntryContext at) {
        return switch (fact) {
            case EntryReversed f ->
                new ReversalRow(
                        at.entry(),
                        at.effective(),
                        f.programme(),
                        f.entry(),
                        f.kind(),
                        f.proposal(),
                        f.number(),
                        f.amount());
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
            case InvestmentApprovedAgain f ->
                new DecisionRow(
                        at.entry(),
                        at.effective(),
                        f.programme(),
                        f.proposal(),
                        Outcome.APPROVED_AGAIN,
                        f.clause(),
                        f.amount(),
                        f.condition(),
                        null);
            case InvestmentViewTaken f ->
                new DecisionRow(
                        at.entry(),
                        at.effective(),
                        f.programme(),
                        f.proposal(),
                        f.inFavour() ? Outcome.VIEW_IN_FAVOUR : Outcome.VIEW_AGAINST,
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
            case FacilityChanged f -> FacilityChangeRow.of(f, at);
            case FunderTermsChanged f -> FunderTermsRow.of(f, at);
            case RewardReceived f ->
                new ReceiptRow(at.entry(), at.effective(), f.programme(), f.receipt(), f.claim(), f.amount());
            case OpeningPositionRecorded f ->
                new OpeningRow(at.entry(), at.effective(), f.programme(), f.balance(), f.amount());
            case OpeningBalanceWrittenOff f ->
                new OpeningWriteOffRow(at.entry(), at.effective(), f.programme(), f.writeOff(), f.amount());
            case OpeningBalanceRepaid f ->
                new OpeningRepaymentRow(at.entry(), at.effective(), f.programme(), f.repayment(), f.amount());
            case InvestmentMovement f ->
                new MovementRow(
                        at.entry(), at.effective(), f.programme(), f.proposal(), Kind.of(f), f.number(), f.amount());
        };
    }
}
