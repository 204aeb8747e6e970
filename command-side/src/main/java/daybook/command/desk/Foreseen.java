package daybook.command.desk;

import daybook.command.refusal.Refusal;
import daybook.facts.authority.Authority;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What would become of a request, had it been submitted.
 *
 * @param refusals the reasons against it; none if it would be recorded
 * @param restsOn what its entry would rest on; null if it would not be recorded, or is already
 * @param consequences what it would bring about besides, in order; none if it would not be recorded
 */
public record Foreseen(List<Refusal> refusals, @Nullable Authority restsOn, List<ForeseenConsequence> consequences) {

    public Foreseen {
        refusals = List.copyOf(refusals);
        consequences = List.copyOf(consequences);
    }

    /** That it would be refused. */
    public static Foreseen refused(List<Refusal> refusals) {
        return new Foreseen(refusals, null, List.of());
    }

    /** The same with the reasons said otherwise. */
    public Foreseen against(List<Refusal> said) {
        return new Foreseen(said, restsOn, consequences);
    }
}
