package daybook.query;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.facts.exact.Measure;
import daybook.facts.exact.Period;
import daybook.facts.id.IndicatorId;
import daybook.facts.id.IndicatorSetId;
import daybook.facts.indicator.IndicatorDefined;
import daybook.facts.indicator.IndicatorRated;
import daybook.facts.indicator.OutturnForecast;
import daybook.facts.indicator.Shape;
import daybook.facts.indicator.TargetKey;
import daybook.facts.indicator.TargetKind;
import daybook.facts.indicator.TargetSet;
import daybook.facts.indicatorset.IndicatorJoinedSet;
import daybook.facts.indicatorset.IndicatorSetAdopted;
import daybook.facts.indicatorset.Rag;
import daybook.facts.indicatorset.RatingSchemeAdopted;
import daybook.facts.indicatorset.RatingWord;
import daybook.query.example.Recorded;
import daybook.query.example.TestBook;
import daybook.query.scorecard.Judgement;
import daybook.query.scorecard.OfficersForecast;
import daybook.query.scorecard.OfficersRating;
import daybook.query.scorecard.ScorecardQuery;
import daybook.query.scorecard.Stretch;
import daybook.query.trail.TrailEdge.Relation;
import daybook.query.trail.TrailQuery;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An indicator without any return is rated twice and forecast twice. */
class JudgementIT {

    private static final IndicatorId INDICATOR = new IndicatorId("I");
    private static final IndicatorSetId SET = new IndicatorSetId("SET");
    private static final IndicatorSetId OTHER = new IndicatorSetId("OTHER");
    private static final LocalDate START = LocalDate.of(2006, 4, 1);
    private static final LocalDate AUTUMN = LocalDate.of(2007, 12, 31);
    private static final LocalDate END = LocalDate.of(2009, 3, 31);
    private static final TargetKey TARGET = new TargetKey(TargetKind.REWARD, END);

    private static TestBook book;
    private static long before;
    private static long first;
    private static long second;
    private static long elsewhere;

    @BeforeAll
    static void an_indicator_is_rated_and_forecast() {
        book = new TestBook().open();
        before = book.record(
                Recorded.of(new IndicatorSetAdopted(SET, "A set", new Period(START, END), START)),
                Recorded.of(new IndicatorDefined(
                        INDICATOR, "An indicator", null, null, Shape.SNAPSHOT, null, null, 0, START)),
                Recorded.of(new IndicatorJoinedSet(SET, INDICATOR, "A theme", START)),
                Recorded.of(new TargetSet(INDICATOR, TARGET, Measure.of(50), Measure.of(80), START)),
                Recorded.of(new RatingSchemeAdopted(
                        SET,
                        List.of(new RatingWord("On track", Rag.GREEN), new RatingWord("Refresh", Rag.NONE)),
                        START)));
        first = book.record(
                Recorded.of(new IndicatorRated(INDICATOR, SET, "Refresh", null, START)),
                Recorded.of(
                        new OutturnForecast(INDICATOR, TARGET, Measure.of(60), Measure.of(70), "as last year", START)));
        second = book.record(
                Recorded.of(new IndicatorRated(INDICATOR, SET, "On track", "a quiet autumn", AUTUMN)),
                Recorded.of(new OutturnForecast(INDICATOR, TARGET, Measure.of(55), Measure.of(55), null, AUTUMN)));
        elsewhere = book.record(
                Recorded.of(new IndicatorSetAdopted(OTHER, "Another set", new Period(START, END), START)),
                Recorded.of(new IndicatorJoinedSet(OTHER, INDICATOR, "A theme", START)),
                Recorded.of(new RatingSchemeAdopted(OTHER, List.of(new RatingWord("Fine", Rag.GREEN)), START)),
                Recorded.of(new IndicatorRated(INDICATOR, OTHER, "Fine", null, AUTUMN)));
        book.awaitPosted(elsewhere);
    }

    @AfterAll
    static void close() {
        book.close();
    }

    private static Judgement judged(long entry, LocalDate effective) {
        return book.query(ScorecardQuery.class)
                .indicator(INDICATOR, book.at(entry, effective))
                .orElseThrow()
                .judgement();
    }

    @Test
    void nothing_is_judged_until_somebody_does() {
        assertThat(judged(before, END)).isEqualTo(Judgement.NONE);
    }

    @Test
    void the_last_rating_holds_in_the_colour_of_its_scheme_and_so_does_the_last_forecast() {
        assertThat(judged(second, END).ratings())
                .containsExactly(new OfficersRating(SET, "On track", Rag.GREEN, "a quiet autumn", AUTUMN, second - 1));
        assertThat(judged(second, END).forecasts())
                .containsExactly(new OfficersForecast(TARGET, Measure.of(55), Measure.of(55), null, AUTUMN, second));
    }

    @Test
    void as_at_an_earlier_entry_or_day_the_earlier_judgement_stays() {
        var early = new OfficersRating(SET, "Refresh", Rag.NONE, null, START, first - 1);
        assertThat(judged(first, END).ratings()).containsExactly(early);
        assertThat(judged(second, AUTUMN.minusDays(1)).ratings()).containsExactly(early);
        assertThat(judged(first, END).forecasts())
                .containsExactly(
                        new OfficersForecast(TARGET, Measure.of(60), Measure.of(70), "as last year", START, first));
    }

    @Test
    void ratings_in_the_words_of_other_sets_stay_off_a_scorecard() {
        assertThat(judged(elsewhere, END).ratings())
                .extracting(OfficersRating::rating)
                .containsExactlyInAnyOrder("On track", "Fine");
        assertThat(onScorecard(SET)).containsExactly("On track");
        assertThat(onScorecard(OTHER)).containsExactly("Fine");
    }

    private static List<String> onScorecard(IndicatorSetId set) {
        return book
                .query(ScorecardQuery.class)
                .scorecard(set, book.at(elsewhere, END))
                .orElseThrow()
                .judgements()
                .get(INDICATOR)
                .ratings()
                .stream()
                .map(OfficersRating::rating)
                .toList();
    }

    @Test
    void the_scorecard_shows_it_with_the_words_of_the_set_and_no_figure_counts_it() {
        var card = book.query(ScorecardQuery.class)
                .scorecard(SET, book.at(second, END))
                .orElseThrow();
        assertThat(card.judgements()).containsEntry(INDICATOR, judged(second, END));
        assertThat(card.scheme()).extracting(RatingWord::word).containsExactly("On track", "Refresh");
        var position = card.themes().getFirst().lines().getFirst().position();
        assertThat(position.latest()).isNull();
        assertThat(position.stretch()).isInstanceOf(Stretch.NotMeasurable.class);
    }

    @Test
    void the_trail_leads_to_the_last_judgements() {
        var edges = book.query(TrailQuery.class)
                .of("indicator:I", book.at(second, END))
                .orElseThrow()
                .edges();
        assertThat(edges.stream()
                        .filter(edge -> edge.relation() == Relation.JUDGED_BY)
                        .map(edge -> edge.to()))
                .containsExactlyInAnyOrder("entry:" + (second - 1), "entry:" + second);
    }
}
