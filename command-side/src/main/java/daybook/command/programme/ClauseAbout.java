package daybook.command.programme;

import daybook.command.authority.Matter;
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
        String clause = passed.text();
        var said = passed.clause();
        return new Objections()
                .when(
                        !said.isAbout(expected),
                        () -> new ClauseAboutSomethingElse(clause, Matter.said(said.subjects()), expected.text()))
                .when(!said.doesAnyOf(verbs), () -> new ClauseDecidesNothing(clause, said.verbs()));
    }

    static Objections lacking(Objections objections, PassedClause passed, Power power) {
        return objections.when(!passed.may(power), () -> new BodyMayNotDecide(passed.body(), power));
    }
}
