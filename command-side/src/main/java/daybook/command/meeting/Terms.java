package daybook.command.meeting;

import daybook.acts.meeting.resolve.FacilityResolved;
import daybook.acts.meeting.resolve.HandedOn;
import daybook.acts.meeting.resolve.RecordResolution;
import daybook.acts.meeting.resolve.TargetResolved;
import daybook.command.meeting.MeetingRefusal.HandedOnAboutNothing;
import daybook.command.meeting.MeetingRefusal.HandedOnToNobody;
import daybook.command.meeting.MeetingRefusal.ReuseOfNoFacility;
import daybook.command.meeting.MeetingRefusal.TargetOfNoIndicator;
import daybook.command.meeting.MeetingRefusal.TargetOfSeveral;
import daybook.command.meeting.MeetingRefusal.TermsOfAnotherVerb;
import daybook.command.meeting.MeetingRefusal.TermsOfNoClause;
import daybook.command.meeting.MeetingRefusal.TermsTwice;
import daybook.command.refusal.Objections;
import daybook.command.refusal.Refusal;
import daybook.facts.meeting.Clause;
import daybook.facts.meeting.Subject;
import daybook.facts.meeting.Verb;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Looks through what is said beside the clauses: each belongs to one of them, which it can carry out. */
final class Terms {

    private Terms() {}

    /** None while two clauses have one number: that is refused for itself, and of which of them this is said is not known. */
    static List<Refusal> objections(RecordResolution command) {
        var objections = new Objections();
        Set<String> numbers = new HashSet<>();
        List<Clause> clauses = command.numbered();
        if (clauses.stream().map(Clause::number).distinct().count() < clauses.size()) {
            return List.of();
        }
        for (HandedOn terms : command.handedOn()) {
            int row = row(clauses, terms.clause());
            String field = "clause-" + Math.max(row, 1) + "-delegates";
            objections.when(!numbers.add(terms.clause()), () -> new TermsTwice(field, terms.clause()));
            if (row == 0) {
                objections.when(true, () -> new TermsOfNoClause(field, terms.clause()));
            } else {
                objections.add(against(terms, clauses.get(row - 1), row));
            }
        }
        for (TargetResolved target : command.targets()) {
            int row = row(clauses, target.clause());
            String field = "clause-" + Math.max(row, 1) + "-value";
            if (row == 0) {
                objections.when(true, () -> new TermsOfNoClause(field, target.clause()));
            } else {
                objections.add(against(target, clauses.get(row - 1), row));
            }
        }
        Set<String> authorising = new HashSet<>();
        for (FacilityResolved facility : command.facilities()) {
            int row = row(clauses, facility.clause());
            String field = "clause-" + Math.max(row, 1) + "-reuse";
            objections
                    .when(!authorising.add(facility.clause()), () -> new TermsTwice(field, facility.clause()))
                    .when(row == 0, () -> new TermsOfNoClause(field, facility.clause()));
            if (row > 0) {
                objections.add(against(facility, clauses.get(row - 1), row));
            }
        }
        return objections.all();
    }

    private static List<Refusal> against(FacilityResolved facility, Clause clause, int row) {
        String field = "clause-" + row + "-";
        return new Objections()
                .when(
                        !clause.does(Verb.APPROVE),
                        () -> new TermsOfAnotherVerb(field + "verb", clause.called(), clause.verbs(), "a facility"))
                .when(
                        clause.subjects().stream().noneMatch(Subject.OfFacility.class::isInstance),
                        () -> new ReuseOfNoFacility(field + "subject", clause.called()))
                .all();
    }

    private static List<Refusal> against(HandedOn terms, Clause clause, int row) {
        String field = "clause-" + row + "-";
        return new Objections()
                .when(
                        !clause.does(Verb.DELEGATE),
                        () -> new TermsOfAnotherVerb(field + "verb", clause.called(), clause.verbs(), "a delegation"))
                .when(
                        clause.subjects().isEmpty() && terms.matter() == null,
                        () -> new HandedOnAboutNothing(field + "subject", clause.called()))
                .when(terms.delegates().isEmpty(), () -> new HandedOnToNobody(field + "delegates", clause.called()))
                .all();
    }

    private static List<Refusal> against(TargetResolved target, Clause clause, int row) {
        String field = "clause-" + row + "-";
        int indicators = Math.toIntExact(clause.subjects().stream()
                .filter(Subject.OfIndicator.class::isInstance)
                .count());
        return new Objections()
                .when(
                        !clause.does(Verb.APPROVE),
                        () -> new TermsOfAnotherVerb(field + "verb", clause.called(), clause.verbs(), "a target"))
                .when(indicators == 0, () -> new TargetOfNoIndicator(field + "subject", clause.called()))
                .when(indicators > 1, () -> new TargetOfSeveral(field + "value", clause.called(), indicators))
                .all();
    }

    /** From 1; 0 if no clause has the number. */
    private static int row(List<Clause> clauses, String number) {
        for (int row = 1; row <= clauses.size(); row++) {
            if (clauses.get(row - 1).number().equals(number)) {
                return row;
            }
        }
        return 0;
    }
}
