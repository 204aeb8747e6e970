package daybook.query;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.facts.exact.Measure;
import daybook.facts.exact.Period;
import daybook.facts.exact.Ratio;
import daybook.facts.id.IndicatorId;
import daybook.facts.id.IndicatorSetId;
import daybook.facts.indicator.IndicatorDefined;
import daybook.facts.indicator.IndicatorDefinitionRevised;
import daybook.facts.indicator.IndicatorReturnRecorded;
import daybook.facts.indicator.IndicatorWithdrawn;
import daybook.facts.indicator.Polarity;
import daybook.facts.indicator.ReturnStatus;
import daybook.facts.indicator.Series;
import daybook.facts.indicator.Shape;
import daybook.facts.indicator.TargetKey;
import daybook.facts.indicator.TargetKind;
import daybook.facts.indicator.TargetSet;
import daybook.facts.indicatorset.IndicatorJoinedSet;
import daybook.facts.indicatorset.IndicatorLeftSet;
import daybook.facts.indicatorset.IndicatorSetAdopted;
import daybook.facts.indicatorset.RewardTermsAgreed;
import daybook.query.example.Recorded;
import daybook.query.example.TestBook;
import daybook.query.scorecard.IndicatorPage;
import daybook.query.scorecard.ScorecardQuery;
import daybook.query.scorecard.Stretch;
import daybook.query.trail.TrailEdge.Relation;
import daybook.query.trail.TrailQuery;
import daybook.query.web.TestWords;
import daybook.query.web.chart.Chart;
import daybook.query.web.chart.ChartDrawing;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Two returns are counted one way and two another; then the indicator leaves its set and is withdrawn. */
class DefinitionIT {

    private static final IndicatorId INDICATOR = new IndicatorId("I");
    private static final IndicatorSetId SET = new IndicatorSetId("SET");
    private static final LocalDate START = LocalDate.of(2004, 4, 1);
    private static final LocalDate BREAK = LocalDate.of(2006, 9, 1);
    private static final LocalDate END = LocalDate.of(2009, 3, 31);

    private static TestBook book;
    private static long counted;
    private static long revised;
    private static long goesOn;
    private static long left;
    private static long withdrawn;

    @BeforeAll
    static void a_definition_is_revised_and_the_series_breaks() {
        book = new TestBook().open();
        counted = book.record(
                Recorded.of(new IndicatorSetAdopted(SET, "A set", new Period(START, END), START)),
                Recorded.of(new RewardTermsAgreed(SET, Ratio.of(3, 5), START)),
                Recorded.of(new IndicatorDefined(
                        INDICATOR, "By ministry", "pupils", Polarity.LOWER, Shape.SNAPSHOT, null, null, 0, START)),
                Recorded.of(new IndicatorJoinedSet(SET, INDICATOR, "A theme", START)),
                Recorded.of(new TargetSet(
                        INDICATOR, new TargetKey(TargetKind.REWARD, END), Measure.of(50), Measure.of(80), START)),
                Recorded.of(returned(1, 2004, 110)),
                Recorded.of(returned(2, 2005, 100)));
        revised = book.record(Recorded.of(definition("By local tally", Series.BREAKS, BREAK)));
        goesOn = book.record(
                Recorded.of(returned(3, 2006, 90)),
                Recorded.of(returned(4, 2007, 80)),
                Recorded.of(definition("By local tally, as audited", Series.CONTINUES, LocalDate.of(2007, 9, 1))));
        left = book.record(Recorded.of(new IndicatorLeftSet(SET, INDICATOR, LocalDate.of(2008, 10, 1))));
        withdrawn = book.record(Recorded.of(new IndicatorWithdrawn(INDICATOR, LocalDate.of(2008, 12, 31))));
        book.awaitPosted(withdrawn);
    }

    private static IndicatorReturnRecorded returned(int number, int year, long value) {
        var period = new Period(LocalDate.of(year, 9, 1), LocalDate.of(year + 1, 8, 31));
        return new IndicatorReturnRecorded(
                INDICATOR, number, period, Measure.of(value), null, null, ReturnStatus.FINAL, null);
    }

    private static IndicatorDefinitionRevised definition(String title, Series series, LocalDate from) {
        return new IndicatorDefinitionRevised(
                INDICATOR, title, "pupils", Polarity.LOWER, Shape.SNAPSHOT, null, null, 0, series, from);
    }

    @AfterAll
    static void close() {
        book.close();
    }

    private static IndicatorPage page(long entry) {
        return book.query(ScorecardQuery.class)
                .indicator(INDICATOR, book.at(entry, END))
                .orElseThrow();
    }

    private static Chart chart(long entry) {
        return new ChartDrawing(TestWords.words()).of(page(entry)).orElseThrow();
    }

    @Test
    void as_at_the_entry_before_the_definition_stands_as_it_was() {
        assertThat(page(counted).position().definition().title()).isEqualTo("By ministry");
        assertThat(page(counted).definitions()).hasSize(1);
        assertThat(page(counted).position().stretch()).isInstanceOf(Stretch.Achieved.class);
    }

    @Test
    void a_return_from_before_the_break_is_not_held_against_the_target() {
        assertThat(page(revised).position().definition().title()).isEqualTo("By local tally");
        assertThat(page(revised).position().latest().number()).isEqualTo(2);
        assertThat(page(revised).position().counted()).isNull();
        assertThat(((Stretch.NotMeasurable) page(revised).position().stretch()).reason())
                .isEqualTo(Stretch.Reason.NO_RETURN_SINCE_BREAK);
    }

    @Test
    void about_a_day_before_the_break_the_old_definition_holds() {
        var early = book.query(ScorecardQuery.class)
                .indicator(INDICATOR, book.at(withdrawn, BREAK.minusDays(1)))
                .orElseThrow();
        assertThat(early.position().definition().title()).isEqualTo("By ministry");
        assertThat(early.position().definition().broken()).isNull();
    }

    @Test
    void a_return_from_after_it_is() {
        assertThat(page(goesOn).position().counted().number()).isEqualTo(4);
        assertThat(page(goesOn).position().definition().title()).isEqualTo("By local tally, as audited");
        assertThat(page(goesOn).position().definition().broken())
                .as("a revision that goes on does not hide the break")
                .isEqualTo(BREAK);
    }

    @Test
    void the_chart_draws_two_lines_and_says_where_the_series_breaks() {
        assertThat(chart(counted).path()).containsOnlyOnce("M");
        assertThat(chart(goesOn).path())
                .as("from 2006 to 2007, and from 2008 on")
                .matches("M[^M]+M[^M]+");
        assertThat(chart(goesOn).breaks()).hasSize(1);
        assertThat(chart(goesOn).description()).contains("The series breaks on 1 September 2006");
        assertThat(chart(revised).path()).doesNotMatch("M.*M.*");
    }

    @Test
    void an_indicator_counts_towards_its_set_until_it_leaves() {
        var query = book.query(ScorecardQuery.class);
        assertThat(query.scorecard(SET, book.at(left, END)).orElseThrow().themes())
                .isEmpty();
        assertThat(page(left).sets()).isEmpty();
        var before = book.at(left, LocalDate.of(2008, 9, 30));
        assertThat(query.scorecard(SET, before).orElseThrow().themes()).hasSize(1);
        assertThat(query.scorecard(SET, book.at(goesOn, END)).orElseThrow().themes())
                .hasSize(1);
        assertThat(query.names(book.at(left, END)))
                .singleElement()
                .matches(name -> name.title().equals("By local tally, as audited"));
    }

    @Test
    void a_withdrawn_indicator_says_since_when() {
        assertThat(page(left).position().definition().withdrawn()).isNull();
        assertThat(page(withdrawn).position().definition().withdrawn()).isEqualTo(LocalDate.of(2008, 12, 31));
    }

    @Test
    void the_trail_of_the_set_loses_what_left_it() {
        assertThat(counts(goesOn)).isOne();
        assertThat(counts(left)).isZero();
    }

    private static long counts(long entry) {
        return book.query(TrailQuery.class).of("indicator-set:SET", book.at(entry, END)).orElseThrow().edges().stream()
                .filter(edge -> edge.relation() == Relation.COUNTS)
                .count();
    }
}
