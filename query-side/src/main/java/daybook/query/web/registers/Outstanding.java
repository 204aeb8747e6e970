package daybook.query.web.registers;

import daybook.acts.Command;
import daybook.acts.delegation.grant.GrantDelegation;
import daybook.acts.delegation.revoke.RevokeDelegation;
import daybook.acts.indicator.revisetarget.ReviseTarget;
import daybook.acts.programme.authorise.AuthoriseFacility;
import daybook.acts.programme.changefacility.ChangeFacility;
import daybook.acts.programme.decide.DecideInvestment;
import daybook.acts.programme.decideextension.DecideFacilityExtension;
import daybook.acts.programme.requestextension.RequestFacilityExtension;
import daybook.acts.programme.writeoff.WriteOffInvestment;
import daybook.facts.authority.Authority;
import daybook.facts.authority.ClauseRef;
import daybook.facts.id.BodyId;
import daybook.facts.id.MeetingId;
import daybook.facts.id.ProgrammeId;
import daybook.facts.meeting.Clause;
import daybook.facts.meeting.Subject;
import daybook.facts.meeting.Verb;
import daybook.query.asat.Basis;
import daybook.query.borrowing.Borrowing;
import daybook.query.borrowing.BorrowingQuery;
import daybook.query.borrowing.Decision;
import daybook.query.borrowing.Facility;
import daybook.query.borrowing.Movement;
import daybook.query.borrowing.Proposal;
import daybook.query.daybook.DayBookQuery;
import daybook.query.registers.ClauseChoice;
import daybook.query.registers.DelegationLine;
import daybook.query.registers.MeetingLine;
import daybook.query.registers.MeetingPage;
import daybook.query.registers.RegistersQuery;
import daybook.query.web.Carried;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a clause decides and nobody has recorded yet: of a clause that did not say everything, or that was recorded before
 * clauses took effect by themselves. A delegating clause leads to the delegation, a revoking one to its end, a deciding
 * one to the decision, one that asks for more borrowing to the request, one about an indicator to its target. What a body
 * may not do of its own right leads nowhere.
 */
final class Outstanding {
    private static final Set<Verb> DECIDING =
            EnumSet.of(Verb.ENDORSE, Verb.APPROVE, Verb.AGREE_IN_PRINCIPLE, Verb.REFUSE);
    private static final Set<Verb> ANSWERING = EnumSet.of(Verb.APPROVE, Verb.REFUSE);
    private static final Set<Verb> EFFECTIVE = EnumSet.of(
            Verb.ENDORSE, Verb.APPROVE, Verb.AGREE_IN_PRINCIPLE, Verb.REFUSE, Verb.REQUEST, Verb.DELEGATE, Verb.REVOKE);

    private final Basis basis;
    private final RegistersQuery registers;
    private final BorrowingQuery borrowing;
    private final DayBookQuery daybook;
    private final Powers powers;

    /** Most of a meeting's clauses are about the same few. */
    private final Map<ProgrammeId, Optional<Borrowing>> programmes = new HashMap<>();

    private final Map<MeetingId, Optional<MeetingLine>> meetings = new HashMap<>();

    /** What was delegated by each clause; looked up once. */
    private @Nullable Map<ClauseRef, Set<Subject>> granted;

    /** What rests on the clauses about indicators; looked up once. */
    private @Nullable Aimed aimed;

    Outstanding(Basis basis, RegistersQuery registers, BorrowingQuery borrowing, DayBookQuery daybook) {
        this.basis = basis;
        this.registers = registers;
        this.borrowing = borrowing;
        this.daybook = daybook;
        this.powers = Powers.at(registers, basis);
    }

    /**
     * An act that has not been recorded.
     *
     * @param message under which it is offered
     * @param path of its form
     */
    record Act(Class<? extends Command> act, String message, String path) {
        /** Whether the clause waits for it; to give up money that is owed, or to change what may be borrowed, is only offered. */
        boolean isAwaited() {
            return act != WriteOffInvestment.class && act != ChangeFacility.class;
        }
    }

    /** The clauses that wait to be carried out, newest meeting first. */
    List<ClauseChoice> clauses() {
        return registers.clauses(EFFECTIVE, basis).stream()
                .filter(choice -> after(choice.ref(), choice.says()) instanceof Act act && act.isAwaited())
                .toList();
    }

    /** What is outstanding of the clause; null if nothing is. */
    @Nullable
    Act after(ClauseRef ref, Clause clause) {
        if (isBeyond(ref, clause)) {
            return null;
        }
        if (clause.does(Verb.DELEGATE) && !isGranted(ref, clause)) {
            return link(GrantDelegation.class, "clause.next.grant", "/delegations/new", ref);
        }
        return clause.subjects().stream()
                .map(subject -> about(subject, ref, clause))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private @Nullable Act about(Subject subject, ClauseRef ref, Clause clause) {
        return switch (subject) {
            case Subject.OfIndicator(var indicator)
            when clause.does(Verb.APPROVE) ->
                aimed().under(ref) || isOvertaken(ref, aimed().last(indicator))
                        ? null
                        : link(ReviseTarget.class, "clause.next.target", "/indicators/" + indicator, ref);
            case Subject.OfDelegation of when clause.does(Verb.REVOKE) -> revoke(of, ref);
            case Subject.OfProposal of when clause.doesAnyOf(DECIDING) -> decide(of, ref, clause);
            case Subject.OfFacility of -> borrow(of, ref, clause);
            case Subject _ -> null;
        };
    }

    /** Whether its body lacks the power to do what it says. An agreement in principle may endorse as well. */
    private boolean isBeyond(ClauseRef ref, Clause clause) {
        return !clause.does(Verb.AGREE_IN_PRINCIPLE) && powers.lacking(ref.meeting(), clause) != null;
    }

    /** Of several investments each is delegated by itself, unless it was something else that belongs to them. */
    private boolean isGranted(ClauseRef ref, Clause clause) {
        if (granted == null) {
            granted = registers.delegations(basis).stream()
                    .collect(Collectors.groupingBy(
                            DelegationLine::clause, Collectors.mapping(DelegationLine::subject, Collectors.toSet())));
        }
        Set<Subject> by = granted.getOrDefault(ref, Set.of());
        List<Subject> several = clause.moneyMatters();
        return !by.isEmpty() && (several.stream().noneMatch(by::contains) || by.containsAll(several));
    }

    private Aimed aimed() {
        if (aimed == null) {
            aimed = Aimed.in(daybook, basis);
        }
        return aimed;
    }

    private @Nullable Act revoke(Subject.OfDelegation of, ClauseRef ref) {
        boolean open = registers
                .delegation(of.delegation(), basis)
                .filter(page -> page.delegation().revoked() == null)
                .isPresent();
        return open
                ? link(RevokeDelegation.class, "clause.next.revoke", "/delegations/" + of.delegation() + "/revoke", ref)
                : null;
    }

    private @Nullable Act decide(Subject.OfProposal of, ClauseRef ref, Clause clause) {
        var found = programme(of.programme()).stream()
                .flatMap(programme -> programme.targets().stream())
                .flatMap(target -> target.proposals().stream())
                .filter(each -> each.proposal().equals(of.proposal()))
                .findFirst();
        if (found.isEmpty()) {
            return null;
        }
        Proposal proposal = found.get();
        String path = "/programmes/" + of.programme() + "/proposals/" + of.proposal();
        if (proposal.decisions().stream().anyMatch(decision -> decision.clause().equals(ref))) {
            return null;
        }
        if (isOvertaken(ref, lastDecided(ref, proposal))) {
            return null;
        }
        // Of a body that has decided before, a further clause about money that is owed most often gives that money up.
        boolean givesUp = clause.does(Verb.APPROVE)
                && clause.amount() != null
                && proposal.account().owed().isPositive()
                && isDecidedByTheBodyOf(ref, proposal);
        return givesUp
                ? link(WriteOffInvestment.class, "clause.next.write-off", path + "/write-off", ref)
                : link(DecideInvestment.class, "clause.next.decide", path + "/decide", ref);
    }

    private boolean isDecidedByTheBodyOf(ClauseRef ref, Proposal proposal) {
        var body = bodyOf(ref);
        return proposal.decisions().stream().anyMatch(decision -> Objects.equals(body, bodyOf(decision.clause())));
    }

    /** The day of the last decision of the clause's own body about the investment, or null before the first. */
    private @Nullable LocalDate lastDecided(ClauseRef ref, Proposal proposal) {
        var body = bodyOf(ref);
        return proposal.decisions().stream()
                .filter(decision -> Objects.equals(body, bodyOf(decision.clause())))
                .map(Decision::effective)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Whether a later decision took the place of what the clause says, so that nobody has to carry it out any more. */
    private boolean isOvertaken(ClauseRef ref, @Nullable LocalDate decided) {
        return decided != null
                && meeting(ref)
                        .filter(meeting -> decided.isAfter(meeting.held()))
                        .isPresent();
    }

    private Optional<Borrowing> programme(ProgrammeId id) {
        return programmes.computeIfAbsent(id, asked -> borrowing.borrowing(asked, basis));
    }

    private @Nullable BodyId bodyOf(ClauseRef ref) {
        return meeting(ref).map(MeetingLine::body).orElse(null);
    }

    private Optional<MeetingLine> meeting(ClauseRef ref) {
        return meetings.computeIfAbsent(
                ref.meeting(), meeting -> registers.meeting(meeting, basis).map(MeetingPage::meeting));
    }

    private @Nullable Act borrow(Subject.OfFacility of, ClauseRef ref, Clause clause) {
        var found = programme(of.programme());
        if (found.isEmpty()) {
            return null;
        }
        Facility facility = found.get().facility();
        String path = "/programmes/" + of.programme() + "/facility";
        if (clause.doesAnyOf(ANSWERING)) {
            return answer(found.get(), path, ref, clause);
        }
        // The other verbs leave what may be borrowed as it is.
        return !clause.does(Verb.REQUEST)
                        || facility.limit() == null
                        || facility.extensions().stream()
                                .anyMatch(asked -> asked.requestedBy().equals(ref))
                ? null
                : link(RequestFacilityExtension.class, "clause.next.request", path + "/extend", ref);
    }

    private @Nullable Act answer(Borrowing programme, String path, ClauseRef ref, Clause clause) {
        Facility facility = programme.facility();
        boolean awaited = facility.extensions().stream()
                .anyMatch(asked -> asked.state() == Facility.State.PENDING
                        && asked.awaiting().equals(bodyOf(ref)));
        if (awaited && !hasAnswered(facility, ref)) {
            return link(DecideFacilityExtension.class, "clause.next.decide", path + "/decide", ref);
        }
        if (!clause.does(Verb.APPROVE)) {
            return null;
        }
        if (facility.limit() == null) {
            return link(AuthoriseFacility.class, "clause.next.authorise", path + "/authorise", ref);
        }
        return clause.amount() != null && !isCarriedOut(programme, ref)
                ? link(ChangeFacility.class, "clause.next.change", path + "/change", ref)
                : null;
    }

    /** Whether what may be borrowed was authorised, extended or changed by it, or given up under it. */
    private boolean isCarriedOut(Borrowing programme, ClauseRef ref) {
        Facility facility = programme.facility();
        var entered =
                facility.authorisedEntry() == null ? null : programme.entered().get(facility.authorisedEntry());
        return hasAnswered(facility, ref)
                || facility.changes().stream()
                        .anyMatch(change -> change.clause().equals(ref))
                || entered == null
                || new Authority.UnderClause(ref).equals(entered.by().authority())
                || isOvertaken(ref, entered.effective())
                || programme.openings().stream().anyMatch(given -> given.act() == Movement.Kind.WRITTEN_OFF);
    }

    private static boolean hasAnswered(Facility facility, ClauseRef ref) {
        return facility.extensions().stream().anyMatch(asked -> ref.equals(asked.decidedBy()));
    }

    private static Act link(Class<? extends Command> act, String message, String path, ClauseRef ref) {
        return new Act(act, message, Carried.NOTHING.to(path, "clause", ref.text()));
    }
}
