package daybook.query.borrowing;

import daybook.facts.exact.Pence;
import daybook.facts.id.IndicatorId;
import daybook.query.scorecard.Stretch;
import java.util.List;

/** What the latest returns would earn. Not yet measurable is not nothing. */
public sealed interface Reward {

    /**
     * It can be told.
     *
     * @param partsNotTold parts of the indicator that cannot be told yet
     */
    record Amount(Pence amount, List<IndicatorId> partsNotTold) implements Reward {}

    record NotYetMeasurable(Why why) implements Reward {}

    /** Why it cannot be told. */
    sealed interface Why {
        /** The stretch itself cannot be told. */
        record StretchNotTold(Stretch.NotMeasurable stretch) implements Why {}

        /** No part of the indicator can be told. */
        record NoPartTold(List<IndicatorId> parts) implements Why {}

        /** A part has reached the threshold, and no paper says what share of the reward is that part's. */
        record PartsNotWeighted(List<IndicatorId> reached) implements Why {}

        /** The indicator is not defined on this basis. */
        record NotDefined() implements Why {}
    }
}
