package daybook.query.borrowing;

import daybook.facts.authority.ClauseRef;
import daybook.facts.exact.Measure;
import daybook.facts.exact.Pence;
import daybook.facts.id.BodyId;
import daybook.facts.id.DelegationId;
import daybook.facts.id.IndicatorId;
import daybook.facts.id.IndicatorSetId;
import daybook.facts.id.PaperId;
import daybook.facts.id.ProgrammeId;
import daybook.facts.id.ProposalId;
import daybook.facts.meeting.Subject;
import daybook.facts.paper.PrintedQuantity;
import daybook.facts.programme.Advice;
import daybook.query.borrowing.Decision.Outcome;
import daybook.query.borrowing.Facility.State;
import daybook.query.borrowing.Movement.Kind;
import daybook.query.projection.Key;
import daybook.query.projection.Row;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The rows of the borrowing projection. */
sealed interface BorrowingRow extends Row {

    @Key("programme")
    record ProgrammeRow(
            long entry, LocalDate effective, ProgrammeId programme, String title, IndicatorSetId indicatorSet)
            implements BorrowingRow {}

    @Key({"programme", "indicator"})
    record RewardOfferRow(
            long entry, LocalDate effective, ProgrammeId programme, IndicatorId indicator, Pence potential)
            implements BorrowingRow {}

    /** @param underClause whether the entry names a resolution's clause as its authority */
    @Key("programme")
    record FacilityRow(long entry, LocalDate effective, ProgrammeId programme, Pence authorised, boolean underClause)
            implements BorrowingRow {}

    /** What became of a request for more. */
    @Key({"programme", "request"})
    record ExtensionRow(
            long entry,
            LocalDate effective,
            ProgrammeId programme,
            int request,
            State step,
            ClauseRef clause,
            @Nullable Pence amount,
            @Nullable BodyId awaiting)
            implements BorrowingRow {}

    @Key({"programme", "proposal"})
    record ProposalRow(
            long entry,
            LocalDate effective,
            ProgrammeId programme,
            ProposalId proposal,
            IndicatorId indicator,
            @Nullable Pence requested,
            String purpose)
            implements BorrowingRow {}

    @Key({"programme", "proposal"})
    record RecommendationRow(
            long entry,
            LocalDate effective,
            ProgrammeId programme,
            ProposalId proposal,
            Advice advice,
            Pence amount,
            @Nullable String condition)
            implements BorrowingRow {}

    @Key({"programme", "proposal"})
    record DecisionRow(
            long entry,
            LocalDate effective,
            ProgrammeId programme,
            ProposalId proposal,
            Outcome outcome,
            ClauseRef clause,
            @Nullable Pence amount,
            @Nullable String condition,
            @Nullable BodyId awaiting)
            implements BorrowingRow {}

    /** Which proposal a delegation releases money for. */
    @Key({"programme", "proposal", "delegation"})
    record DelegationRow(
            long entry, LocalDate effective, DelegationId delegation, ProgrammeId programme, ProposalId proposal)
            implements BorrowingRow {}

    @Key({"delegation", "approval"})
    record ApprovalRow(long entry, LocalDate effective, DelegationId delegation, int approval, Pence amount)
            implements BorrowingRow {}

    /** Delegates decided against what was left. */
    @Key("delegation")
    record RefusalRow(long entry, LocalDate effective, DelegationId delegation) implements BorrowingRow {}

    /** What has been done with an investment's money. */
    @Key({"programme", "proposal", "act", "number"})
    record MovementRow(
            long entry,
            LocalDate effective,
            ProgrammeId programme,
            ProposalId proposal,
            Kind act,
            int number,
            Pence amount)
            implements BorrowingRow {}

    @Key({"programme", "claim"})
    record ClaimRow(
            long entry,
            LocalDate effective,
            ProgrammeId programme,
            int claim,
            @Nullable IndicatorId indicator,
            int instalment,
            Pence amount)
            implements BorrowingRow {}

    @Key({"programme", "claim", "receipt"})
    record ReceiptRow(long entry, LocalDate effective, ProgrammeId programme, int receipt, int claim, Pence amount)
            implements BorrowingRow {}

    /** What a paper prints about something. */
    @Key({"subject", "paper", "place", "quantity"})
    record PrintedRow(
            long entry,
            LocalDate effective,
            Subject subject,
            PaperId paper,
            String place,
            PrintedQuantity quantity,
            @Nullable Pence amount,
            @Nullable Measure measure)
            implements BorrowingRow {}
}
