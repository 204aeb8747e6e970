package daybook.query;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.facts.id.IndicatorId;
import daybook.facts.id.OfficeId;
import daybook.facts.indicator.IndicatorDefined;
import daybook.facts.indicator.IndicatorLeadNamed;
import daybook.facts.indicator.Shape;
import daybook.facts.office.OfficeEstablished;
import daybook.query.example.Recorded;
import daybook.query.example.TestBook;
import daybook.query.scorecard.IndicatorLead;
import daybook.query.scorecard.IndicatorPage;
import daybook.query.scorecard.ScorecardQuery;
import daybook.query.trail.TrailEdge;
import daybook.query.trail.TrailEdge.Relation;
import daybook.query.trail.TrailQuery;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** One office leads on an indicator, then another, and on the same day a third in the other's place. */
class LeadIT {

    private static final IndicatorId INDICATOR = new IndicatorId("I");
    private static final OfficeId FIRST = new OfficeId("FIRST");
    private static final OfficeId SECOND = new OfficeId("SECOND");
    private static final OfficeId THIRD = new OfficeId("THIRD");
    private static final LocalDate START = LocalDate.of(2006, 4, 1);
    private static final LocalDate AUTUMN = LocalDate.of(2007, 10, 1);
    private static final LocalDate END = LocalDate.of(2009, 3, 31);

    private static TestBook book;
    private static long before;
    private static long first;
    private static long second;
    private static long third;

    @BeforeAll
    static void three_offices_are_named() {
        book = new TestBook().open();
        before = book.record(
                Recorded.of(new OfficeEstablished(FIRST, "The first", null, START)),
                Recorded.of(new OfficeEstablished(SECOND, "The second", null, START)),
                Recorded.of(new OfficeEstablished(THIRD, "The third", null, START)),
                Recorded.of(new IndicatorDefined(
                        INDICATOR, "An indicator", null, null, Shape.SNAPSHOT, null, null, 0, START)),
                Recorded.of(new IndicatorDefined(
                        new IndicatorId("OTHER"), "Another", null, null, Shape.SNAPSHOT, null, null, 0, START)));
        first = book.record(Recorded.of(new IndicatorLeadNamed(INDICATOR, FIRST, START)));
        second = book.record(Recorded.of(new IndicatorLeadNamed(INDICATOR, SECOND, AUTUMN)));
        third = book.record(Recorded.of(new IndicatorLeadNamed(INDICATOR, THIRD, AUTUMN)));
        book.awaitPosted(third);
    }

    @AfterAll
    static void close() {
        book.close();
    }

    private static IndicatorPage page(String indicator, long entry, LocalDate effective) {
        return book.query(ScorecardQuery.class)
                .indicator(new IndicatorId(indicator), book.at(entry, effective))
                .orElseThrow();
    }

    @Test
    void nobody_leads_until_somebody_is_named() {
        assertThat(page("I", before, END).lead()).isNull();
        assertThat(page("OTHER", third, END).lead()).isNull();
    }

    @Test
    void the_office_that_was_named_last_for_the_last_day_leads() {
        assertThat(page("I", third, END).lead()).isEqualTo(new IndicatorLead(THIRD, AUTUMN, third));
        assertThat(page("I", third, AUTUMN).lead()).isEqualTo(new IndicatorLead(THIRD, AUTUMN, third));
    }

    @Test
    void as_at_an_earlier_entry_or_day_the_office_of_then_leads() {
        assertThat(page("I", second, END).lead()).isEqualTo(new IndicatorLead(SECOND, AUTUMN, second));
        assertThat(page("I", first, END).lead()).isEqualTo(new IndicatorLead(FIRST, START, first));
        assertThat(page("I", third, AUTUMN.minusDays(1)).lead()).isEqualTo(new IndicatorLead(FIRST, START, first));
    }

    @Test
    void who_named_it_is_told() {
        assertThat(page("I", third, END).entered()).containsKey(third);
    }

    @Test
    void the_trail_leads_to_the_office_that_leads() {
        assertThat(ledBy(third, END)).containsExactly("office:THIRD");
        assertThat(ledBy(third, AUTUMN.minusDays(1))).containsExactly("office:FIRST");
        assertThat(ledBy(before, END)).isEmpty();
    }

    private static List<String> ledBy(long entry, LocalDate effective) {
        return book.query(TrailQuery.class).of("indicator:I", book.at(entry, effective)).orElseThrow().edges().stream()
                .filter(edge -> edge.relation() == Relation.LED_BY)
                .map(TrailEdge::to)
                .toList();
    }
}
