package daybook.command.indicator;

import daybook.acts.indicator.forecast.ForecastOutturn;
import daybook.acts.indicator.rate.RateIndicator;
import daybook.command.indicator.IndicatorRefusal.TargetNotSet;
import daybook.command.indicator.JudgementRefusal.ForecastAfterTheDay;
import daybook.command.indicator.JudgementRefusal.ForecastBackwards;
import daybook.command.indicator.JudgementRefusal.ForecastChangesNothing;
import daybook.command.indicator.JudgementRefusal.NotRatedInThisSet;
import daybook.command.indicator.JudgementRefusal.RatingChangesNothing;
import daybook.command.indicator.JudgementRefusal.RatingNotInScheme;
import daybook.command.indicator.JudgementRefusal.SetWithoutScheme;
import daybook.command.refusal.CommonRefusal.NotInTheDayBook;
import daybook.command.refusal.Objections;
import daybook.command.refusal.Verdict;
import daybook.facts.exact.Measure;
import daybook.facts.indicator.IndicatorRated;
import daybook.facts.indicator.OutturnForecast;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides about officers' judgements: ratings and forecasts. They stand beside the figures and change none. */
final class Judgements {

    private Judgements() {}

    /**
     * @param member whether the indicator counts towards the set
     * @param scheme the words in use in the set on the day, or null if it has adopted none by then
     */
    static Verdict decide(
            IndicatorState state,
            RateIndicator command,
            boolean member,
            @Nullable List<String> scheme,
            LocalDate today) {
        if (state.definition() == null) {
            return Verdict.refused(NotInTheDayBook.of(command.indicator()));
        }
        var rated = new IndicatorRated(
                command.indicator(), command.set(), command.rating(), command.note(), command.effective());
        var objections = new Objections()
                .when(!member, () -> new NotRatedInThisSet(command.indicator(), command.set()))
                .future("effective", command.effective(), today)
                .add(Retirement.against(state, command.effective()));
        if (scheme == null) {
            objections.when(true, () -> new SetWithoutScheme(command.set(), command.effective()));
        } else {
            objections.when(
                    !scheme.contains(command.rating()),
                    () -> new RatingNotInScheme(command.rating(), command.set(), scheme));
        }
        return objections
                .when(
                        rated.equals(state.judged().ratings().get(command.set())),
                        () -> new RatingChangesNothing(command.rating(), command.effective()))
                .orElse(() -> rated);
    }

    static Verdict decide(IndicatorState state, ForecastOutturn command, LocalDate today) {
        if (state.definition() == null) {
            return Verdict.refused(NotInTheDayBook.of(command.indicator()));
        }
        LocalDate due = command.target().due();
        if (!state.targets().containsKey(command.target())) {
            return Verdict.refused(
                    new TargetNotSet(command.indicator(), command.target().kind(), due));
        }
        Measure high = command.high() instanceof Measure most ? most : command.low();
        var forecast = new OutturnForecast(
                command.indicator(), command.target(), command.low(), high, command.note(), command.effective());
        return new Objections()
                .when(high.compareTo(command.low()) < 0, () -> new ForecastBackwards(command.low(), high))
                .future("effective", command.effective(), today)
                .when(command.effective().isAfter(due), () -> new ForecastAfterTheDay(due, command.effective()))
                .add(Retirement.against(state, command.effective()))
                .when(
                        forecast.equals(state.judged().forecasts().get(command.target())),
                        () -> new ForecastChangesNothing(command.effective()))
                .orElse(() -> forecast);
    }
}
