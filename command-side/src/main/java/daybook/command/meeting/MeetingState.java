package daybook.command.meeting;

import daybook.facts.id.BodyId;
import daybook.facts.meeting.MeetingFact;
import daybook.facts.meeting.MeetingHeld;
import daybook.facts.meeting.ResolutionPassed;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What decisions about a meeting lean on. */
record MeetingState(@Nullable Held held, Set<String> resolvedItems) {

    static final MeetingState NONE = new MeetingState(null, Set.of());

    /** Which body met, and when. */
    record Held(BodyId body, LocalDate on) {}

    MeetingState {
        resolvedItems = Set.copyOf(resolvedItems);
    }

    MeetingState evolve(MeetingFact fact) {
        return switch (fact) {
            case MeetingHeld met -> new MeetingState(new Held(met.body(), met.effective()), resolvedItems);
            case ResolutionPassed passed -> {
                var more = new HashSet<>(resolvedItems);
                more.add(passed.item());
                yield new MeetingState(held, more);
            }
        };
    }
}
