package daybook.command.register;

import daybook.facts.exact.Ratio;
import daybook.facts.indicator.ReturnStatus;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How far an indicator had come on the day that its reward target was due. */
public sealed interface Achievement {

    /**
     * The outturn tells it.
     *
     * @param share of the stretch: below 0 when things got worse, above 1 beyond the target
     * @param on the last day that the outturn covers
     */
    record Achieved(Ratio share, ReturnStatus status, LocalDate on, LocalDate due) implements Achievement {}

    /**
     * Nothing tells it, or not yet.
     *
     * @param due when the target is; null where there is none
     */
    record Untold(Lack lack, @Nullable LocalDate due) implements Achievement {}

    /** What is missing. */
    enum Lack {
        REWARD_TARGET,
        /** Or there is no way from the performance without the agreement to the target. */
        STRETCH,
        OUTTURN,
        /** There is an outturn, but it was worked out before the data were in. */
        OUTTURN_FROM_DATA
    }
}
