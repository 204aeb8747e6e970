package daybook.command.delegation;

import daybook.acts.delegation.grant.GrantDelegation;
import daybook.command.authority.Matter;
import daybook.command.delegation.DelegationRefusal.BodyMayNotDelegate;
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
import daybook.facts.delegation.Deciding;
import daybook.facts.delegation.DelegationGranted;
import daybook.facts.id.OfficeId;
import daybook.facts.meeting.Clause;
import daybook.facts.meeting.Subject;
import daybook.facts.meeting.Verb;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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
        var caps = new CapsAsked(command, passed, mentioned.others());
        var objections = new Objections()
                .add(againstClause(command, passed))
                .add(caps.objections())
                .when(!mentioned.subjectKnown(), () -> NotInTheDayBook.of("subject", command.subject()))
                .when(
                        command.subject() instanceof Subject.OfDelegation,
                        () -> new DelegationOfADelegation(
                                "subject", command.subject().text()))
                .when(command.delegates().isEmpty(), () -> new DelegationToNobody("delegates"))
                .add(againstOffices("delegates", command.delegates(), mentioned.offices()))
                .add(againstOffices("consultees", command.consultees(), mentioned.offices()))
                .amount("eachCap", command.eachCap())
                .amount("cap", command.cap())
                .amount("sharedCap", command.sharedCap())
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
                deciding(command),
                command.subject(),
                caps.cap(),
                command.eachCap(),
                caps.sharedCap(),
                command.consultees(),
                conditions(command.conditions(), passed.clause()),
                expires,
                command.effective()));
    }

    private static List<Refusal> againstClause(GrantDelegation command, PassedClause passed) {
        String ref = passed.text();
        var clause = passed.clause();
        var stated = clause.subjects();
        var objections = new Objections()
                .when(!clause.does(Verb.DELEGATE), () -> new ClauseDoesNotDelegate("clause", ref, clause.verbs()))
                .when(
                        !passed.may(Power.DELEGATE),
                        () -> new BodyMayNotDelegate("clause", passed.body(), Power.DELEGATE))
                .when(
                        command.effective().isBefore(passed.on()),
                        () -> new DelegationBeforeItsClause("effective", ref, passed.on(), command.effective()));
        boolean inWords = command.subject() instanceof Subject.OfMatter;
        objections.when(
                !inWords && !stated.isEmpty() && !stated.contains(command.subject()),
                () -> new ClauseDelegatesSomethingElse(
                        "subject", ref, Matter.said(stated), command.subject().text()));
        return objections.all();
    }

    /** Where nobody says so, several decide together; of one there is nothing to say. */
    private static Deciding deciding(GrantDelegation asked) {
        return asked.delegates().size() > 1 && asked.deciding() == Deciding.SEVERALLY
                ? Deciding.SEVERALLY
                : Deciding.JOINTLY;
    }

    /** A delegation cannot leave out the clause's condition, or the body that the clause waits for. */
    private static List<Condition> conditions(List<Condition> asked, Clause clause) {
        List<Condition> all = new ArrayList<>(asked);
        String condition = clause.condition();
        if (condition != null && !condition.isBlank()) {
            withCondition(all, condition);
        }
        var body = clause.subjectTo();
        if (body != null) {
            withCondition(all, "Subject to " + body);
        }
        return all;
    }

    private static void withCondition(List<Condition> all, String wording) {
        Set<String> keys = all.stream().map(Condition::key).collect(Collectors.toSet());
        if (all.stream().noneMatch(condition -> plain(condition.wording()).equals(plain(wording)))) {
            String key = IntStream.iterate(1, number -> number + 1)
                    .mapToObj(Integer::toString)
                    .filter(free -> !keys.contains(free))
                    .findFirst()
                    .orElseThrow();
            all.add(new Condition(key, wording));
        }
    }

    /** Without what makes no other condition of it: spaces, capitals, a full stop. */
    private static String plain(String wording) {
        return wording.strip().replaceAll("\\s+", " ").replaceAll("\\.$", "").toLowerCase(Locale.ROOT);
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
