package daybook.command.meeting;

import daybook.facts.id.BodyId;
import daybook.facts.meeting.Clause;
import daybook.facts.meeting.MeetingFact;
import daybook.facts.meeting.MeetingHeld;
import daybook.facts.meeting.MinutesConfirmed;
import daybook.facts.meeting.ResolutionPassed;
import daybook.facts.meeting.ResolutionWithdrawn;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What decisions about a meeting lean on.
 *
 * @param confirmed when the minutes were, or null while they are not
 * @param resolved the numbers of the clauses of each item that was resolved, and not withdrawn since
 */
record MeetingState(
        @Nullable Held held,
        Map<String, List<String>> resolved,
        @Nullable LocalDate confirmed) {

    static final MeetingState NONE = new MeetingState(null, Map.of(), null);

    /** Which body met, and when. */
    record Held(BodyId body, LocalDate on) {}

    MeetingState {
        resolved = Map.copyOf(resolved);
    }

    Set<String> resolvedItems() {
        return resolved.keySet();
    }

    MeetingState evolve(MeetingFact fact) {
        return switch (fact) {
            case MeetingHeld met -> new MeetingState(new Held(met.body(), met.effective()), resolved, confirmed);
            case MinutesConfirmed minutes -> new MeetingState(held, resolved, minutes.effective());
            case ResolutionPassed passed -> {
                var more = new HashMap<>(resolved);
                more.put(
                        passed.item(),
                        passed.clauses().stream().map(Clause::number).toList());
                yield new MeetingState(held, more, confirmed);
            }
            case ResolutionWithdrawn withdrawn -> {
                var fewer = new HashMap<>(resolved);
                fewer.remove(withdrawn.item());
                yield new MeetingState(held, fewer, confirmed);
            }
        };
    }
}
