package daybook.query;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.facts.exact.Measure;
import daybook.facts.exact.Period;
import daybook.facts.exact.Ratio;
import daybook.facts.id.IndicatorId;
import daybook.facts.id.IndicatorSetId;
import daybook.facts.indicator.IndicatorDefined;
import daybook.facts.indicator.IndicatorReturnCorrected;
import daybook.facts.indicator.IndicatorReturnRecorded;
import daybook.facts.indicator.Polarity;
import daybook.facts.indicator.ReturnStatus;
import daybook.facts.indicator.Shape;
import daybook.facts.indicator.TargetKey;
import daybook.facts.indicator.TargetKind;
import daybook.facts.indicator.TargetSet;
import daybook.facts.indicatorset.IndicatorJoinedSet;
import daybook.facts.indicatorset.IndicatorSetAdopted;
import daybook.facts.indicatorset.RewardTermsAgreed;
import daybook.query.example.Recorded;
import daybook.query.example.TestBook;
import daybook.query.scorecard.IndicatorPage;
import daybook.query.scorecard.ReturnLine;
import daybook.query.scorecard.ScorecardQuery;
import daybook.query.scorecard.Stretch;
import daybook.query.trail.TrailEdge;
import daybook.query.trail.TrailEdge.Relation;
import daybook.query.trail.TrailQuery;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A return of 100 is put right to 90, with a target of 50 and a threshold of 80, which imply 125 without. */
class CorrectionIT {

    private static final IndicatorId INDICATOR = new IndicatorId("I");
    private static final IndicatorSetId SET = new IndicatorSetId("SET");
    private static final LocalDate START = LocalDate.of(2006, 4, 1);
    private static final LocalDate END = LocalDate.of(2007, 8, 31);
    private static final Period PERIOD = new Period(LocalDate.of(2006, 9, 1), END);

    private static final IndicatorId TWICE = new IndicatorId("J");
    private static final Period SUMMER = new Period(LocalDate.of(2007, 6, 1), END);

    private static TestBook book;
    private static long before;
    private static long after;
    private static long last;

    @BeforeAll
    static void a_return_is_recorded_and_then_corrected() {
        book = new TestBook().open();
        before = book.record(
                Recorded.of(new IndicatorSetAdopted(SET, "A set", PERIOD, START)),
                Recorded.of(new RewardTermsAgreed(SET, Ratio.of(3, 5), START)),
                Recorded.of(new IndicatorDefined(
                        INDICATOR, "An indicator", null, Polarity.LOWER, Shape.SNAPSHOT, null, null, 0, START)),
                Recorded.of(new IndicatorJoinedSet(SET, INDICATOR, "A theme", START)),
                Recorded.of(new TargetSet(
                        INDICATOR,
                        new TargetKey(TargetKind.REWARD, LocalDate.of(2009, 3, 31)),
                        Measure.of(50),
                        Measure.of(80),
                        START)),
                Recorded.of(new IndicatorReturnRecorded(
                        INDICATOR, 1, PERIOD, Measure.of(100), null, null, ReturnStatus.FINAL, null)));
        after = book.record(Recorded.of(
                new IndicatorReturnCorrected(INDICATOR, 2, 1, PERIOD, Measure.of(90), null, null, ReturnStatus.FINAL)));
        book.record(
                Recorded.of(new IndicatorDefined(
                        TWICE, "Ends twice on one day", null, null, Shape.ROLLING_YEAR, null, null, 0, START)),
                Recorded.of(returned(1, PERIOD, 100)),
                Recorded.of(returned(2, SUMMER, 30)));
        last = book.record(Recorded.of(
                new IndicatorReturnCorrected(TWICE, 3, 2, SUMMER, Measure.of(31), null, null, ReturnStatus.FINAL)));
        book.awaitPosted(last);
    }

    private static IndicatorReturnRecorded returned(int number, Period period, long value) {
        return new IndicatorReturnRecorded(
                TWICE, number, period, Measure.of(value), null, null, ReturnStatus.FINAL, null);
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

    private static Ratio achieved(long entry) {
        return ((Stretch.Achieved) page(entry).position().stretch()).share();
    }

    private static List<TrailEdge> trail(Relation relation, long entry) {
        return book.query(TrailQuery.class).of("indicator:I", book.at(entry, END)).orElseThrow().edges().stream()
                .filter(edge -> edge.relation() == relation)
                .toList();
    }

    @Test
    void as_at_the_entry_before_the_old_figure_stands() {
        assertThat(page(before).position().latest().value()).isEqualTo(Measure.of(100));
        assertThat(achieved(before)).isEqualTo(Ratio.of(1, 3));
        assertThat(page(before).returns()).singleElement().matches(ReturnLine::inForce);
    }

    @Test
    void from_the_correction_on_the_new_figure_stands() {
        assertThat(page(after).position().latest().value()).isEqualTo(Measure.of(90));
        assertThat(achieved(after)).isEqualTo(Ratio.of(7, 15));
        assertThat(book.query(ScorecardQuery.class)
                        .scorecard(SET, book.at(after, END))
                        .orElseThrow()
                        .themes()
                        .getFirst()
                        .lines()
                        .getFirst()
                        .position()
                        .counted()
                        .number())
                .isEqualTo(2);
    }

    @Test
    void what_was_corrected_is_listed_as_superseded_and_left_out_of_the_chart() {
        assertThat(page(after).returns()).extracting(ReturnLine::correctedBy).containsExactly(2, null);
        assertThat(page(after).returns()).extracting(ReturnLine::corrects).containsExactly(null, 1);
        assertThat(page(after).series()).extracting(IndicatorPage.Point::value).containsExactly(Measure.of(90));
    }

    @Test
    void the_correction_rests_on_the_return_that_it_corrects_and_the_indicator_on_the_correction() {
        assertThat(trail(Relation.STANDS_AT, before)).extracting(TrailEdge::to).containsExactly("return:I/1");
        assertThat(trail(Relation.STANDS_AT, after)).extracting(TrailEdge::to).containsExactly("return:I/2");
        assertThat(trail(Relation.CORRECTS, after)).singleElement().satisfies(edge -> {
            assertThat(edge.from()).isEqualTo("return:I/2");
            assertThat(edge.to()).isEqualTo("return:I/1");
        });
    }

    @Test
    void of_two_periods_that_end_on_one_day_the_longer_stays_the_latest_when_the_other_is_corrected() {
        var position = book.query(ScorecardQuery.class)
                .indicator(TWICE, book.at(last, END))
                .orElseThrow()
                .position();
        assertThat(position.latest().number()).isOne();
    }
}
