package daybook.command.meeting;

import daybook.acts.meeting.resolve.MinutedClause;
import daybook.acts.meeting.resolve.RecordResolution;
import daybook.command.register.Register;
import daybook.facts.id.BodyId;
import daybook.facts.id.PaperId;
import daybook.facts.meeting.Subject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a resolution mentions that the day book knows.
 *
 * @param papers the day that each paper it names is dated, of those received
 */
record Mentioned(Map<PaperId, LocalDate> papers, Set<Subject> subjects, Set<BodyId> bodies) {

    Mentioned {
        papers = Map.copyOf(papers);
        subjects = Set.copyOf(subjects);
        bodies = Set.copyOf(bodies);
    }

    /** The day that the paper is dated, or null if it was not received. */
    @Nullable
    LocalDate dated(PaperId paper) {
        return papers.get(paper);
    }

    static Mentioned in(RecordResolution command, Register register) {
        Map<PaperId, LocalDate> papers = new HashMap<>();
        for (PaperId paper : Arrays.asList(command.paper(), command.minutes())) {
            if (paper != null && register.dated(paper) instanceof LocalDate dated) {
                papers.put(paper, dated);
            }
        }
        return new Mentioned(
                papers,
                command.clauses().stream()
                        .flatMap(clause -> clause.subjects().stream())
                        .filter(register::knows)
                        .collect(Collectors.toSet()),
                command.clauses().stream()
                        .map(MinutedClause::subjectTo)
                        .filter(Objects::nonNull)
                        .filter(register::exists)
                        .collect(Collectors.toSet()));
    }
}
