package daybook.command.indicator;

import daybook.acts.indicator.reportunavailable.ReportReturnUnavailable;
import daybook.command.indicator.IndicatorRefusal.ExpectedBeforeThePeriodEnds;
import daybook.command.indicator.IndicatorRefusal.ReportChangesNothing;
import daybook.command.indicator.IndicatorRefusal.ReturnIsAvailable;
import daybook.command.refusal.CommonRefusal.NotInTheDayBook;
import daybook.command.refusal.Objections;
import daybook.command.refusal.Verdict;
import daybook.facts.exact.Period;
import daybook.facts.indicator.IndicatorReturnReportedUnavailable;
import java.time.LocalDate;

/** Decides whether a return can be said not to be available. */
final class Unavailability {

    private Unavailability() {}

    static Verdict decide(IndicatorState state, ReportReturnUnavailable command, LocalDate today) {
        var definition = state.definition();
        if (definition == null) {
            return Verdict.refused(NotInTheDayBook.of(command.indicator()));
        }
        Period period = command.period();
        LocalDate expected = command.expected();
        var report = new IndicatorReturnReportedUnavailable(command.indicator(), period, command.why(), expected);
        var objections = new Objections()
                .add(Periods.open(period, today))
                .add(Retirement.against(state, period.to()))
                .add(Recurrence.against(definition, period))
                .blank("why", command.why());
        for (Returned returned : state.reported().inForce()) {
            objections.when(
                    returned.isFor(period),
                    () -> new ReturnIsAvailable(period.to(), returned.number(), returned.value()));
        }
        if (expected != null) {
            objections.when(
                    !expected.isAfter(period.to()), () -> new ExpectedBeforeThePeriodEnds(expected, period.to()));
        }
        return objections
                .when(report.equals(state.reported().lastMissing(period)), () -> new ReportChangesNothing(period.to()))
                .orElse(() -> report);
    }
}
