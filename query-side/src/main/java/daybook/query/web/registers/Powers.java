package daybook.query.web.registers;

import daybook.facts.body.Power;
import daybook.facts.id.BodyId;
import daybook.facts.id.MeetingId;
import daybook.facts.meeting.Clause;
import daybook.query.asat.Basis;
import daybook.query.registers.BodyLine;
import daybook.query.registers.MeetingLine;
import daybook.query.registers.RegistersQuery;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which body met at a meeting, and what it may do of its own right. */
record Powers(Map<MeetingId, BodyId> met, Map<BodyId, Set<Power>> may) {
    static Powers at(RegistersQuery query, Basis basis) {
        return new Powers(
                query.meetings(basis).stream().collect(Collectors.toMap(MeetingLine::meeting, MeetingLine::body)),
                query.bodies(basis).stream().collect(Collectors.toMap(BodyLine::body, BodyLine::powers)));
    }

    /** What the meeting's body would need to do what the clause says and lacks; null if it lacks nothing. */
    @Nullable
    Power lacking(MeetingId meeting, Clause clause) {
        var body = met.get(meeting);
        return body == null
                ? null
                : clause.needs().stream()
                        .filter(power -> !may.getOrDefault(body, Set.of()).contains(power))
                        .findFirst()
                        .orElse(null);
    }

    /** The meeting's body; null if it is not on record. */
    @Nullable
    BodyId body(MeetingId meeting) {
        return met.get(meeting);
    }
}
