package daybook.command.register;

import daybook.facts.Fact;
import daybook.facts.authority.Authority;
import daybook.facts.authority.ClauseRef;
import daybook.facts.body.BodyEstablished;
import daybook.facts.body.Power;
import daybook.facts.delegation.DelegatedApprovalGiven;
import daybook.facts.delegation.DelegatedApprovalRefused;
import daybook.facts.delegation.DelegationGranted;
import daybook.facts.delegation.DelegationRevoked;
import daybook.facts.id.BodyId;
import daybook.facts.id.DelegationId;
import daybook.facts.id.Id;
import daybook.facts.id.IndicatorId;
import daybook.facts.id.IndicatorSetId;
import daybook.facts.id.OfficeId;
import daybook.facts.id.PersonId;
import daybook.facts.id.ProgrammeId;
import daybook.facts.id.ProposalId;
import daybook.facts.indicator.IndicatorReturnCorrected;
import daybook.facts.indicator.IndicatorReturnRecorded;
import daybook.facts.indicator.IndicatorWithdrawn;
import daybook.facts.indicator.TargetKey;
import daybook.facts.indicator.TargetSet;
import daybook.facts.indicatorset.IndicatorJoinedSet;
import daybook.facts.indicatorset.IndicatorLeftSet;
import daybook.facts.indicatorset.IndicatorSetAdopted;
import daybook.facts.indicatorset.IndicatorSetFact;
import daybook.facts.indicatorset.RatingSchemeAdopted;
import daybook.facts.indicatorset.RatingWord;
import daybook.facts.meeting.Subject;
import daybook.facts.office.OfficeFact;
import daybook.facts.programme.InvestmentProposed;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was entered in any stream. Decisions lean on it only for what can never be unmade (a resolution passed, an office
 * held on a date), which needs no lock.
 */
public interface Register {

    /** Everything entered about the thing, in order; nothing if the day book does not know it. */
    List<Told> told(Id about);

    /** Whether anybody has ever been appointed to any office. */
    boolean begun();

    /** The delegations granted about the subject, in the order in which they were recorded. */
    List<DelegationId> delegations(Subject about);

    default boolean exists(Id about) {
        return !told(about).isEmpty();
    }

    default boolean knows(Subject subject) {
        return switch (subject) {
            case Subject.OfIndicator(var indicator) -> exists(indicator);
            case Subject.OfIndicatorSet(var set) -> exists(set);
            case Subject.OfFacility(var programme) -> exists(programme);
            case Subject.OfDelegation(var delegation) -> exists(delegation);
            case Subject.OfProposal(var programme, var proposal) -> proposer(programme, proposal) != null;
        };
    }

    default @Nullable PassedClause clause(ClauseRef ref) {
        return PassedClause.find(ref, told(ref.meeting()), this::powers);
    }

    /** What the body may do of its own right; nothing if the day book does not know it. */
    default Set<Power> powers(BodyId body) {
        return of(body, BodyEstablished.class)
                .flatMap(established -> established.powers().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The day from which the body exists, or null if the day book does not know it. */
    default @Nullable LocalDate established(BodyId body) {
        return of(body, BodyEstablished.class)
                .findFirst()
                .map(BodyEstablished::effective)
                .orElse(null);
    }

    default Tenures tenures(OfficeId office) {
        return of(office, OfficeFact.class).reduce(Tenures.NONE, Tenures::evolve, (first, second) -> second);
    }

    /** Who entered the proposal, or null if there is none. */
    default @Nullable PersonId proposer(ProgrammeId programme, ProposalId proposal) {
        return told(programme).stream()
                .filter(told -> told.fact() instanceof InvestmentProposed proposed
                        && proposed.proposal().equals(proposal))
                .findFirst()
                .map(told -> told.by().person())
                .orElse(null);
    }

    /** The indicators that count towards the set: those that joined and have not left since. */
    default Set<IndicatorId> members(IndicatorSetId set) {
        Set<IndicatorId> members = new HashSet<>();
        of(set, IndicatorSetFact.class).forEach(fact -> {
            if (fact instanceof IndicatorJoinedSet joined) {
                members.add(joined.indicator());
            } else if (fact instanceof IndicatorLeftSet left) {
                members.remove(left.indicator());
            }
        });
        return members;
    }

    /** The words that the set rates in on a day, or null if it has adopted none by then. */
    default @Nullable List<String> scheme(IndicatorSetId set, LocalDate on) {
        return of(set, RatingSchemeAdopted.class)
                .filter(scheme -> !scheme.effective().isAfter(on))
                .reduce((one, later) -> later.effective().isBefore(one.effective()) ? one : later)
                .map(scheme -> scheme.ratings().stream().map(RatingWord::word).toList())
                .orElse(null);
    }

    /** The day after which the indicator is measured no longer, or null if it was not withdrawn. */
    default @Nullable LocalDate withdrawn(IndicatorId indicator) {
        return of(indicator, IndicatorWithdrawn.class)
                .findFirst()
                .map(IndicatorWithdrawn::effective)
                .orElse(null);
    }

    /** The last day of the agreement, or null if the day book does not know it. */
    default @Nullable LocalDate ends(IndicatorSetId set) {
        return of(set, IndicatorSetAdopted.class)
                .findFirst()
                .map(adopted -> adopted.period().to())
                .orElse(null);
    }

    /** The delegation as granted, or null if there is none. */
    default @Nullable DelegationGranted delegated(DelegationId delegation) {
        return of(delegation, DelegationGranted.class).findFirst().orElse(null);
    }

    default boolean aimsAt(IndicatorId indicator, TargetKey target) {
        return of(indicator, TargetSet.class).anyMatch(set -> set.target().equals(target));
    }

    /** Whether the indicator has a return of this number, a correction among them. */
    default boolean returned(IndicatorId indicator, int number) {
        return of(indicator, IndicatorReturnRecorded.class).anyMatch(recorded -> recorded.number() == number)
                || of(indicator, IndicatorReturnCorrected.class).anyMatch(corrected -> corrected.number() == number);
    }

    /** The day from which the delegation was revoked or decided against, or null while it is neither. */
    default @Nullable LocalDate ended(DelegationId delegation) {
        return Stream.concat(
                        of(delegation, DelegationRevoked.class).map(DelegationRevoked::effective),
                        of(delegation, DelegatedApprovalRefused.class).map(DelegatedApprovalRefused::effective))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** The approval of that number under the delegation, or null if there is none. */
    default @Nullable DelegatedApprovalGiven approval(DelegationId delegation, int number) {
        return of(delegation, DelegatedApprovalGiven.class)
                .filter(given -> given.approval() == number)
                .findFirst()
                .orElse(null);
    }

    /** What stands behind the authority; null if none is cited, or the day book does not know it. */
    default @Nullable Warrant warrant(@Nullable Authority cited) {
        return cited == null ? null : Warrant.of(cited, this);
    }

    /** What delegates have approved about the proposal: an approval given is never unmade. */
    default List<DelegatedApprovalGiven> released(ProgrammeId programme, ProposalId proposal) {
        return delegations(new Subject.OfProposal(programme, proposal)).stream()
                .flatMap(delegation -> of(delegation, DelegatedApprovalGiven.class))
                .toList();
    }

    private <F extends Fact> Stream<F> of(Id about, Class<F> kind) {
        return told(about).stream().map(Told::fact).filter(kind::isInstance).map(kind::cast);
    }
}
