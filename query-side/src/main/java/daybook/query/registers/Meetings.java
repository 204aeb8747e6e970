package daybook.query.registers;

import daybook.facts.authority.ClauseRef;
import daybook.facts.id.MeetingId;
import daybook.facts.id.PaperId;
import daybook.facts.meeting.MeetingHeld;
import daybook.facts.meeting.ResolutionPassed;
import daybook.facts.meeting.Verb;
import daybook.query.asat.Basis;
import daybook.query.registers.RegisterRow.MeetingRow;
import daybook.query.registers.RegisterRow.ResolutionRow;
import daybook.query.registers.RegisterRows.Found;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The register of meetings, of what they resolved, and of the clauses that somebody may act under. */
@Component
final class Meetings {

    private static final String WITH_VERB = """
            select distinct r.entry from (
                select distinct on (meeting, item) meeting, item, entry from $.resolution
                where entry <= :entry and effective <= :effective
                order by meeting, item, effective desc, entry desc) as r
            join $.clause as c using (entry)
            where c.verb = any(:verbs)
            """;

    private static final String COUNTS = """
            select meeting, count(distinct item) as resolutions from $.resolution
            where entry <= :entry and effective <= :effective group by meeting
            """;

    private final RegisterRows rows;

    Meetings(RegisterRows rows) {
        this.rows = rows;
    }

    /** Newest first. */
    List<MeetingLine> all(Basis basis) {
        Map<String, Integer> counts =
                rows.ask(COUNTS, basis).query((row, _) -> Map.entry(row.getString(1), row.getInt(2))).list().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return rows.inForce(MeetingRow.class, MeetingHeld.class, basis).stream()
                .map(found ->
                        line(found, counts.getOrDefault(found.fact().meeting().value(), 0)))
                .sorted(Comparator.comparing(MeetingLine::held)
                        .thenComparing(MeetingLine::entry)
                        .reversed())
                .toList();
    }

    private static MeetingLine line(Found<MeetingHeld> found, int resolutions) {
        MeetingHeld fact = found.fact();
        return new MeetingLine(fact.meeting(), fact.body(), fact.effective(), resolutions, found.entry());
    }

    Optional<MeetingPage> one(MeetingId meeting, Basis basis) {
        List<ResolutionLine> resolutions = resolutions(Map.of("meeting", meeting.value()), basis);
        return held(meeting, basis).stream()
                .findFirst()
                .map(found -> new MeetingPage(basis, line(found, resolutions.size()), resolutions));
    }

    private List<Found<MeetingHeld>> held(MeetingId meeting, Basis basis) {
        return rows.inForce(MeetingRow.class, Map.of("meeting", meeting.value()), MeetingHeld.class, basis);
    }

    List<ResolutionLine> onPaper(PaperId paper, Basis basis) {
        return resolutions(Map.of("paper", paper.value()), basis);
    }

    private List<ResolutionLine> resolutions(Map<String, String> where, Basis basis) {
        return rows.inForce(ResolutionRow.class, where, ResolutionPassed.class, basis).stream()
                .sorted(Comparator.comparing(Found::entry))
                .map(found -> new ResolutionLine(
                        found.fact().meeting(),
                        found.fact().item(),
                        found.fact().title(),
                        found.fact().paper(),
                        found.fact().basis(),
                        found.fact().clauses(),
                        found.fact().effective(),
                        found.entry()))
                .toList();
    }

    /** Newest meeting first. */
    List<ClauseChoice> clauses(Set<Verb> verbs, Basis basis) {
        List<Long> found = rows.ask(WITH_VERB, basis)
                .param("verbs", verbs.stream().map(Verb::name).toArray(String[]::new))
                .query((row, _) -> row.getLong(1))
                .list();
        return choices(
                        rows.facts(found, ResolutionPassed.class),
                        rows.inForce(MeetingRow.class, MeetingHeld.class, basis))
                .stream()
                .filter(choice -> verbs.contains(choice.clause().verb()))
                .toList();
    }

    Optional<ClauseChoice> clause(ClauseRef ref, Basis basis) {
        List<Found<ResolutionPassed>> resolution = rows.inForce(
                ResolutionRow.class,
                Map.of("meeting", ref.meeting().value(), "item", ref.item()),
                ResolutionPassed.class,
                basis);
        return choices(resolution, held(ref.meeting(), basis)).stream()
                .filter(choice -> choice.ref().equals(ref))
                .findFirst();
    }

    private static List<ClauseChoice> choices(
            List<Found<ResolutionPassed>> resolutions, List<Found<MeetingHeld>> held) {
        Map<MeetingId, MeetingHeld> meetings =
                held.stream().map(Found::fact).collect(Collectors.toMap(MeetingHeld::meeting, Function.identity()));
        return resolutions.stream()
                .sorted(Comparator.comparing(
                                (Found<ResolutionPassed> found) -> found.fact().effective())
                        .thenComparing(Found::entry)
                        .reversed())
                .flatMap(found -> choices(found, meetings.get(found.fact().meeting())))
                .toList();
    }

    /** None where the basis does not know the meeting. */
    private static Stream<ClauseChoice> choices(Found<ResolutionPassed> found, @Nullable MeetingHeld meeting) {
        ResolutionPassed fact = found.fact();
        return meeting == null
                ? Stream.empty()
                : fact.clauses().stream()
                        .map(clause -> new ClauseChoice(
                                new ClauseRef(fact.meeting(), fact.item(), clause.number()),
                                clause,
                                meeting.body(),
                                meeting.effective(),
                                fact.title(),
                                fact.basis(),
                                found.entry()));
    }
}
