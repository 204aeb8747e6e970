package daybook.query.scorecard;

import daybook.facts.exact.Ratio;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How much of the stretch from performance without the agreement to the target has been achieved. */
public sealed interface Stretch {

    /**
     * It can be told.
     *
     * @param share below 0 when performance is worse than without the agreement, above 1 beyond the target
     * @param counted the return it rests on
     * @param target the target it is held against
     * @param without the performance expected without the agreement, as the printed threshold implies
     */
    record Achieved(Ratio share, ReturnLine counted, TargetLine target, Ratio without) implements Stretch {}

    /**
     * It cannot be told, which is not the same as nothing achieved.
     *
     * @param until from when it can be, where that is known
     */
    record NotMeasurable(Reason reason, @Nullable LocalDate until) implements Stretch {}

    /** Why it cannot be told. */
    enum Reason {
        /** Each of its parts has a target of its own. */
        MEASURED_BY_ITS_PARTS,
        /** The survey has not been taken again. */
        SURVEY_NOT_REPEATED,
        NO_REWARD_TARGET,
        /** No threshold is printed, so nothing implies the performance without the agreement. */
        NO_THRESHOLD,
        /** The set has no reward terms. */
        NO_REWARD_TERMS,
        NO_RETURN,
        /** There are returns, but something else was counted then. */
        NO_RETURN_SINCE_BREAK,
        /** There are returns, but none for a whole year. */
        NO_WHOLE_YEAR,
        /** A running total part-way through the agreement. */
        RUNNING_TOTAL,
        /** Target and threshold are the same, so there is no stretch. */
        NO_STRETCH
    }
}
