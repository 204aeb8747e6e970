package daybook.command.delegation;

import daybook.acts.delegation.grant.GrantDelegation;
import daybook.command.delegation.DelegationRefusal.BodyMayNotDelegate;
import daybook.command.delegation.DelegationRefusal.CapAboveClause;
import daybook.command.delegation.DelegationRefusal.ClauseDelegatesSomethingElse;
import daybook.command.delegation.DelegationRefusal.ClauseDoesNotDelegate;
import daybook.command.delegation.DelegationRefusal.ConditionKeyTwice;
import daybook.command.delegation.DelegationRefusal.DelegateAlsoConsulted;
import daybook.command.delegation.DelegationRefusal.DelegationBeforeItsClause;
import daybook.command.delegation.DelegationRefusal.DelegationOfADelegation;
import daybook.command.delegation.DelegationRefusal.DelegationToNobody;
import daybook.command.delegation.DelegationRefusal.ExpiresBeforeItStarts;
import daybook.command.delegation.DelegationRefusal.NamedTwice;
import daybook.command.refusal.CommonRefusal.AlreadyInTheDayBook;
import daybook.command.refusal.CommonRefusal.NotInTheDayBook;
import daybook.command.refusal.Objections;
import daybook.command.refusal.Refusal;
import daybook.command.refusal.Verdict;
import daybook.command.register.PassedClause;
import daybook.facts.body.Power;
import daybook.facts.delegation.Condition;
import daybook.facts.delegation.DelegationGranted;
import daybook.facts.id.OfficeId;
import daybook.facts.meeting.Subject;
import daybook.facts.meeting.Verb;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Decides that a clause delegates a decision, and on which terms. It may start on a day to come. */
final class Granting {

    private Granting() {}

    static Verdict decide(DelegationState state, GrantDelegation command, Mentioned mentioned) {
        PassedClause passed = mentioned.clause();
        if (state.terms() != null) {
            return Verdict.refused(AlreadyInTheDayBook.of("clause", command.delegation()));
        }
        if (passed == null) {
            return Verdict.refused(NotInTheDayBook.of("clause", command.clause()));
        }
        var expires = command.expires();
        var objections = new Objections()
                .add(againstClause(command, passed))
                .when(!mentioned.subjectKnown(), () -> NotInTheDayBook.of("subject", command.subject()))
                .when(
                        command.subject() instanceof Subject.OfDelegation,
                        () -> new DelegationOfADelegation(
                                "subject", command.subject().text()))
                .when(command.delegates().isEmpty(), () -> new DelegationToNobody("delegates"))
                .add(againstOffices("delegates", command.delegates(), mentioned.offices()))
                .add(againstOffices("consultees", command.consultees(), mentioned.offices()))
                .amount("cap", command.cap())
                .add(againstConditions(command.conditions()));
        for (OfficeId delegate : command.delegates()) {
            objections.when(
                    command.consultees().contains(delegate), () -> new DelegateAlsoConsulted("consultees", delegate));
        }
        if (expires != null) {
            objections.when(
                    expires.isBefore(command.effective()),
                    () -> new ExpiresBeforeItStarts("expires", command.effective(), expires));
        }
        return objections.orElse(() -> new DelegationGranted(
                command.delegation(),
                command.clause(),
                command.delegates(),
                command.subject(),
                command.cap(),
                command.consultees(),
                command.conditions(),
                expires,
                command.effective()));
    }

    private static List<Refusal> againstClause(GrantDelegation command, PassedClause passed) {
        String ref = passed.ref().text();
        var clause = passed.clause();
        var stated = clause.subject();
        var amount = clause.amount();
        var cap = command.cap();
        var objections = new Objections()
                .when(clause.verb() != Verb.DELEGATE, () -> new ClauseDoesNotDelegate("clause", ref, clause.verb()))
                .when(
                        !passed.may(Power.DELEGATE),
                        () -> new BodyMayNotDelegate("clause", passed.body(), Power.DELEGATE))
                .when(
                        command.effective().isBefore(passed.on()),
                        () -> new DelegationBeforeItsClause("effective", ref, passed.on(), command.effective()));
        if (stated != null) {
            objections.when(
                    !stated.equals(command.subject()),
                    () -> new ClauseDelegatesSomethingElse(
                            "subject", ref, stated.text(), command.subject().text()));
        }
        if (amount != null && cap != null) {
            objections.when(cap.compareTo(amount) > 0, () -> new CapAboveClause("cap", cap, ref, amount));
        }
        return objections.all();
    }

    private static List<Refusal> againstOffices(String field, List<OfficeId> offices, Set<OfficeId> known) {
        var objections = new Objections();
        Set<OfficeId> named = new HashSet<>();
        for (OfficeId office : offices) {
            objections
                    .when(!named.add(office), () -> new NamedTwice(field, office))
                    .when(!known.contains(office), () -> NotInTheDayBook.of(field, office));
        }
        return objections.all();
    }

    private static List<Refusal> againstConditions(List<Condition> conditions) {
        var objections = new Objections();
        Set<String> keys = new HashSet<>();
        for (Condition condition : conditions) {
            String field = "condition-" + condition.key();
            objections
                    .when(!keys.add(condition.key()), () -> new ConditionKeyTwice(field, condition.key()))
                    .blank(field, condition.wording());
        }
        return objections.all();
    }
}
