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
import daybook.facts.programme.FacilityChanged;
import daybook.facts.programme.FunderTermsChanged;
import daybook.facts.programme.MoneyEntry;
import daybook.facts.programme.OpeningBalance;
import daybook.facts.programme.Reuse;
import daybook.query.borrowing.Decision.Outcome;
import daybook.query.borrowing.Facility.State;
import daybook.query.borrowing.Movement.Kind;
import daybook.query.projection.EntryContext;
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

    /** Whether what is repaid or written off may be borrowed again under the facility that the entry authorised. */
    @Key("programme")
    record FacilityReuseRow(long entry, LocalDate effective, ProgrammeId programme, Reuse reuse)
            implements BorrowingRow {}

    /** That the funder pays on other terms. */
    @Key({"programme", "change"})
    record FunderTermsRow(
            long entry,
            LocalDate effective,
            ProgrammeId programme,
            int change,
            @Nullable IndicatorId indicator,
            @Nullable Integer instalment,
            Pence payable,
            @Nullable Pence capital,
            @Nullable Pence revenue,
            String terms)
            implements BorrowingRow {
        static FunderTermsRow of(FunderTermsChanged fact, EntryContext at) {
            return new FunderTermsRow(
                    at.entry(),
                    at.effective(),
                    fact.programme(),
                    fact.change(),
                    fact.indicator(),
                    fact.instalment(),
                    fact.payable(),
                    fact.capital(),
                    fact.revenue(),
                    fact.terms());
        }
    }

    /** What of a claim was closed by it. */
    @Key({"programme", "claim"})
    record ClosedClaimRow(long entry, LocalDate effective, ProgrammeId programme, int claim, Pence amount)
            implements BorrowingRow {}

    /** What had been done before the day book began. */
    @Key({"programme", "balance"})
    record OpeningRow(long entry, LocalDate effective, ProgrammeId programme, OpeningBalance balance, Pence amount)
            implements BorrowingRow {}

    /** What was paid back since of what had been drawn before. */
    @Key({"programme", "repayment"})
    record OpeningRepaymentRow(long entry, LocalDate effective, ProgrammeId programme, int repayment, Pence amount)
            implements BorrowingRow {}

    /** What a body gave up of it since. */
    @Key({"programme", "write_off"})
    record OpeningWriteOffRow(long entry, LocalDate effective, ProgrammeId programme, int writeOff, Pence amount)
            implements BorrowingRow {}

    /** What a body changed of it of its own motion. */
    @Key({"programme", "change"})
    record FacilityChangeRow(
            long entry,
            LocalDate effective,
            ProgrammeId programme,
            int change,
            ClauseRef clause,
            Pence before,
            Pence after)
            implements BorrowingRow {
        static FacilityChangeRow of(FacilityChanged fact, EntryContext at) {
            return new FacilityChangeRow(
                    at.entry(),
                    at.effective(),
                    fact.programme(),
                    fact.change(),
                    fact.clause(),
                    fact.before(),
                    fact.after());
        }
    }

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

    /** A delegation was taken back. */
    @Key("delegation")
    record RevocationRow(long entry, LocalDate effective, DelegationId delegation) implements BorrowingRow {}

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

    /** An entry about the programme's money was taken back. */
    @Key("reversed")
    record ReversalRow(
            long entry,
            LocalDate effective,
            ProgrammeId programme,
            long reversed,
            MoneyEntry kind,
            @Nullable ProposalId proposal,
            int number,
            @Nullable Pence amount)
            implements BorrowingRow {}

    /** An entry about what releases money, or about what is printed, was recorded by mistake. */
    @Key("withdrawn")
    record WithdrawnRow(long entry, LocalDate effective, long withdrawn) implements BorrowingRow {}

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
