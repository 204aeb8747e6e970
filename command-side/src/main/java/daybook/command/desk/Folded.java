package daybook.command.desk;

import daybook.facts.Fact;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the facts of a stream come to, without those that were withdrawn.
 *
 * @param last the last of them with all that came before, or null if there are none: a further one copies nothing
 * @param gone the places of those that were withdrawn
 * @param state what decisions lean on
 */
public record Folded<S>(@Nullable Page last, Set<Integer> gone, S state) {

    /** A fact, and those before it. */
    record Page(Fact fact, int place, @Nullable Page before) {}

    public Folded {
        gone = Set.copyOf(gone);
    }
}
