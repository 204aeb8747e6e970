package daybook.command.meeting;

import daybook.acts.meeting.resolve.RecordResolution;
import daybook.command.register.Register;
import daybook.facts.id.BodyId;
import daybook.facts.meeting.Clause;
import daybook.facts.meeting.Subject;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** What a resolution mentions that the day book knows. */
record Mentioned(boolean paperReceived, Set<Subject> subjects, Set<BodyId> bodies) {

    Mentioned {
        subjects = Set.copyOf(subjects);
        bodies = Set.copyOf(bodies);
    }

    static Mentioned in(RecordResolution command, Register register) {
        var paper = command.paper();
        return new Mentioned(
                paper != null && register.exists(paper),
                command.clauses().stream()
                        .map(Clause::subject)
                        .filter(Objects::nonNull)
                        .filter(register::knows)
                        .collect(Collectors.toSet()),
                command.clauses().stream()
                        .map(Clause::subjectTo)
                        .filter(Objects::nonNull)
                        .filter(register::exists)
                        .collect(Collectors.toSet()));
    }
}
