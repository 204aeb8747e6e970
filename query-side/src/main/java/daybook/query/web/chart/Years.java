package daybook.query.web.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Turns dates into places on the drawing, from the start of one calendar year to the start of another.
 *
 * @param first the year at {@code from}
 * @param end the year at whose start {@code to} is
 */
record Years(int first, int end, int from, int to) {
    private static final int MOST_TICKS = 8;

    /** Room for all of these dates; there must be one at least. */
    static Years covering(List<LocalDate> dates, int from, int to) {
        var earliest = dates.stream().min(Comparator.naturalOrder()).orElseThrow();
        var latest = dates.stream().max(Comparator.naturalOrder()).orElseThrow();
        return new Years(earliest.getYear(), latest.getYear() + 1, from, to);
    }

    int at(LocalDate date) {
        LocalDate start = LocalDate.of(first, 1, 1);
        long days = ChronoUnit.DAYS.between(start, LocalDate.of(end, 1, 1));
        long passed = ChronoUnit.DAYS.between(start, date);
        return from + Math.toIntExact((to - from) * passed / days);
    }

    List<Chart.Tick> ticks() {
        int step = Math.ceilDiv(end - first, MOST_TICKS);
        List<Chart.Tick> ticks = new ArrayList<>();
        for (int year = first; year <= end; year += step) {
            ticks.add(new Chart.Tick(at(LocalDate.of(year, 1, 1)), Integer.toString(year)));
        }
        return ticks;
    }
}
