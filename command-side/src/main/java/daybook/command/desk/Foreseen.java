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
 */
public record Foreseen(List<Refusal> refusals, @Nullable Authority restsOn) {

    public Foreseen {
        refusals = List.copyOf(refusals);
    }
}
