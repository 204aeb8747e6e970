package daybook.query.web.registers;

import daybook.acts.Acts;
import daybook.acts.Command;
import daybook.acts.delegation.grant.GrantDelegation;
import daybook.acts.delegation.revoke.RevokeDelegation;
import daybook.acts.programme.authorise.AuthoriseFacility;
import daybook.acts.programme.decide.DecideInvestment;
import daybook.acts.programme.decideextension.DecideFacilityExtension;
import daybook.acts.programme.requestextension.RequestFacilityExtension;
import daybook.acts.programme.writeoff.WriteOffInvestment;
import daybook.facts.authority.ClauseRef;
import daybook.facts.id.BodyId;
import daybook.facts.id.MeetingId;
import daybook.facts.id.ProgrammeId;
import daybook.facts.meeting.Clause;
import daybook.facts.meeting.Subject;
import daybook.facts.meeting.Verb;
import daybook.query.borrowing.Borrowing;
import daybook.query.borrowing.BorrowingQuery;
import daybook.query.borrowing.Facility;
import daybook.query.borrowing.Proposal;
import daybook.query.registers.RegistersQuery;
import daybook.query.web.Carried;
import daybook.query.web.Link;
import daybook.query.web.Visit;
import daybook.query.web.Words;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A delegating clause leads to the delegation, a revoking one to its end, a deciding one to the decision, one that asks
 * for more borrowing to the request. Whoever may not record it reads who does.
 */
final class FollowUps implements Follow {
    private static final Set<Verb> DECIDING =
            EnumSet.of(Verb.ENDORSE, Verb.APPROVE, Verb.AGREE_IN_PRINCIPLE, Verb.REFUSE);

    private final Visit visit;
    private final Words words;
    private final RegistersQuery registers;
    private final BorrowingQuery borrowing;

    /** Most of a meeting's clauses are about the same few. */
    private final Map<ProgrammeId, Optional<Borrowing>> programmes = new HashMap<>();

    private final Map<MeetingId, Optional<BodyId>> bodies = new HashMap<>();

    FollowUps(Visit visit, Words words, RegistersQuery registers, BorrowingQuery borrowing) {
        this.visit = visit;
        this.words = words;
        this.registers = registers;
        this.borrowing = borrowing;
    }

    @Override
    public @Nullable Link after(ClauseRef ref, Clause clause) {
        if (clause.verb() == Verb.DELEGATE) {
            return isGranted(ref) ? null : link(GrantDelegation.class, "clause.next.grant", "/delegations/new", ref);
        }
        return switch (clause.subject()) {
            case Subject.OfDelegation of when clause.verb() == Verb.REVOKE -> revoke(of, ref);
            case Subject.OfProposal of when DECIDING.contains(clause.verb()) -> decide(of, ref, clause);
            case Subject.OfFacility of -> borrow(of, ref, clause);
            case null -> null;
            case Subject _ -> null;
        };
    }

    private boolean isGranted(ClauseRef ref) {
        return registers.delegations(visit.basis()).stream()
                .anyMatch(line -> line.clause().equals(ref));
    }

    private @Nullable Link revoke(Subject.OfDelegation of, ClauseRef ref) {
        boolean open = registers
                .delegation(of.delegation(), visit.basis())
                .filter(page -> page.delegation().revoked() == null)
                .isPresent();
        return open
                ? link(RevokeDelegation.class, "clause.next.revoke", "/delegations/" + of.delegation() + "/revoke", ref)
                : null;
    }

    private @Nullable Link decide(Subject.OfProposal of, ClauseRef ref, Clause clause) {
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
        if (!isDecidedByTheBodyOf(ref, proposal)) {
            return link(DecideInvestment.class, "clause.next.decide", path + "/decide", ref);
        }
        // A body decides once; its further clause about money that is owed gives that money up.
        boolean givesUp = clause.verb() == Verb.APPROVE
                && clause.amount() != null
                && proposal.account().owed().isPositive()
                && proposal.decisions().stream()
                        .noneMatch(decision -> decision.clause().equals(ref));
        return givesUp ? link(WriteOffInvestment.class, "clause.next.write-off", path + "/write-off", ref) : null;
    }

    private boolean isDecidedByTheBodyOf(ClauseRef ref, Proposal proposal) {
        var body = bodyOf(ref);
        return proposal.decisions().stream().anyMatch(decision -> Objects.equals(body, bodyOf(decision.clause())));
    }

    private Optional<Borrowing> programme(ProgrammeId id) {
        return programmes.computeIfAbsent(id, asked -> borrowing.borrowing(asked, visit.basis()));
    }

    private @Nullable BodyId bodyOf(ClauseRef ref) {
        return bodies.computeIfAbsent(
                        ref.meeting(),
                        meeting -> registers
                                .meeting(meeting, visit.basis())
                                .map(page -> page.meeting().body()))
                .orElse(null);
    }

    private @Nullable Link borrow(Subject.OfFacility of, ClauseRef ref, Clause clause) {
        var found = programme(of.programme());
        if (found.isEmpty()) {
            return null;
        }
        Facility facility = found.get().facility();
        String path = "/programmes/" + of.programme() + "/facility";
        return switch (clause.verb()) {
            case REQUEST ->
                facility.limit() == null
                                || facility.extensions().stream()
                                        .anyMatch(asked -> asked.requestedBy().equals(ref))
                        ? null
                        : link(RequestFacilityExtension.class, "clause.next.request", path + "/extend", ref);
            case APPROVE, REFUSE -> answer(facility, path, ref, clause);
            // The other verbs leave what may be borrowed as it is.
            case NOTE, COMMENT, ENDORSE, AGREE_IN_PRINCIPLE, DEFER, REFER, DELEGATE, REVOKE -> null;
        };
    }

    private @Nullable Link answer(Facility facility, String path, ClauseRef ref, Clause clause) {
        boolean awaited = facility.extensions().stream()
                .anyMatch(asked -> asked.state() == Facility.State.PENDING
                        && asked.awaiting().equals(bodyOf(ref)));
        if (awaited && !hasAnswered(facility, ref)) {
            return link(DecideFacilityExtension.class, "clause.next.decide", path + "/decide", ref);
        }
        return clause.verb() == Verb.APPROVE && facility.limit() == null
                ? link(AuthoriseFacility.class, "clause.next.authorise", path + "/authorise", ref)
                : null;
    }

    private static boolean hasAnswered(Facility facility, ClauseRef ref) {
        return facility.extensions().stream().anyMatch(asked -> ref.equals(asked.decidedBy()));
    }

    /** The form for it; for others and for earlier positions the words alone, or nothing. */
    private @Nullable Link link(Class<? extends Command> act, String message, String path, ClauseRef ref) {
        if (visit.offers(act)) {
            return new Link(words.say(message), Carried.NOTHING.to(path, "clause", ref.text()));
        }
        return visit.at().isNow()
                ? new Link(
                        words.say("clause.next.others", words.words(Acts.of(act).roles())), "")
                : null;
    }
}
