package daybook.query;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.facts.exact.Measure;
import daybook.facts.exact.Period;
import daybook.facts.id.IndicatorId;
import daybook.facts.id.IndicatorSetId;
import daybook.facts.indicator.IndicatorDefined;
import daybook.facts.indicator.IndicatorReturnRecorded;
import daybook.facts.indicator.IndicatorReturnReportedUnavailable;
import daybook.facts.indicator.IndicatorReturnWithdrawn;
import daybook.facts.indicator.ReturnStatus;
import daybook.facts.indicator.Shape;
import daybook.facts.indicatorset.IndicatorJoinedSet;
import daybook.facts.indicatorset.IndicatorSetAdopted;
import daybook.query.example.Recorded;
import daybook.query.example.TestBook;
import daybook.query.scorecard.IndicatorPage;
import daybook.query.scorecard.Missing;
import daybook.query.scorecard.ReturnLine;
import daybook.query.scorecard.ScorecardQuery;
import daybook.query.trail.TrailEdge;
import daybook.query.trail.TrailEdge.Relation;
import daybook.query.trail.TrailQuery;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** For the autumn it is first said that there is no return; then one comes; then that one is withdrawn. */
class MissingReturnIT {

    private static final IndicatorId INDICATOR = new IndicatorId("I");
    private static final IndicatorSetId SET = new IndicatorSetId("SET");
    private static final LocalDate START = LocalDate.of(2006, 4, 1);
    private static final Period YEAR = new Period(LocalDate.of(2006, 9, 1), LocalDate.of(2007, 8, 31));
    private static final Period AUTUMN = new Period(LocalDate.of(2007, 9, 1), LocalDate.of(2007, 11, 30));
    private static final LocalDate EXPECTED = LocalDate.of(2008, 1, 31);

    private static TestBook book;
    private static long reported;
    private static long returned;
    private static long withdrawn;

    @BeforeAll
    static void a_return_is_missed_then_recorded_then_withdrawn() {
        book = new TestBook().open();
        book.record(
                Recorded.of(new IndicatorSetAdopted(SET, "A set", YEAR, START)),
                Recorded.of(new IndicatorDefined(
                        INDICATOR, "An indicator", null, null, Shape.SNAPSHOT, null, null, 0, START)),
                Recorded.of(new IndicatorJoinedSet(SET, INDICATOR, "A theme", START)),
                Recorded.of(returned(1, YEAR, 100)));
        reported = book.record(
                Recorded.of(new IndicatorReturnReportedUnavailable(INDICATOR, AUTUMN, "schools are late", EXPECTED)));
        returned = book.record(Recorded.of(returned(2, AUTUMN, 30)));
        withdrawn = book.record(Recorded.of(new IndicatorReturnWithdrawn(INDICATOR, 2, AUTUMN)));
        book.awaitPosted(withdrawn);
    }

    private static IndicatorReturnRecorded returned(int number, Period period, long value) {
        return new IndicatorReturnRecorded(
                INDICATOR, number, period, Measure.of(value), null, null, ReturnStatus.FINAL, null);
    }

    @AfterAll
    static void close() {
        book.close();
    }

    private static IndicatorPage page(long entry) {
        return book.query(ScorecardQuery.class)
                .indicator(INDICATOR, book.at(entry, EXPECTED))
                .orElseThrow();
    }

    private static List<String> trail(Relation relation, long entry) {
        return book.query(TrailQuery.class).of("indicator:I", book.at(entry, EXPECTED)).orElseThrow().edges().stream()
                .filter(edge -> edge.relation() == relation)
                .map(TrailEdge::to)
                .toList();
    }

    @Test
    void why_there_is_none_stands_beside_the_latest_return() {
        var position = page(reported).position();
        assertThat(position.latest().number()).isOne();
        assertThat(position.missing()).isEqualTo(new Missing(AUTUMN, "schools are late", EXPECTED, true, reported));
        var card = book.query(ScorecardQuery.class)
                .scorecard(SET, book.at(reported, EXPECTED))
                .orElseThrow();
        assertThat(card.themes().getFirst().lines().getFirst().position().missing())
                .isNotNull();
    }

    @Test
    void before_the_period_has_ended_nothing_is_missing() {
        var early = book.query(ScorecardQuery.class)
                .indicator(INDICATOR, book.at(withdrawn, LocalDate.of(2007, 11, 29)))
                .orElseThrow();
        assertThat(early.position().missing()).isNull();
        assertThat(early.missing()).isEmpty();
    }

    @Test
    void the_return_that_comes_takes_the_place_of_the_report() {
        assertThat(page(returned).position().latest().number()).isEqualTo(2);
        assertThat(page(returned).position().missing()).isNull();
        assertThat(page(returned).missing()).singleElement().matches(report -> !report.standing());
    }

    @Test
    void once_it_is_withdrawn_the_return_before_is_the_latest_again() {
        var page = page(withdrawn);
        assertThat(page.position().latest().number()).isOne();
        assertThat(page.position().missing()).isNull();
        assertThat(page.returns()).extracting(ReturnLine::withdrawnBy).containsExactly(null, withdrawn);
        assertThat(page.series()).singleElement().matches(point -> point.value().equals(Measure.of(100)));
    }

    @Test
    void as_at_an_earlier_entry_it_stays_as_it_was() {
        assertThat(page(returned).returns()).allMatch(ReturnLine::inForce);
        assertThat(page(reported).returns()).hasSize(1);
    }

    @Test
    void the_trail_goes_from_what_is_lacking_to_the_return_and_loses_it_with_the_withdrawal() {
        assertThat(trail(Relation.LACKS, reported)).containsExactly("entry:" + reported);
        assertThat(trail(Relation.LACKS, returned)).isEmpty();
        assertThat(trail(Relation.STANDS_AT, returned)).containsExactlyInAnyOrder("return:I/1", "return:I/2");
        assertThat(trail(Relation.STANDS_AT, withdrawn)).containsExactly("return:I/1");
    }
}
