package daybook.command.meeting;

import daybook.command.meeting.MeetingRefusal.ClauseAwaitsItsOwnBody;
import daybook.command.meeting.MeetingRefusal.ClauseNumberedTwice;
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
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Looks through the clauses of a resolution. */
final class Clauses {

    private Clauses() {}

    static List<Refusal> objections(List<Clause> clauses, BodyId body, Mentioned mentioned) {
        var objections = new Objections();
        Set<String> numbers = new HashSet<>();
        for (int row = 1; row <= clauses.size(); row++) {
            Clause clause = clauses.get(row - 1);
            String field = "clause-" + row + "-";
            objections.when(
                    !numbers.add(clause.number()), () -> new ClauseNumberedTwice(field + "number", clause.number()));
            objections.add(objections(clause, field, body, mentioned));
        }
        return objections.all();
    }

    private static List<Refusal> objections(Clause clause, String field, BodyId body, Mentioned mentioned) {
        var condition = clause.condition();
        var subject = clause.subject();
        var subjectTo = clause.subjectTo();
        var objections = new Objections()
                .when(clause.wording().isBlank(), () -> new ClauseWithoutWording(field + "wording", clause.number()))
                .amount(field + "amount", clause.amount())
                .when(
                        clause.verb() == Verb.AGREE_IN_PRINCIPLE && (condition == null || condition.isBlank()),
                        () -> new PrincipleWithoutCondition(field + "condition", clause.number()));
        objections
                .when(
                        clause.verb() == Verb.REFER && subjectTo == null,
                        () -> new ReferralToNobody(field + "subject-to", clause.number()))
                .when(
                        clause.verb() == Verb.REVOKE && !(subject instanceof Subject.OfDelegation),
                        () -> new RevocationOfNothing(field + "subject", clause.number()));
        if (subject != null && !mentioned.subjects().contains(subject)) {
            objections.when(true, () -> NotInTheDayBook.of(field + "subject", subject));
        }
        if (subjectTo != null) {
            objections
                    .when(
                            !mentioned.bodies().contains(subjectTo),
                            () -> NotInTheDayBook.of(field + "subject-to", subjectTo))
                    .when(
                            subjectTo.equals(body),
                            () -> new ClauseAwaitsItsOwnBody(field + "subject-to", clause.number(), body.value()));
        }
        return objections.all();
    }
}
