package daybook.query.registers;

import daybook.facts.authority.ClauseRef;
import daybook.facts.id.MeetingId;
import daybook.facts.id.PaperId;
import daybook.facts.meeting.MeetingHeld;
import daybook.facts.meeting.MinutesConfirmed;
import daybook.facts.meeting.ResolutionBasis;
import daybook.facts.meeting.ResolutionPassed;
import daybook.facts.meeting.Verb;
import daybook.query.asat.Basis;
import daybook.query.registers.RegisterRow.MeetingRow;
import daybook.query.registers.RegisterRow.MinutesRow;
import daybook.query.registers.RegisterRow.ResolutionRow;
import daybook.query.registers.RegisterRows.Found;
import daybook.query.registers.ResolutionLine.Withdrawal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
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

    private static final String STANDING = """
             and not exists (
                select from $.resolution_withdrawal as w
                where w.meeting = r.meeting and w.item = r.item and w.entry > r.entry and w.entry <= :entry)
            """;

    private static final String ON = """
            select r.entry, min(w.entry) as withdrawn from $.resolution as r
            left join $.resolution_withdrawal as w
                on w.meeting = r.meeting and w.item = r.item and w.entry > r.entry and w.entry <= :entry
            where r.entry <= :entry and r.effective <= :effective and (%s)
            group by r.entry order by r.entry
            """;

    private static final String WITH_VERB = """
            select distinct r.entry from $.resolution as r
            join $.clause as c using (entry)
            where r.entry <= :entry and r.effective <= :effective and c.verb = any(:verbs)
            """ + STANDING;

    private static final String COUNTS = """
            select r.meeting, count(distinct r.item) as resolutions from $.resolution as r
            where r.entry <= :entry and r.effective <= :effective
            """ + STANDING + " group by r.meeting";

    private final RegisterRows rows;

    Meetings(RegisterRows rows) {
        this.rows = rows;
    }

    /** Newest first. */
    List<MeetingLine> all(Basis basis) {
        Map<String, Integer> counts =
                rows.ask(COUNTS, basis).query((row, _) -> Map.entry(row.getString(1), row.getInt(2))).list().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        Map<MeetingId, LocalDate> confirmed = confirmed(Map.of(), basis);
        return rows.inForce(MeetingRow.class, MeetingHeld.class, basis).stream()
                .map(found ->
                        line(found, counts.getOrDefault(found.fact().meeting().value(), 0), confirmed))
                .sorted(Comparator.comparing(MeetingLine::held)
                        .thenComparing(MeetingLine::entry)
                        .reversed())
                .toList();
    }

    private static MeetingLine line(Found<MeetingHeld> found, int resolutions, Map<MeetingId, LocalDate> confirmed) {
        MeetingHeld fact = found.fact();
        return new MeetingLine(
                fact.meeting(),
                fact.body(),
                fact.effective(),
                resolutions,
                confirmed.get(fact.meeting()),
                found.entry());
    }

    Optional<MeetingPage> one(MeetingId meeting, Basis basis) {
        List<ResolutionLine> resolutions = resolutions("r.meeting = :value", meeting.value(), basis);
        return held(meeting, basis).stream()
                .findFirst()
                .map(found -> new MeetingPage(
                        basis,
                        line(
                                found,
                                (int) resolutions.stream()
                                        .filter(resolution -> resolution.withdrawn() == null)
                                        .count(),
                                confirmed(Map.of("meeting", meeting.value()), basis)),
                        resolutions));
    }

    /** When the minutes of which meeting were confirmed. */
    private Map<MeetingId, LocalDate> confirmed(Map<String, String> where, Basis basis) {
        return rows.inForce(MinutesRow.class, where, MinutesConfirmed.class, basis).stream()
                .map(Found::fact)
                .collect(Collectors.toMap(MinutesConfirmed::meeting, MinutesConfirmed::effective));
    }

    private List<Found<MeetingHeld>> held(MeetingId meeting, Basis basis) {
        return rows.inForce(MeetingRow.class, Map.of("meeting", meeting.value()), MeetingHeld.class, basis);
    }

    /** Those that name the paper as the report they were made on, or as the minutes that tell of them. */
    List<ResolutionLine> naming(PaperId paper, Basis basis) {
        return resolutions(
                "r.paper = :value or exists (select from $.minuted as m where m.entry = r.entry and m.minutes = :value)",
                paper.value(),
                basis);
    }

    /** In the order of the agenda, those withdrawn among them. */
    private List<ResolutionLine> resolutions(String condition, String value, Basis basis) {
        Map<Long, Long> withdrawn = new LinkedHashMap<>();
        rows.ask(ON.formatted(condition), basis).param("value", value).query(row -> {
            withdrawn.put(row.getLong("entry"), row.getLong("withdrawn"));
        });
        List<Found<ResolutionPassed>> found = rows.facts(List.copyOf(withdrawn.keySet()), ResolutionPassed.class);
        Map<MeetingId, LocalDate> confirmed = confirmed(Map.of(), basis);
        var agenda =
                AgendaOrder.of(found.stream().map(each -> each.fact().item()).toList());
        return found.stream()
                .sorted(Comparator.comparing(
                                (Found<ResolutionPassed> each) -> each.fact().effective())
                        .thenComparing(each -> each.fact().meeting().value())
                        .thenComparing(each -> each.fact().item(), agenda)
                        .thenComparing(Found::entry))
                .map(each -> new ResolutionLine(
                        each.fact().meeting(),
                        each.fact().item(),
                        each.fact().title(),
                        each.fact().paper(),
                        confirmed.containsKey(each.fact().meeting())
                                        && each.fact().basis() == ResolutionBasis.DRAFT_MINUTES
                                ? ResolutionBasis.CONFIRMED_MINUTES
                                : each.fact().basis(),
                        each.fact().clauses().stream().map(ClauseLine::of).toList(),
                        each.fact().effective(),
                        each.entry(),
                        each.fact().paperPlace(),
                        each.fact().minutes(),
                        each.fact().minutesPlace(),
                        withdrawal(withdrawn.getOrDefault(each.entry(), 0L))))
                .toList();
    }

    private @Nullable Withdrawal withdrawal(long entry) {
        return entry == 0 ? null : new Withdrawal(entry, rows.reason(entry));
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
                .filter(choice -> choice.says().doesAnyOf(verbs))
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
                                ClauseLine.of(clause),
                                meeting.body(),
                                meeting.effective(),
                                fact.title(),
                                fact.basis(),
                                found.entry()));
    }
}
