package daybook.command.meeting;

import daybook.command.meeting.MeetingRefusal.AmountOfSeveral;
import daybook.command.meeting.MeetingRefusal.ClauseAwaitsItsOwnBody;
import daybook.command.meeting.MeetingRefusal.ClauseDecidesSeveralWays;
import daybook.command.meeting.MeetingRefusal.ClauseNumberedTwice;
import daybook.command.meeting.MeetingRefusal.ClauseWithoutVerb;
import daybook.command.meeting.MeetingRefusal.ClauseWithoutWording;
import daybook.command.meeting.MeetingRefusal.PrincipleWithoutCondition;
import daybook.command.meeting.MeetingRefusal.ReferralToNobody;
import daybook.command.meeting.MeetingRefusal.RevocationOfNothing;
import daybook.command.refusal.CommonRefusal.NotInTheDayBook;
import daybook.command.refusal.Objections;
import daybook.command.refusal.Refusal;
import daybook.facts.id.BodyId;
import daybook.facts.meeting.Clause;
import daybook.facts.meeting.Subject;
import daybook.facts.meeting.Verb;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Looks through the clauses of a resolution. */
final class Clauses {

    private static final Set<Verb> ONE_WAY =
            EnumSet.of(Verb.ENDORSE, Verb.APPROVE, Verb.AGREE_IN_PRINCIPLE, Verb.REFUSE, Verb.DEFER);
    /** Of which each matter has an amount of its own. What is delegated of several can have one in sum. */
    private static final Set<Verb> OF_AMOUNTS =
            EnumSet.of(Verb.ENDORSE, Verb.APPROVE, Verb.AGREE_IN_PRINCIPLE, Verb.REQUEST, Verb.REFER);

    private Clauses() {}

    static List<Refusal> objections(List<Clause> clauses, BodyId body, Mentioned mentioned) {
        var objections = new Objections();
        Set<String> numbers = new HashSet<>();
        for (int row = 1; row <= clauses.size(); row++) {
            Clause clause = clauses.get(row - 1);
            String field = "clause-" + row + "-";
            objections.when(
                    !numbers.add(clause.number()), () -> new ClauseNumberedTwice(field + "number", clause.called()));
            objections.add(objections(clause, field, body, mentioned));
        }
        return objections.all();
    }

    private static List<Refusal> objections(Clause clause, String field, BodyId body, Mentioned mentioned) {
        var condition = clause.condition();
        var subjectTo = clause.subjectTo();
        var objections = new Objections()
                .when(clause.wording().isBlank(), () -> new ClauseWithoutWording(field + "wording", clause.called()))
                .amount(field + "amount", clause.amount())
                .add(ways(clause, field))
                .when(
                        clause.does(Verb.AGREE_IN_PRINCIPLE) && (condition == null || condition.isBlank()),
                        () -> new PrincipleWithoutCondition(field + "condition", clause.called()));
        objections
                .when(
                        clause.does(Verb.REFER) && subjectTo == null,
                        () -> new ReferralToNobody(field + "subject-to", clause.called()))
                .when(
                        clause.does(Verb.REVOKE)
                                && clause.subjects().stream().noneMatch(Subject.OfDelegation.class::isInstance),
                        () -> new RevocationOfNothing(field + "subject", clause.called()));
        for (Subject subject : clause.subjects()) {
            objections.when(
                    !mentioned.subjects().contains(subject), () -> NotInTheDayBook.of(field + "subject", subject));
        }
        if (subjectTo != null) {
            objections
                    .when(
                            !mentioned.bodies().contains(subjectTo),
                            () -> NotInTheDayBook.of(field + "subject-to", subjectTo))
                    .when(
                            subjectTo.equals(body),
                            () -> new ClauseAwaitsItsOwnBody(field + "subject-to", clause.called(), body.value()));
        }
        return objections.all();
    }

    /** As many verbs as were minuted, of which one at most decides; and no amount of which nobody knows whose it is. */
    private static List<Refusal> ways(Clause clause, String field) {
        List<Verb> deciding = clause.verbs().stream().filter(ONE_WAY::contains).toList();
        int matters = clause.moneyMatters().size();
        return new Objections()
                .when(clause.verbs().isEmpty(), () -> new ClauseWithoutVerb(field + "verb", clause.called()))
                .when(
                        deciding.size() > 1,
                        () -> new ClauseDecidesSeveralWays(field + "verb", clause.called(), deciding))
                .when(
                        clause.amount() != null && matters > 1 && clause.doesAnyOf(OF_AMOUNTS),
                        () -> new AmountOfSeveral(field + "amount", clause.called(), matters))
                .all();
    }
}
