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
     * @param moment an ISO instant, or a local date and time in Europe/London, or a date for the end of that day there
     * @param effective an ISO date; without it the day of the entry or moment, in Europe/London, so that the answer stays
     *     the same; today if nothing else was asked for either
     */
    AsAtAnswer ask(
            Set<ProjectionName> reads, @Nullable String entry, @Nullable String moment, @Nullable String effective);
}
