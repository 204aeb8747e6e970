package daybook.command.programme;

import daybook.command.programme.ProgrammeRefusal.BodyMayNotDecide;
import daybook.command.programme.ProgrammeRefusal.ClauseAboutSomethingElse;
import daybook.command.programme.ProgrammeRefusal.ClauseDecidesNothing;
import daybook.command.refusal.Objections;
import daybook.command.register.PassedClause;
import daybook.facts.body.Power;
import daybook.facts.meeting.Subject;
import daybook.facts.meeting.Verb;
import java.util.Set;

/** Holds a clause against what it is used for. */
final class ClauseAbout {

    private ClauseAbout() {}

    /** Objections to a clause about another subject, or with a verb that does not do what it is used for. */
    static Objections objections(PassedClause passed, Subject expected, Set<Verb> verbs) {
        String clause = passed.ref().text();
        Subject subject = passed.clause().subject();
        Verb verb = passed.clause().verb();
        return new Objections()
                .when(
                        !expected.equals(subject),
                        () -> new ClauseAboutSomethingElse(
                                clause, subject == null ? "nothing in particular" : subject.text(), expected.text()))
                .when(!verbs.contains(verb), () -> new ClauseDecidesNothing(clause, verb));
    }

    static Objections lacking(Objections objections, PassedClause passed, Power power) {
        return objections.when(!passed.may(power), () -> new BodyMayNotDecide(passed.body(), power));
    }
}
