package daybook.command.programme;

import daybook.command.refusal.LiesIn;
import daybook.command.refusal.Refusal;
import daybook.command.register.Because;
import daybook.facts.authority.Authority;
import daybook.facts.authority.ClauseRef;
import daybook.facts.exact.Pence;
import daybook.facts.id.BodyId;
import daybook.facts.id.ProgrammeId;
import daybook.facts.id.ProposalId;
import java.time.LocalDate;

/** Reasons against what is asked for about an investment's money. */
sealed interface MoneyRefusal extends Refusal {

    /** Reasons that lie in the amount. */
    @LiesIn("amount")
    sealed interface OfAmount extends MoneyRefusal {}

    /** Reasons that lie in the approval that is cited. */
    @LiesIn(value = "authority", aroundTheCommand = true)
    sealed interface OfAuthority extends MoneyRefusal {}

    record ApprovesNothingOfIt(String authority, ProposalId proposal) implements OfAuthority {}

    record ApprovalLaterThanThat(String authority, LocalDate since, LocalDate effective) implements OfAuthority {}

    record ApprovalVoid(Authority authority, ClauseRef clause) implements OfAuthority {}

    record ApprovalSpent(String authority, String usual) implements OfAuthority {}

    record ApprovalOwedLess(String authority, Pence left, Pence amount, String usual) implements OfAuthority {}

    record ApprovalLeavesLess(String authority, Pence left, Pence amount, String usual) implements OfAuthority {}

    record InvestmentPending(ProposalId proposal, BodyId awaiting) implements MoneyRefusal {}

    record InvestmentConditional(ProposalId proposal, String condition) implements MoneyRefusal {}

    record InvestmentVoid(ProposalId proposal, ClauseRef clause) implements MoneyRefusal {}

    record InvestmentNotApproved(ProposalId proposal) implements MoneyRefusal {}

    @LiesIn("effective")
    record InvestmentNotFirmThen(ProposalId proposal, LocalDate effective) implements MoneyRefusal {}

    record FacilityNotThere(ProgrammeId programme) implements MoneyRefusal {}

    /**
     * The amounts are those of the day that binds it.
     *
     * @param bound that day
     * @param because what is entered between the day that was asked for and that
     * @param left of every limit, from the day that was asked for on
     * @param most the same in words
     */
    record AllocationAboveApproval(
            Pence amount, Pence allocated, Pence approved, LocalDate bound, Because because, Pence left, String most)
            implements OfAmount {}

    record CommitmentAboveApproval(
            Pence amount, Pence committed, Pence approved, LocalDate bound, Because because, Pence left, String most)
            implements OfAmount {}

    record CommitmentAboveAllocation(
            Pence amount, Pence committed, Pence allocated, LocalDate bound, Because because, Pence left, String most)
            implements OfAmount {}

    record DrawdownAboveApproval(
            Pence amount, Pence drawn, Pence approved, LocalDate bound, Because because, Pence left, String most)
            implements OfAmount {}

    record DrawdownAboveCommitment(
            Pence amount, Pence drawn, Pence committed, LocalDate bound, Because because, Pence left, String most)
            implements OfAmount {}

    record DrawdownAboveFacility(
            Pence amount, Pence owed, Pence limit, LocalDate bound, Because because, Pence left, String most)
            implements OfAmount {}

    record DrawnOnceAboveFacility(
            Pence amount, Pence drawn, Pence limit, LocalDate bound, Because because, Pence left, String most)
            implements OfAmount {}

    @LiesIn("clause")
    record ClauseApprovedIt(String clause, ProposalId proposal) implements MoneyRefusal {}

    record WriteOffAboveClause(Pence amount, String clause, Pence stated, Pence before, Pence left)
            implements OfAmount {}

    record WriteOffAboveOwed(Pence amount, Pence owed, LocalDate bound, Because because, Pence left, String most)
            implements OfAmount {}

    record RepaymentAboveOwed(Pence amount, Pence owed, LocalDate bound, Because because, Pence left, String most)
            implements OfAmount {}
}
