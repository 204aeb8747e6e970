package daybook.command.register;

import daybook.facts.authority.ClauseRef;
import daybook.facts.body.Power;
import daybook.facts.id.BodyId;
import daybook.facts.id.MeetingId;
import daybook.facts.meeting.Clause;
import daybook.facts.meeting.MeetingHeld;
import daybook.facts.meeting.ResolutionPassed;
import daybook.facts.meeting.ResolutionWithdrawn;
import java.time.LocalDate;
import java.util.ArrayList;
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

    /** By the meeting, the item and its number as minuted, for people to read. */
    public String text() {
        return ref.meeting() + "/" + ref.item() + "/" + clause.called();
    }

    public boolean may(Power power) {
        return powers.contains(power);
    }

    static @Nullable PassedClause find(ClauseRef ref, List<Told> meeting, Function<BodyId, Set<Power>> powers) {
        BodyId body = null;
        ResolutionPassed standing = null;
        for (Told told : meeting) {
            if (told.fact() instanceof MeetingHeld held) {
                body = held.body();
            } else if (body != null
                    && told.fact() instanceof ResolutionPassed passed
                    && passed.item().equals(ref.item())) {
                standing = passed;
            } else if (told.fact() instanceof ResolutionWithdrawn withdrawn
                    && withdrawn.item().equals(ref.item())) {
                standing = null;
            }
        }
        Clause clause = standing == null ? null : numbered(standing, ref.clause());
        return standing == null || body == null || clause == null
                ? null
                : new PassedClause(ref, clause, body, powers.apply(body), standing.effective());
    }

    /** All that a meeting passed and that was not withdrawn. */
    static List<PassedClause> all(MeetingId meeting, List<Told> told, Function<BodyId, Set<Power>> powers) {
        BodyId body = null;
        List<PassedClause> passed = new ArrayList<>();
        for (Told each : told) {
            if (each.fact() instanceof MeetingHeld held) {
                body = held.body();
            } else if (body != null && each.fact() instanceof ResolutionPassed resolution) {
                for (Clause clause : resolution.clauses()) {
                    passed.add(new PassedClause(
                            new ClauseRef(meeting, resolution.item(), clause.number()),
                            clause,
                            body,
                            powers.apply(body),
                            resolution.effective()));
                }
            } else if (each.fact() instanceof ResolutionWithdrawn withdrawn) {
                passed.removeIf(clause -> clause.ref().item().equals(withdrawn.item()));
            }
        }
        return passed;
    }

    private static @Nullable Clause numbered(ResolutionPassed passed, String number) {
        return passed.clauses().stream()
                .filter(clause -> clause.number().equals(number))
                .findFirst()
                .orElse(null);
    }
}
