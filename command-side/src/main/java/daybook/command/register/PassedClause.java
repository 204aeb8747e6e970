package daybook.command.register;

import daybook.facts.authority.ClauseRef;
import daybook.facts.body.Power;
import daybook.facts.id.BodyId;
import daybook.facts.meeting.Clause;
import daybook.facts.meeting.MeetingHeld;
import daybook.facts.meeting.ResolutionPassed;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A clause with the body that passed it.
 *
 * @param powers what that body may do of its own right
 * @param on the day of the meeting
 */
public record PassedClause(ClauseRef ref, Clause clause, BodyId body, Set<Power> powers, LocalDate on) {

    public PassedClause {
        powers = Set.copyOf(powers);
    }

    public boolean may(Power power) {
        return powers.contains(power);
    }

    static @Nullable PassedClause find(ClauseRef ref, List<Told> meeting, Function<BodyId, Set<Power>> powers) {
        BodyId body = null;
        for (Told told : meeting) {
            if (told.fact() instanceof MeetingHeld held) {
                body = held.body();
            } else if (body != null
                    && told.fact() instanceof ResolutionPassed passed
                    && passed.item().equals(ref.item())) {
                Clause clause = numbered(passed, ref.clause());
                return clause == null
                        ? null
                        : new PassedClause(ref, clause, body, powers.apply(body), passed.effective());
            }
        }
        return null;
    }

    private static @Nullable Clause numbered(ResolutionPassed passed, String number) {
        return passed.clauses().stream()
                .filter(clause -> clause.number().equals(number))
                .findFirst()
                .orElse(null);
    }
}
