package daybook.query;

import static daybook.query.example.DecemberPaper.PROGRAMME;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.facts.exact.Measure;
import daybook.facts.exact.Pence;
import daybook.facts.exact.Period;
import daybook.facts.id.IndicatorId;
import daybook.facts.indicator.IndicatorReturnRecorded;
import daybook.facts.indicator.ReturnStatus;
import daybook.query.borrowing.BorrowingQuery;
import daybook.query.borrowing.EarnedReward;
import daybook.query.borrowing.Reward;
import daybook.query.borrowing.RewardLine;
import daybook.query.borrowing.TargetMoney;
import daybook.query.example.DecemberPaper;
import daybook.query.example.Recorded;
import daybook.query.example.TestBook;
import daybook.query.scorecard.IndicatorPosition;
import daybook.query.scorecard.ScorecardQuery;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Given a target due on 31 March 2009 that was met in full then, and a far worse return for the year after. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OutturnIT {

    private static final IndicatorId R02 = DecemberPaper.indicator("R02");
    private static final LocalDate DUE = LocalDate.of(2009, 3, 31);
    private static final LocalDate LATER = LocalDate.of(2010, 12, 31);

    private final TestBook book = new TestBook().open();
    private long outturn;
    private long last;

    @BeforeAll
    void record() {
        book.record(DecemberPaper.entries());
        outturn = book.record(Recorded.of(returned(2, DUE, 395)));
        last = book.record(Recorded.of(returned(3, LocalDate.of(2010, 3, 31), 300)));
        book.awaitPosted(last);
    }

    @AfterAll
    void close() {
        book.close();
    }

    private static IndicatorReturnRecorded returned(int number, LocalDate to, long value) {
        return new IndicatorReturnRecorded(
                R02,
                number,
                new Period(to.minusYears(1).plusDays(1), to),
                Measure.of(value),
                null,
                null,
                ReturnStatus.FINAL,
                null);
    }

    private Reward reward(long entry) {
        return line(entry).atLatestReturns();
    }

    private RewardLine line(long entry) {
        return book
                .query(BorrowingQuery.class)
                .borrowing(PROGRAMME, book.at(entry, LATER))
                .orElseThrow()
                .targets()
                .stream()
                .filter(target -> target.indicator().equals(R02))
                .map(TargetMoney::reward)
                .map(Objects::requireNonNull)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_return_for_a_later_year_does_not_decide_the_target() {
        assertThat(reward(outturn))
                .isInstanceOfSatisfying(
                        Reward.Amount.class,
                        earned -> assertThat(earned.amount()).isEqualTo(Pence.ofPounds(1_270_000)));
        assertThat(reward(last)).isEqualTo(reward(outturn));
    }

    @Test
    void what_was_earned_at_the_outturn_is_told_from_the_outturn_on() {
        assertThat(line(outturn - 1).atOutturn())
                .as("the return for 2006-07, which another follows before the day")
                .isNull();
        var earned = new EarnedReward(Pence.ofPounds(1_270_000), 2, DUE, ReturnStatus.FINAL, outturn);
        assertThat(line(outturn).atOutturn()).isEqualTo(earned);
        assertThat(line(last).atOutturn()).as("a later year changes nothing").isEqualTo(earned);
    }

    @Test
    void the_later_return_is_the_latest_and_the_outturn_counts() {
        IndicatorPosition position = book.query(ScorecardQuery.class)
                .indicator(R02, book.at(last, LATER))
                .orElseThrow()
                .position();
        assertThat(Objects.requireNonNull(position.latest()).number()).isEqualTo(3);
        assertThat(Objects.requireNonNull(position.counted()).number()).isEqualTo(2);
    }
}
