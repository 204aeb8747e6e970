package daybook.command.indicator;

import daybook.acts.indicator.IndicatorCommand;
import daybook.acts.indicator.define.DefineIndicator;
import daybook.command.indicator.IndicatorRefusal.DecimalsOutOfRange;
import daybook.command.indicator.IndicatorRefusal.PartOfItself;
import daybook.command.refusal.CommonRefusal.AlreadyInTheDayBook;
import daybook.command.refusal.CommonRefusal.NotInTheDayBook;
import daybook.command.refusal.Objections;
import daybook.command.refusal.Refusal;
import daybook.command.refusal.Verdict;
import daybook.facts.indicator.IndicatorDefined;
import java.time.LocalDate;
import java.util.List;

/** Decides what an indicator is. */
final class Definitions {

    private Definitions() {}

    /** @param wholeKnown whether the indicator that it is a part of, if any, is in the day book */
    static Verdict decide(IndicatorState state, DefineIndicator command, boolean wholeKnown, LocalDate today) {
        var whole = command.partOf();
        var objections = new Objections()
                .when(state.definition() != null, () -> AlreadyInTheDayBook.of("indicator", command.indicator()))
                .blank("title", command.title())
                .add(decimals(command.decimals()))
                .future("effective", command.effective(), today);
        if (command.indicator().equals(whole)) {
            objections.when(true, () -> new PartOfItself(command.indicator()));
        } else if (whole != null && !wholeKnown) {
            objections.when(true, () -> NotInTheDayBook.of("partOf", whole));
        }
        return objections.orElse(() -> new IndicatorDefined(
                command.indicator(),
                command.title(),
                command.unit(),
                command.polarity(),
                command.shape(),
                command.frequency(),
                whole,
                command.decimals(),
                command.effective()));
    }

    static List<Refusal> decimals(int decimals) {
        return decimals < 0 || decimals > IndicatorCommand.MOST_DECIMALS
                ? List.of(new DecimalsOutOfRange(decimals, IndicatorCommand.MOST_DECIMALS))
                : List.of();
    }
}
