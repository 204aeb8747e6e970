package daybook.command.authority;

import static daybook.facts.meeting.Verb.AGREE_IN_PRINCIPLE;
import static daybook.facts.meeting.Verb.APPROVE;
import static daybook.facts.meeting.Verb.ENDORSE;
import static daybook.facts.meeting.Verb.REQUEST;

import daybook.command.refusal.Objections;
import daybook.command.refusal.Refusal;
import daybook.command.register.PassedClause;
import daybook.command.register.Warrant;
import daybook.facts.authority.Authority;
import daybook.facts.delegation.DelegationGranted;
import daybook.facts.meeting.Verb;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The kinds of authority that carry an act which is the duty of an office.
 *
 * @param verbs of the clauses that carry it; none if no clause does
 * @param resolved what such a clause must be about
 * @param handedOn what a delegation, or an approval under one, must be about; null if neither carries the act
 * @param on the day of the act, on which a delegation must be in force; null for the day of the request
 */
public record Carriers(
        Authority usual,
        Set<Verb> verbs,
        Matter resolved,
        @Nullable Matter handedOn,
        @Nullable LocalDate on) implements Entitlement {

    /** The verbs of a clause by which a body wants something done. */
    public static final Set<Verb> WANTING = Set.of(APPROVE, AGREE_IN_PRINCIPLE, ENDORSE, REQUEST);

    public Carriers {
        verbs = Set.copyOf(verbs);
    }

    /** The duty of the office alone. */
    public static Carriers duty() {
        return new Carriers(new Authority.OfOffice(), Set.of(), Matter.of(), null, null);
    }

    /** Or a clause by which a body wants it done. */
    public Carriers orClause(Matter about) {
        return orClause(WANTING, about);
    }

    public Carriers orClause(Set<Verb> with, Matter about) {
        return new Carriers(usual, with, about, handedOn, on);
    }

    /** Or a delegation about it that the office holds on that day, or an approval under a delegation about it. */
    public Carriers orDelegation(Matter about, @Nullable LocalDate day) {
        return new Carriers(usual, verbs, resolved, about, day);
    }

    /** With something else than the duty as what it usually rests on; the duty still carries it. */
    public Carriers usually(Authority other) {
        return new Carriers(other, verbs, resolved, handedOn, on);
    }

    @Override
    public List<Refusal> against(Cited cited) {
        return switch (cited.warrant()) {
            case Warrant.Own(var authority) ->
                authority instanceof Authority.OfOffice ? List.of() : List.of(cited.carriesNothing());
            case Warrant.Passed(var clause) ->
                verbs.isEmpty() ? List.of(cited.carriesNothing()) : against(cited, clause);
            case Warrant.Delegated delegated ->
                handedOn == null ? List.of(cited.carriesNothing()) : against(cited, delegated, handedOn);
            case Warrant.Approved _ -> handedOn == null ? List.of(cited.carriesNothing()) : about(cited, handedOn);
        };
    }

    private List<Refusal> against(Cited cited, PassedClause clause) {
        var said = clause.clause().verbs();
        List<Verb> carrying = said.stream().filter(verbs::contains).toList();
        var objections = new Objections()
                .when(
                        carrying.isEmpty(),
                        () -> new AuthorityRefusal.ClauseDoesNotCarry(clause.text(), said, cited.act()))
                .add(about(cited, resolved));
        // A clause that says nothing to carry it is told of what its body lacks all the same.
        (carrying.isEmpty() ? said : carrying)
                .stream()
                        .flatMap(clause.clause()::needs)
                        .filter(power -> !clause.may(power))
                        .findFirst()
                        .ifPresent(power -> objections.when(
                                true,
                                () -> new AuthorityRefusal.ClauseBeyondPowers(clause.text(), clause.body(), power)));
        return objections.all();
    }

    private List<Refusal> against(Cited cited, Warrant.Delegated delegated, Matter matter) {
        DelegationGranted terms = delegated.terms();
        LocalDate day = on == null ? cited.today() : on;
        return new Objections()
                .add(about(cited, matter))
                .when(
                        !terms.isHeldBy(cited.office()),
                        () -> new AuthorityRefusal.DelegationNotHeld(
                                terms.delegation(), cited.office(), terms.delegates()))
                .when(!delegated.inForce(day), () -> new AuthorityRefusal.DelegationNotInForce(terms.delegation(), day))
                .all();
    }

    private static List<Refusal> about(Cited cited, Matter matter) {
        return matter.covers(cited.warrant().subjects()) ? List.of() : List.of(cited.aboutSomethingElse(matter.text()));
    }
}
