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
import daybook.facts.exact.Pence;
import daybook.facts.exact.Ratio;
import daybook.facts.id.BodyId;
import daybook.facts.id.DelegationId;
import daybook.facts.id.Id;
import daybook.facts.id.IndicatorId;
import daybook.facts.id.IndicatorSetId;
import daybook.facts.id.MeetingId;
import daybook.facts.id.OfficeId;
import daybook.facts.id.PaperId;
import daybook.facts.id.PersonId;
import daybook.facts.id.ProgrammeId;
import daybook.facts.id.ProposalId;
import daybook.facts.indicator.IndicatorDefined;
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
import daybook.facts.indicatorset.RewardTermsAgreed;
import daybook.facts.meeting.MeetingHeld;
import daybook.facts.meeting.Subject;
import daybook.facts.meeting.Verb;
import daybook.facts.office.OfficeEstablished;
import daybook.facts.office.OfficeFact;
import daybook.facts.paper.PaperReceived;
import daybook.facts.programme.InvestmentProposed;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was entered in any stream. Decisions lean on it for what stays as it is until the transaction has ended: clauses,
 * and sums over several streams once they are {@link #alone} with the matter.
 */
public interface Register extends ToldEntries {

    /** The day that the paper is dated, or null if it was not received. */
    default @Nullable LocalDate dated(PaperId paper) {
        return of(paper, PaperReceived.class)
                .findFirst()
                .map(PaperReceived::effective)
                .orElse(null);
    }

    default boolean exists(Id about) {
        return !standing(about).isEmpty();
    }

    default boolean knows(Subject subject) {
        return switch (subject) {
            case Subject.OfIndicator(var indicator) -> exists(indicator);
            case Subject.OfIndicatorSet(var set) -> exists(set);
            case Subject.OfFacility(var programme) -> exists(programme);
            case Subject.OfDelegation(var delegation) -> exists(delegation);
            case Subject.OfProposal(var programme, var proposal) -> proposer(programme, proposal) != null;
            // What it is, its own words say.
            case Subject.OfMatter _ -> true;
        };
    }

    /** The clause as it stands, or null if there is none or it was withdrawn; it stands until the transaction has ended. */
    default @Nullable PassedClause clause(ClauseRef ref) {
        return PassedClause.find(ref, standing(ref.meeting()), this::powers);
    }

    /** The body that met, or null if the day book does not know the meeting. */
    default @Nullable BodyId met(MeetingId meeting) {
        return of(meeting, MeetingHeld.class).findFirst().map(MeetingHeld::body).orElse(null);
    }

    /**
     * The clause by which the body that granted the delegation first took it back, or null while none did. It counts as
     * resolved, whether or not anybody recorded what follows from it.
     */
    default @Nullable PassedClause revokedBy(DelegationId delegation) {
        DelegationGranted terms = delegated(delegation);
        PassedClause granted = terms == null ? null : clause(terms.clause());
        if (terms == null || granted == null) {
            return null;
        }
        return resolvedAbout(new Subject.OfDelegation(delegation)).stream()
                .filter(passed -> passed.clause().does(Verb.REVOKE)
                        && passed.body().equals(granted.body())
                        && !passed.on().isBefore(terms.effective()))
                .min(Comparator.comparing(PassedClause::on))
                .orElse(null);
    }

    /** The clauses about the subject. */
    default List<PassedClause> resolvedAbout(Subject about) {
        return meetingsAbout(about).stream()
                .flatMap(meeting -> PassedClause.all(meeting, standing(meeting), this::powers).stream())
                .filter(passed -> passed.clause().isAbout(about))
                .toList();
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

    /** The day from which the office exists, or null if the day book does not know it. */
    default @Nullable LocalDate established(OfficeId office) {
        return of(office, OfficeEstablished.class)
                .findFirst()
                .map(OfficeEstablished::effective)
                .orElse(null);
    }

    /** The day from which the indicator is measured, or null if the day book does not know it. */
    default @Nullable LocalDate defined(IndicatorId indicator) {
        return of(indicator, IndicatorDefined.class)
                .findFirst()
                .map(IndicatorDefined::effective)
                .orElse(null);
    }

    default Tenures tenures(OfficeId office) {
        return of(office, OfficeFact.class).reduce(Tenures.NONE, Tenures::evolve, (first, second) -> second);
    }

    /** Who entered the proposal, or null if there is none. */
    default @Nullable PersonId proposer(ProgrammeId programme, ProposalId proposal) {
        return standing(programme).stream()
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

    /** The share of the stretch from which the set's terms have reward paid on a day, or null if none are agreed by then. */
    default @Nullable Ratio rewardShare(IndicatorSetId set, LocalDate on) {
        return of(set, RewardTermsAgreed.class)
                .filter(terms -> !terms.effective().isAfter(on))
                .reduce((one, later) -> later.effective().isBefore(one.effective()) ? one : later)
                .map(RewardTermsAgreed::threshold)
                .orElse(null);
    }

    /**
     * How far the indicator had come when its reward target was due, as is known on a day.
     *
     * @param share of the stretch from which reward is paid
     */
    default Achievement achieved(IndicatorId indicator, Ratio share, LocalDate on) {
        return Performance.on(on, standing(indicator).stream().map(Told::fact).toList())
                .achieved(share);
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

    /** The day from which the delegation was revoked, by a clause or what followed from it, or decided against, or null while it is neither. */
    default @Nullable LocalDate ended(DelegationId delegation) {
        return Stream.of(
                        Stream.ofNullable(revokedBy(delegation)).map(PassedClause::on),
                        of(delegation, DelegationRevoked.class).map(DelegationRevoked::effective),
                        of(delegation, DelegatedApprovalRefused.class).map(DelegatedApprovalRefused::effective))
                .flatMap(Function.identity())
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

    /** What delegates have approved about the proposal, without what was recorded by mistake. */
    default List<DelegatedApprovalGiven> released(ProgrammeId programme, ProposalId proposal) {
        return delegations(new Subject.OfProposal(programme, proposal)).stream()
                .flatMap(delegation -> of(delegation, DelegatedApprovalGiven.class))
                .toList();
    }

    /** The delegations of what the clause is about, by that clause, without what was recorded by mistake. */
    default List<DelegationGranted> delegatedBy(ClauseRef ref) {
        PassedClause passed = clause(ref);
        return passed == null
                ? List.of()
                : passed.clause().subjects().stream()
                        .flatMap(about -> delegations(about).stream())
                        .flatMap(delegation -> Stream.ofNullable(delegated(delegation)))
                        .filter(granted -> granted.clause().equals(ref))
                        .toList();
    }

    /** What was approved under the delegations that share a cap with this one, and under itself. */
    default Pence approvedBeside(DelegationGranted terms) {
        return delegatedBy(terms.clause()).stream()
                .filter(terms::sharesWith)
                .flatMap(shares -> of(shares.delegation(), DelegatedApprovalGiven.class))
                .map(DelegatedApprovalGiven::amount)
                .reduce(Pence.ZERO, Pence::plus);
    }

    private <F extends Fact> Stream<F> of(Id about, Class<F> kind) {
        return standing(about).stream().map(Told::fact).filter(kind::isInstance).map(kind::cast);
    }
}
