package daybook.command.delegation;

import daybook.acts.delegation.grant.GrantDelegation;
import daybook.command.delegation.DelegationRefusal.CapAboveCap;
import daybook.command.delegation.DelegationRefusal.CapAboveClause;
import daybook.command.delegation.DelegationRefusal.CapOfNoMoney;
import daybook.command.delegation.DelegationRefusal.SharedCapDiffers;
import daybook.command.delegation.DelegationRefusal.SharedCapOfOne;
import daybook.command.delegation.DelegationRefusal.SharedCapTooLate;
import daybook.command.refusal.Objections;
import daybook.command.refusal.Refusal;
import daybook.command.register.PassedClause;
import daybook.facts.delegation.DelegationGranted;
import daybook.facts.exact.Pence;
import daybook.facts.meeting.Clause;
import daybook.facts.meeting.Subject;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The caps that a delegation is asked to have, and those that its clause gives it: it cannot be wider than that. What is
 * no money has none.
 *
 * @param others the delegations of money that the clause has given already, which all share one cap or none
 */
record CapsAsked(GrantDelegation command, PassedClause passed, List<DelegationGranted> others) {

    static boolean isMoney(Subject subject) {
        return subject instanceof Subject.OfProposal || subject instanceof Subject.OfFacility;
    }

    /** In sum; where none is asked for, the amount of a clause about one matter. */
    @Nullable
    Pence cap() {
        return command.cap() == null && !isInWords() && !isOfSeveral()
                ? passed.clause().amount()
                : command.cap();
    }

    /** Over all of several matters; where none is asked for, the clause's amount, or what its other delegations share. */
    @Nullable
    Pence sharedCap() {
        if (command.sharedCap() != null || !isMoney(command.subject()) || !isOfSeveral()) {
            return command.sharedCap();
        }
        Pence amount = passed.clause().amount();
        return amount == null
                ? others.stream()
                        .flatMap(other -> Stream.ofNullable(other.sharedCap()))
                        .findFirst()
                        .orElse(null)
                : amount;
    }

    private boolean isInWords() {
        return command.subject() instanceof Subject.OfMatter;
    }

    private boolean isOfSeveral() {
        return passed.clause().moneyMatters().size() > 1;
    }

    List<Refusal> objections() {
        var each = command.eachCap();
        var cap = command.cap();
        var shared = command.sharedCap();
        var inAll = sharedCap();
        var objections = new Objections()
                .add(against("eachCap", each, !isInWords(), wider(cap, inAll)))
                .add(against("cap", cap, !isInWords(), wider(inAll, null)))
                .add(against("sharedCap", shared, isMoney(command.subject()), wider(null, null)));
        if (shared != null) {
            objections.when(
                    isMoney(command.subject()) && !isOfSeveral(),
                    () -> new SharedCapOfOne("sharedCap", shared, passed.text()));
        }
        return inAll == null ? objections.all() : objections.add(beside(inAll)).all();
    }

    private static List<Pence> wider(@Nullable Pence one, @Nullable Pence other) {
        return Stream.concat(Stream.ofNullable(one), Stream.ofNullable(other)).toList();
    }

    /** It can be no more than its clause names, nor than what is wider within the delegation. */
    private List<Refusal> against(String field, @Nullable Pence cap, boolean ofMoney, List<Pence> wider) {
        Clause clause = passed.clause();
        Pence amount = clause.amount();
        if (cap == null) {
            return List.of();
        }
        if (!ofMoney) {
            return List.of(new CapOfNoMoney(field, cap, command.subject().text()));
        }
        if (amount != null && cap.compareTo(amount) > 0) {
            return List.of(new CapAboveClause(field, cap, passed.text(), amount));
        }
        return wider.stream()
                .filter(bound -> cap.compareTo(bound) > 0)
                .min(Comparator.naturalOrder())
                .<Refusal>map(bound -> new CapAboveCap(field, cap, bound))
                .stream()
                .toList();
    }

    /** What holds for all of them together, each of them has. */
    private List<Refusal> beside(Pence inAll) {
        return others.stream()
                .filter(other -> !inAll.equals(other.sharedCap()))
                .findFirst()
                .map(other -> differing(inAll, other))
                .stream()
                .toList();
    }

    private static Refusal differing(Pence inAll, DelegationGranted other) {
        var theirs = other.sharedCap();
        return theirs == null
                ? new SharedCapTooLate("sharedCap", inAll, other.delegation())
                : new SharedCapDiffers("sharedCap", inAll, other.delegation(), theirs);
    }
}
