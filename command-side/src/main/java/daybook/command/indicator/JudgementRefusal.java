package daybook.command.indicator;

import daybook.command.refusal.LiesIn;
import daybook.command.refusal.Refusal;
import daybook.facts.exact.Measure;
import daybook.facts.id.IndicatorId;
import daybook.facts.id.IndicatorSetId;
import java.time.LocalDate;
import java.util.List;

/** Reasons against an officer's rating or forecast. */
sealed interface JudgementRefusal extends Refusal {

    record NotRatedInThisSet(IndicatorId indicator, IndicatorSetId set) implements JudgementRefusal {}

    record SetWithoutScheme(IndicatorSetId set, LocalDate effective) implements JudgementRefusal {}

    @LiesIn("rating")
    record RatingNotInScheme(String rating, IndicatorSetId set, List<String> scheme) implements JudgementRefusal {}

    @LiesIn("rating")
    record RatingChangesNothing(String rating, LocalDate effective) implements JudgementRefusal {}

    @LiesIn("high")
    record ForecastBackwards(Measure low, Measure high) implements JudgementRefusal {}

    @LiesIn("effective")
    record ForecastAfterTheDay(LocalDate due, LocalDate effective) implements JudgementRefusal {}

    @LiesIn("low")
    record ForecastChangesNothing(LocalDate effective) implements JudgementRefusal {}
}
