package daybook.benchmarks.visible;

import daybook.acts.Role;
import daybook.acts.indicator.recordreturn.RecordIndicatorReturn;
import daybook.command.asking.Request;
import daybook.command.desk.Desk;
import daybook.command.desk.Outcome;
import daybook.facts.authority.Attribution;
import daybook.facts.authority.Authority;
import daybook.facts.exact.Measure;
import daybook.facts.exact.Period;
import daybook.facts.indicator.ReturnStatus;
import daybook.testapplication.history.History;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** A performance officer who records one return after the other, each of the next indicator. */
final class Officer {

    private final Desk desk;
    private final int indicators;
    private final AtomicInteger done = new AtomicInteger();

    Officer(Desk desk, int sets) {
        this.desk = desk;
        this.indicators = sets * History.INDICATORS;
    }

    /** Records a return, and tells its entry. */
    long act() {
        int number = done.getAndIncrement();
        int indicator = number % indicators;
        LocalDate end = History.FIRST.plusMonths(History.RETURNS).plusDays(number / indicators);
        var by = new Attribution(History.OFFICER, History.OFFICE, new Authority.OfOffice(), "the day's return", null);
        var outcome = desk.submit(
                new Request(UUID.randomUUID(), EnumSet.allOf(Role.class), by, Instant.now()),
                new RecordIndicatorReturn(
                        History.indicatorId(indicator / History.INDICATORS, indicator % History.INDICATORS),
                        new Period(null, end),
                        Measure.of(number),
                        null,
                        null,
                        ReturnStatus.FINAL,
                        null,
                        true));
        return switch (outcome) {
            case Outcome.Recorded(var entries) -> entries.getLast();
            case Outcome.Refused(var refusals) -> throw new IllegalStateException("Refused: " + refusals);
        };
    }
}
