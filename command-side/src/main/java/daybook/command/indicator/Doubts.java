package daybook.command.indicator;

import daybook.acts.indicator.correctreturn.CorrectIndicatorReturn;
import daybook.acts.indicator.recordreturn.RecordIndicatorReturn;
import daybook.command.indicator.IndicatorRefusal.EndOfNoPeriod;
import daybook.command.indicator.IndicatorRefusal.PercentageAboveHundred;
import daybook.command.indicator.IndicatorRefusal.PercentageBelowOne;
import daybook.command.indicator.IndicatorRefusal.ReturnBelowNothing;
import daybook.command.indicator.IndicatorRefusal.TenTimesTheReturnBefore;
import daybook.command.indicator.IndicatorState.Definition;
import daybook.command.refusal.Refusal;
import daybook.facts.exact.Measure;
import daybook.facts.indicator.Frequency;
import daybook.facts.plausible.Counted;
import daybook.facts.plausible.Figure;
import daybook.facts.plausible.Oddities;
import daybook.facts.plausible.Oddity;
import java.util.List;
import java.util.Objects;

/** Has whoever returns what looks wrong say that it is right. */
final class Doubts {

    private Doubts() {}

    /** Against a return that is recorded. */
    static List<Refusal> about(IndicatorState state, Definition definition, RecordIndicatorReturn command) {
        var now = new Figure(0, command.period(), command.value(), command.numerator() != null);
        return Boolean.TRUE.equals(command.confirmed())
                ? List.of()
                : refusals(Oddities.about(counted(definition), others(state, 0), now), definition, now);
    }

    /** Against one that takes the place of another. */
    static List<Refusal> about(
            IndicatorState state, Definition definition, Returned wrong, CorrectIndicatorReturn command) {
        var now = new Figure(0, wrong.period(), command.value(), command.numerator() != null);
        return Boolean.TRUE.equals(command.confirmed())
                ? List.of()
                : refusals(
                        Oddities.aboutCorrected(counted(definition), others(state, wrong.number()), now, figure(wrong)),
                        definition,
                        now);
    }

    private static Counted counted(Definition definition) {
        return new Counted(
                definition.unit(),
                definition.shape(),
                definition.frequency(),
                definition.revised() ? definition.since() : null);
    }

    private static List<Figure> others(IndicatorState state, int without) {
        return state.reported().inForce().stream()
                .filter(returned -> returned.number() != without)
                .map(Doubts::figure)
                .toList();
    }

    private static Figure figure(Returned returned) {
        return new Figure(returned.number(), returned.period(), returned.value(), returned.numerator() != null);
    }

    private static List<Refusal> refusals(List<Oddity> doubts, Definition definition, Figure now) {
        return doubts.stream().map(doubt -> refusal(doubt, definition, now)).toList();
    }

    private static Refusal refusal(Oddity doubt, Definition definition, Figure now) {
        Measure value = now.value();
        return switch (doubt) {
            case Oddity.AboveHundred() -> new PercentageAboveHundred(value);
            case Oddity.BelowOnePercent() -> new PercentageBelowOne(value);
            case Oddity.BelowNothing() -> new ReturnBelowNothing(value);
            case Oddity.OtherMagnitude(var than) ->
                new TenTimesTheReturnBefore(
                        value, than.number(), than.value(), than.period().to());
            case Oddity.EndsBetween(var before, var after) -> {
                Frequency frequency =
                        Objects.requireNonNull(definition.frequency(), "only what recurs has periods that end on days");
                yield new EndOfNoPeriod(now.period().to(), frequency, before, after);
            }
        };
    }
}
