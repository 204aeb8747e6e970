package daybook.command.meeting;

import daybook.command.register.PassedClause;
import daybook.command.register.Register;
import daybook.command.register.Told;
import daybook.facts.Fact;
import daybook.facts.authority.ClauseRef;
import daybook.facts.delegation.DelegationRevoked;
import daybook.facts.exact.Pence;
import daybook.facts.id.BodyId;
import daybook.facts.id.Id;
import daybook.facts.id.MeetingId;
import daybook.facts.id.ProposalId;
import daybook.facts.indicator.TargetKey;
import daybook.facts.indicator.TargetSet;
import daybook.facts.meeting.Subject;
import daybook.facts.programme.FacilityAuthorised;
import daybook.facts.programme.FacilityExtensionGranted;
import daybook.facts.programme.FacilityExtensionRefused;
import daybook.facts.programme.FacilityExtensionRequested;
import daybook.facts.programme.InvestmentApproved;
import daybook.facts.programme.InvestmentApprovedAgain;
import daybook.facts.programme.InvestmentDrawnDown;
import daybook.facts.programme.InvestmentEndorsed;
import daybook.facts.programme.InvestmentRefused;
import daybook.facts.programme.InvestmentRepaid;
import daybook.facts.programme.InvestmentViewTaken;
import daybook.facts.programme.InvestmentWrittenOff;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How what a clause is about stands before the clause takes effect.
 *
 * @param decided whether the body has decided about the investment before
 * @param owed whether of the investment's money any has been drawn and neither repaid nor given up
 * @param authorised whether anything may be borrowed already
 * @param asked whether a request for more is pending
 * @param awaitsThisBody whether that request waits for the body
 * @param revoked whether the delegation has been taken back
 * @param aims the indicator's targets
 */
record Standing(
        Decided decided,
        boolean owed,
        boolean authorised,
        boolean asked,
        boolean awaitsThisBody,
        boolean revoked,
        Set<TargetKey> aims) {

    static final Standing NEW = new Standing(Decided.NOT, false, false, false, false, false, Set.of());

    /** Whether a body has decided about a matter. */
    enum Decided {
        NOT,
        /** At an earlier meeting, or a later one that was recorded first. */
        BEFORE,
        /** At this very meeting. */
        HERE
    }

    Standing {
        aims = Set.copyOf(aims);
    }

    static Standing of(PassedClause passed, Subject subject, Register register) {
        return switch (subject) {
            case Subject.OfProposal(var programme, var proposal) -> {
                List<Fact> told = facts(programme, register).toList();
                List<MeetingId> meetings = told.stream()
                        .flatMap(fact -> decidedBy(proposal, fact))
                        .map(ClauseRef::meeting)
                        .distinct()
                        .filter(meeting -> passed.body().equals(register.met(meeting)))
                        .toList();
                Decided decided = meetings.isEmpty()
                        ? Decided.NOT
                        : meetings.contains(passed.ref().meeting()) ? Decided.HERE : Decided.BEFORE;
                yield new Standing(decided, owed(proposal, told), false, false, false, false, Set.of());
            }
            case Subject.OfFacility(var programme) -> {
                List<Fact> told = facts(programme, register).toList();
                BodyId awaited = awaited(told);
                yield new Standing(
                        Decided.NOT,
                        false,
                        told.stream().anyMatch(FacilityAuthorised.class::isInstance),
                        awaited != null,
                        passed.body().equals(awaited),
                        false,
                        Set.of());
            }
            case Subject.OfDelegation(var delegation) ->
                new Standing(
                        Decided.NOT,
                        false,
                        false,
                        false,
                        false,
                        facts(delegation, register).anyMatch(DelegationRevoked.class::isInstance),
                        Set.of());
            case Subject.OfIndicator(var indicator) ->
                new Standing(
                        Decided.NOT,
                        false,
                        false,
                        false,
                        false,
                        false,
                        facts(indicator, register)
                                .filter(TargetSet.class::isInstance)
                                .map(fact -> ((TargetSet) fact).target())
                                .collect(Collectors.toSet()));
            case Subject.OfIndicatorSet _, Subject.OfMatter _ -> NEW;
        };
    }

    /** Without what was taken back: it counts as if it had not been. */
    private static Stream<Fact> facts(Id about, Register register) {
        List<Told> told = register.told(about);
        return IntStream.range(0, told.size())
                .filter(place -> Told.stands(place, told))
                .mapToObj(place -> told.get(place).fact());
    }

    private static Stream<ClauseRef> decidedBy(ProposalId proposal, Fact fact) {
        return switch (fact) {
            case InvestmentEndorsed decided when decided.proposal().equals(proposal) -> Stream.of(decided.clause());
            case InvestmentApproved decided when decided.proposal().equals(proposal) -> Stream.of(decided.clause());
            case InvestmentApprovedAgain decided
            when decided.proposal().equals(proposal) -> Stream.of(decided.clause());
            case InvestmentViewTaken decided when decided.proposal().equals(proposal) -> Stream.of(decided.clause());
            case InvestmentRefused decided when decided.proposal().equals(proposal) -> Stream.of(decided.clause());
            // Whatever else is told about a programme decides nothing about an investment.
            case Fact _ -> Stream.empty();
        };
    }

    private static boolean owed(ProposalId proposal, List<Fact> told) {
        Pence owed = Pence.ZERO;
        for (Fact fact : told) {
            if (fact instanceof InvestmentDrawnDown drawn && drawn.proposal().equals(proposal)) {
                owed = owed.plus(drawn.amount());
            } else if (fact instanceof InvestmentRepaid repaid
                    && repaid.proposal().equals(proposal)) {
                owed = owed.minus(repaid.amount());
            } else if (fact instanceof InvestmentWrittenOff given
                    && given.proposal().equals(proposal)) {
                owed = owed.minus(given.amount());
            }
        }
        return owed.isPositive();
    }

    /** The body that a pending request for more waits for, or null while none is pending. */
    private static @Nullable BodyId awaited(List<Fact> told) {
        BodyId awaited = null;
        for (Fact fact : told) {
            if (fact instanceof FacilityExtensionRequested asked) {
                awaited = asked.awaiting();
            } else if (fact instanceof FacilityExtensionGranted || fact instanceof FacilityExtensionRefused) {
                awaited = null;
            }
        }
        return awaited;
    }
}
