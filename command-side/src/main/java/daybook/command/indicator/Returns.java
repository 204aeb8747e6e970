package daybook.command.indicator;

import daybook.acts.indicator.recordreturn.RecordIndicatorReturn;
import daybook.command.indicator.IndicatorRefusal.PeriodAlreadyReturned;
import daybook.command.refusal.CommonRefusal.NotInTheDayBook;
import daybook.command.refusal.Objections;
import daybook.command.refusal.Verdict;
import daybook.facts.exact.Period;
import daybook.facts.indicator.IndicatorReturnRecorded;
import java.time.LocalDate;

/** Decides what was returned. */
final class Returns {

    private Returns() {}

    static Verdict decide(IndicatorState state, RecordIndicatorReturn command, LocalDate today) {
        var definition = state.definition();
        if (definition == null) {
            return Verdict.refused(NotInTheDayBook.of(command.indicator()));
        }
        Period period = command.period();
        var objections = new Objections().add(Periods.open(period, today)).add(Retirement.against(state, period.to()));
        for (Returned earlier : state.reported().inForce()) {
            objections.when(
                    earlier.isFor(period),
                    () -> new PeriodAlreadyReturned(period.to(), earlier.number(), earlier.value()));
        }
        return objections
                .add(Periods.overlapping(state, period, definition.shape()))
                .add(Recurrence.against(definition, period))
                .add(Quotient.objections(
                        command.value(), command.numerator(), command.denominator(), definition.unit()))
                .add(Doubts.about(state, definition, command))
                .orElse(() -> new IndicatorReturnRecorded(
                        command.indicator(),
                        state.reported().next(),
                        period,
                        command.value(),
                        command.numerator(),
                        command.denominator(),
                        command.status(),
                        command.note()));
    }
}
