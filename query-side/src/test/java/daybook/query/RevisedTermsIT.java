package daybook.query;

import static daybook.query.example.DecemberPaper.SET;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.facts.exact.Ratio;
import daybook.facts.indicatorset.Rag;
import daybook.facts.indicatorset.RatingSchemeAdopted;
import daybook.facts.indicatorset.RatingWord;
import daybook.facts.indicatorset.RewardTermsAgreed;
import daybook.facts.mistake.EntryWithdrawn;
import daybook.query.example.DecemberPaper;
import daybook.query.example.Recorded;
import daybook.query.example.TestBook;
import daybook.query.scorecard.Scorecard;
import daybook.query.scorecard.ScorecardQuery;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Given terms of reward that were revised, and words to rate in, both of them by mistake. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RevisedTermsIT {

    private static final LocalDate REVISED = LocalDate.of(2008, 4, 1);

    private final TestBook book = new TestBook().open();
    private long before;
    private long revised;
    private long chosen;
    private long withdrawn;

    @BeforeAll
    void record() {
        before = book.record(DecemberPaper.entries());
        revised = book.record(Recorded.of(new RewardTermsAgreed(SET, Ratio.of(1, 2), REVISED)));
        chosen = book.record(Recorded.of(new RatingSchemeAdopted(
                SET, List.of(new RatingWord("Good", Rag.GREEN), new RatingWord("Bad", Rag.RED)), REVISED)));
        withdrawn = book.record(
                Recorded.of(new EntryWithdrawn(SET.stream(), revised, 0, "RewardTermsAgreed", 0, null, REVISED)),
                Recorded.of(new EntryWithdrawn(SET.stream(), chosen, 0, "RatingSchemeAdopted", 0, null, REVISED)));
        book.awaitPosted(withdrawn);
    }

    @AfterAll
    void close() {
        book.close();
    }

    private Scorecard scorecard(long entry, LocalDate on) {
        return book.query(ScorecardQuery.class)
                .scorecard(SET, book.at(entry, on))
                .orElseThrow();
    }

    private @Nullable Ratio threshold(long entry, LocalDate on) {
        return scorecard(entry, on).set().threshold();
    }

    @Test
    void revised_terms_hold_from_their_day_on() {
        assertThat(threshold(revised, REVISED)).isEqualTo(Ratio.of(1, 2));
        assertThat(threshold(revised, REVISED.minusDays(1))).isEqualTo(Ratio.of(3, 5));
        assertThat(threshold(before, REVISED)).as("before that was known").isEqualTo(Ratio.of(3, 5));
    }

    @Test
    void once_they_are_withdrawn_those_before_hold_again() {
        assertThat(threshold(withdrawn, REVISED)).isEqualTo(Ratio.of(3, 5));
        assertThat(threshold(chosen, REVISED)).as("as at an entry before").isEqualTo(Ratio.of(1, 2));
    }

    @Test
    void words_that_were_withdrawn_are_rated_in_no_longer() {
        assertThat(scorecard(chosen, REVISED).scheme()).hasSize(2);
        assertThat(scorecard(withdrawn, REVISED).scheme()).isEmpty();
    }
}
