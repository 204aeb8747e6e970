package daybook.query.asat;

import daybook.query.projection.ProjectionName;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns what a page was asked as at into a basis. */
public interface AsAt {

    /**
     * The basis for the three request parameters as they were typed; blank counts as not given.
     *
     * @param reads the projections that the page reads: the answer counts no entry that one of them has not yet posted
     * @param entry the number of an entry
     * @param moment an ISO instant, or a local date, or date and time, in Europe/London; the position when it had passed
     * @param effective an ISO date; without it, today in Europe/London
     */
    AsAtAnswer ask(
            Set<ProjectionName> reads, @Nullable String entry, @Nullable String moment, @Nullable String effective);
}
