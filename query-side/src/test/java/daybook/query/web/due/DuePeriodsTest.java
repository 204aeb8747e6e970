package daybook.query.web.due;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.facts.exact.Measure;
import daybook.facts.exact.Period;
import daybook.facts.id.IndicatorId;
import daybook.facts.indicator.Frequency;
import daybook.facts.indicator.ReturnStatus;
import daybook.facts.indicator.Shape;
import daybook.facts.reward.Coverage;
import daybook.query.scorecard.Definition;
import daybook.query.scorecard.IndicatorPosition;
import daybook.query.scorecard.Missing;
import daybook.query.scorecard.Owed;
import daybook.query.scorecard.ReturnLine;
import daybook.query.scorecard.Stretch;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DuePeriodsTest {

    private static final Period SET = period("2006-04-01", "2009-03-31");

    private static Period period(@Nullable String from, String to) {
        return new Period(from == null ? null : LocalDate.parse(from), LocalDate.parse(to));
    }

    private static List<Period> due(
            Frequency frequency,
            @Nullable Shape shape,
            @Nullable Period returned,
            @Nullable Period missing,
            @Nullable String withdrawn,
            String today) {
        var definition = new Definition(
                new IndicatorId("R01"),
                "Excluded pupils",
                "pupils",
                null,
                shape,
                frequency,
                null,
                0,
                null,
                withdrawn == null ? null : LocalDate.parse(withdrawn),
                1);
        var latest = returned == null
                ? null
                : new ReturnLine(
                        1,
                        returned,
                        Measure.parse("5"),
                        null,
                        null,
                        ReturnStatus.FINAL,
                        null,
                        Coverage.WHOLE,
                        null,
                        null,
                        null,
                        2);
        var position = new IndicatorPosition(
                definition,
                null,
                null,
                latest,
                missing == null ? null : new Missing(missing, "Not counted", null, true, 3),
                null,
                new Stretch.NotMeasurable(Stretch.Reason.NO_RETURN, null));
        var answered = Stream.of(returned, missing)
                .filter(Objects::nonNull)
                .map(Period::to)
                .toList();
        return DuePeriods.of(
                position,
                new Owed(answered.isEmpty() ? LocalDate.parse("2006-04-01") : answered.getFirst(), answered),
                SET,
                LocalDate.parse(today));
    }

    @Test
    void every_period_that_has_ended_since_the_last_return_is_due() {
        assertThat(due(Frequency.QUARTERLY, null, period("2007-04-01", "2007-06-30"), null, null, "2008-01-15"))
                .containsExactly(period("2007-07-01", "2007-09-30"), period("2007-10-01", "2007-12-31"));
    }

    @Test
    void what_was_said_not_to_be_available_is_not_due() {
        assertThat(due(
                        Frequency.QUARTERLY,
                        null,
                        period("2007-04-01", "2007-06-30"),
                        period("2007-07-01", "2007-09-30"),
                        null,
                        "2008-01-15"))
                .containsExactly(period("2007-10-01", "2007-12-31"));
    }

    @Test
    void before_there_is_any_the_periods_begin_as_the_shape_has_it() {
        assertThat(due(Frequency.QUARTERLY, Shape.SNAPSHOT, null, null, null, "2006-10-15"))
                .containsExactly(period(null, "2006-06-30"), period(null, "2006-09-30"));
        assertThat(due(Frequency.QUARTERLY, Shape.CUMULATIVE_YEAR, null, null, null, "2006-10-15"))
                .containsExactly(period("2006-04-01", "2006-06-30"), period("2006-04-01", "2006-09-30"));
        assertThat(due(Frequency.QUARTERLY, Shape.ROLLING_YEAR, null, null, null, "2006-07-15"))
                .containsExactly(period("2005-07-01", "2006-06-30"));
        assertThat(due(Frequency.MONTHLY, Shape.CUMULATIVE_AGREEMENT, null, null, null, "2006-06-15"))
                .containsExactly(period("2006-04-01", "2006-04-30"), period("2006-04-01", "2006-05-31"));
    }

    @Test
    void a_running_total_of_a_year_begins_anew_with_the_next() {
        assertThat(due(
                        Frequency.QUARTERLY,
                        Shape.CUMULATIVE_YEAR,
                        period("2006-04-01", "2007-03-31"),
                        null,
                        null,
                        "2007-10-15"))
                .containsExactly(period("2007-04-01", "2007-06-30"), period("2007-04-01", "2007-09-30"));
    }

    @Test
    void school_years_stay_school_years() {
        assertThat(due(Frequency.ANNUAL, Shape.SNAPSHOT, period("2006-09-01", "2007-08-31"), null, null, "2008-10-15"))
                .containsExactly(period("2007-09-01", "2008-08-31"));
    }

    @Test
    void days_that_are_not_over_are_not_due_and_a_position_is_on_its_day() {
        assertThat(due(Frequency.QUARTERLY, null, null, null, null, "2006-06-30"))
                .isEmpty();
        assertThat(due(Frequency.QUARTERLY, Shape.SNAPSHOT, null, null, null, "2006-06-30"))
                .containsExactly(period(null, "2006-06-30"));
    }

    @Test
    void a_withdrawn_indicator_and_a_set_that_has_ended_owe_nothing() {
        assertThat(due(Frequency.QUARTERLY, null, null, null, "2007-03-31", "2008-01-15"))
                .isEmpty();
        assertThat(due(Frequency.QUARTERLY, null, null, null, null, "2009-04-01"))
                .isEmpty();
    }
}
