package daybook.command.indicator;

import daybook.command.desk.CommonRefusal.DatedInTheFuture;
import daybook.command.desk.CommonRefusal.NotInTheDayBook;
import daybook.command.desk.Decision;
import daybook.command.desk.Objections;
import daybook.command.indicator.IndicatorRefusal.PeriodAlreadyReturned;
import daybook.command.indicator.IndicatorRefusal.PeriodNotEnded;
import daybook.command.indicator.IndicatorState.Returned;
import daybook.facts.exact.Period;
import daybook.facts.indicator.IndicatorReturnRecorded;
import java.time.LocalDate;

/** Decides what was returned. */
final class Returns {

    private Returns() {}

    static Decision decide(IndicatorState state, RecordIndicatorReturn command, LocalDate today) {
        var definition = state.definition();
        if (definition == null) {
            return Decision.refused(NotInTheDayBook.of(command.indicator()));
        }
        Period period = command.period();
        var objections = new Objections();
        if (period.to().isAfter(today)) {
            objections.when(true, () -> new DatedInTheFuture("to", period.to(), today));
        } else {
            objections.when(isOpen(period, today), () -> new PeriodNotEnded(period.to(), today));
        }
        for (Returned earlier : state.inForce()) {
            objections.when(
                    earlier.isFor(period),
                    () -> new PeriodAlreadyReturned(period.to(), earlier.number(), earlier.value()));
        }
        return objections
                .add(Quotient.objections(
                        command.value(), command.numerator(), command.denominator(), definition.unit()))
                .orElse(() -> new IndicatorReturnRecorded(
                        command.indicator(),
                        state.returns().size() + 1,
                        period,
                        command.value(),
                        command.numerator(),
                        command.denominator(),
                        command.status(),
                        command.note()));
    }

    /** A position can be told on its very day; a period of several days is over on the day after its last. */
    private static boolean isOpen(Period period, LocalDate today) {
        return period.from() != null
                && period.from().isBefore(period.to())
                && !period.to().isBefore(today);
    }
}
