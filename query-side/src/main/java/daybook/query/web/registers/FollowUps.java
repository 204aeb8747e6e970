package daybook.query.web.registers;

import daybook.access.Task;
import daybook.facts.authority.ClauseRef;
import daybook.facts.meeting.Clause;
import daybook.facts.meeting.Subject;
import daybook.facts.meeting.Verb;
import daybook.query.borrowing.BorrowingQuery;
import daybook.query.registers.RegistersQuery;
import daybook.query.web.Carried;
import daybook.query.web.Link;
import daybook.query.web.Visit;
import daybook.query.web.Words;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A delegating clause leads to the delegation, a revoking one to its end, a deciding one to the decision. */
record FollowUps(Visit visit, Words words, RegistersQuery registers, BorrowingQuery borrowing) implements Follow {
    private static final Set<Verb> DECIDING =
            EnumSet.of(Verb.ENDORSE, Verb.APPROVE, Verb.AGREE_IN_PRINCIPLE, Verb.REFUSE);

    @Override
    public @Nullable Link after(ClauseRef ref, Clause clause) {
        if (clause.verb() == Verb.DELEGATE) {
            return visit.offers(Task.GRANT_DELEGATION) && !isGranted(ref)
                    ? link("clause.next.grant", "/delegations/new", ref)
                    : null;
        }
        return switch (clause.subject()) {
            case Subject.OfDelegation of when clause.verb() == Verb.REVOKE -> revoke(of, ref);
            case Subject.OfProposal of when DECIDING.contains(clause.verb()) -> decide(of, ref);
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
        return open && visit.offers(Task.REVOKE_DELEGATION)
                ? link("clause.next.revoke", "/delegations/" + of.delegation() + "/revoke", ref)
                : null;
    }

    private @Nullable Link decide(Subject.OfProposal of, ClauseRef ref) {
        boolean open = borrowing
                .proposal(of.programme(), of.proposal(), visit.basis())
                .filter(page -> page.proposal().decisions().stream()
                        .noneMatch(decision -> decision.clause().equals(ref)))
                .isPresent();
        return open && visit.offers(Task.DECIDE_INVESTMENT)
                ? link(
                        "clause.next.decide",
                        "/programmes/" + of.programme() + "/proposals/" + of.proposal() + "/decide",
                        ref)
                : null;
    }

    private Link link(String message, String path, ClauseRef ref) {
        return new Link(words.say(message), Carried.NOTHING.to(path, "clause", ref.text()));
    }
}
