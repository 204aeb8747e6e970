package daybook.query.web.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.facts.exact.Measure;
import daybook.facts.exact.Period;
import daybook.facts.exact.Ratio;
import daybook.facts.id.IndicatorId;
import daybook.facts.indicator.Polarity;
import daybook.facts.indicator.ReturnStatus;
import daybook.facts.indicator.Shape;
import daybook.facts.indicator.TargetKey;
import daybook.facts.indicator.TargetKind;
import daybook.facts.reward.Coverage;
import daybook.files.Value;
import daybook.query.asat.Basis;
import daybook.query.scorecard.Definition;
import daybook.query.scorecard.IndicatorPage;
import daybook.query.scorecard.IndicatorPosition;
import daybook.query.scorecard.Judgement;
import daybook.query.scorecard.OfficersForecast;
import daybook.query.scorecard.ReturnLine;
import daybook.query.scorecard.Stretch;
import daybook.query.scorecard.TargetLine;
import daybook.query.web.At;
import daybook.query.web.Carried;
import daybook.query.web.Sources;
import daybook.query.web.TestWords;
import daybook.query.web.Words;
import daybook.query.web.chart.ChartDrawing;
import daybook.query.web.table.Cell;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Given an indicator that is shown with one decimal, a target of 50, a threshold of 80 and a return of 43.46. */
class DecimalsTest {
    private static final LocalDate DUE = LocalDate.of(2009, 3, 31);
    private static final Words WORDS = TestWords.words();
    private static final IndicatorId INDICATOR = new IndicatorId("LEIC-R01");
    private static final TargetLine TARGET =
            new TargetLine(new TargetKey(TargetKind.REWARD, DUE), Measure.of(50), Measure.of(80), null, true, DUE, 1);
    private static final ReturnLine RETURN = new ReturnLine(
            1,
            new Period(null, LocalDate.of(2007, 3, 31)),
            Measure.parse("43.46"),
            null,
            null,
            ReturnStatus.FINAL,
            null,
            Coverage.WHOLE,
            null,
            null,
            null,
            2);
    private static final Basis BASIS = new Basis(2, null, DUE, Basis.Asked.NOTHING);
    private static final At AT = new At(BASIS, Carried.NOTHING);
    private static final Rows ROWS =
            new Rows(WORDS, AT, new Sources(Map.of(), AT, WORDS), Ratio.of(3, 5), Map.of(), Map.of());

    private static IndicatorPosition position(int decimals) {
        var definition = new Definition(
                INDICATOR, "Excluded", "pupils", Polarity.LOWER, Shape.SNAPSHOT, null, null, decimals, null, null, 1);
        var without = Ratio.of(501, 4);
        return new IndicatorPosition(
                definition,
                TARGET,
                RETURN,
                RETURN,
                null,
                without,
                new Stretch.Achieved(Ratio.of(61, 115), RETURN, TARGET, without));
    }

    private static List<Cell> cells(int decimals) {
        return ROWS.row(position(decimals), false, false).cells();
    }

    @Test
    void a_scorecard_shows_its_figures_so_and_one_digit_more_of_what_they_imply() {
        assertThat(cells(1).stream().skip(1).map(Cell::text))
                .containsExactly("50.0", "80.0", "43.5", "125.25", "53.0%");
        assertThat(cells(0).stream().skip(1).map(Cell::text)).containsExactly("50", "80", "43", "125.3", "53.0%");
    }

    @Test
    void what_is_taken_away_stays_exact() {
        assertThat(cells(0).stream().skip(1).map(cell -> cell.value().plain()))
                .containsExactly("50", "80", "43.46", "125.25", "0.5304347826086956521739130434782609");
        assertThat(cells(1).get(3).value())
                .as("a workbook shows it as the page does")
                .isEqualTo(new Value.Quantity(Measure.parse("43.46").value(), 1));
    }

    @Test
    void a_chart_shows_them_so() {
        var page = new IndicatorPage(
                BASIS,
                position(1),
                null,
                List.of(TARGET),
                List.of(),
                List.of(RETURN),
                List.of(),
                List.of(new IndicatorPage.Point(RETURN.period().to(), RETURN.value(), RETURN.coverage())),
                List.of(),
                List.of(),
                Map.of(),
                Map.of());
        var chart = new ChartDrawing(WORDS).of(page).orElseThrow();
        assertThat(chart.dots().getFirst().text()).isEqualTo("43.5");
        assertThat(chart.levels().stream().map(level -> level.text()))
                .containsExactly("without the agreement 125.25 (implied)", "reward starts 80.0", "target 50.0");
        assertThat(chart.description()).contains("43.5 on 31 March 2007").contains("The target is 50.0.");
    }

    @Test
    void what_officers_forecast_is_shown_so_and_taken_away_exactly() {
        var forecast = new OfficersForecast(TARGET.target(), Measure.parse("70"), Measure.parse("74.55"), null, DUE, 3);
        var said = new Judged(WORDS, AT, ROWS.sources(), 1, Map.of())
                .all(new Judgement(List.of(), List.of(forecast)))
                .getFirst()
                .said();
        assertThat(said.text()).contains("70.0 to 74.6");
        assertThat(said.value().plain()).contains("70 to 74.55");
    }
}
