package daybook.query;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.facts.id.IndicatorId;
import daybook.facts.indicator.IndicatorWithdrawn;
import daybook.facts.mistake.EntryWithdrawn;
import daybook.query.example.DecemberPaper;
import daybook.query.example.Recorded;
import daybook.query.example.TestBook;
import daybook.query.scorecard.ScorecardQuery;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Given an indicator that was ended by mistake, and that entry withdrawn. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WithdrawnEndIT {

    private static final IndicatorId R02 = DecemberPaper.indicator("R02");
    private static final LocalDate ENDED = LocalDate.of(2008, 5, 6);

    private final TestBook book = new TestBook().open();
    private long end;
    private long back;

    @BeforeAll
    void record() {
        book.record(DecemberPaper.entries());
        end = book.record(Recorded.of(new IndicatorWithdrawn(R02, ENDED)));
        back = book.record(Recorded.of(new EntryWithdrawn(R02.stream(), end, 0, "IndicatorWithdrawn", 0, null, ENDED)));
        book.awaitPosted(back);
    }

    @AfterAll
    void close() {
        book.close();
    }

    private @Nullable LocalDate ended(long entry) {
        return book.query(ScorecardQuery.class)
                .indicator(R02, book.at(entry, ENDED.plusDays(30)))
                .orElseThrow()
                .position()
                .definition()
                .withdrawn();
    }

    @Test
    void the_indicator_is_measured_again() {
        assertThat(ended(back)).isNull();
    }

    @Test
    void as_at_before_it_stays_ended() {
        assertThat(ended(end)).isEqualTo(ENDED);
    }
}
