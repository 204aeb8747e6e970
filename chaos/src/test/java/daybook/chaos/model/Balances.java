package daybook.chaos.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How everything stands, in pounds.
 *
 * @param left of the delegation; null while there is none
 * @param returns those that stand: the value by day
 */
record Balances(
        int allocated,
        int committed,
        int drawn,
        int repaid,
        int firm,
        int conditional,
        int headroom,
        int claimed,
        int received,
        @Nullable Integer left,
        Map<Integer, Integer> returns) {}
