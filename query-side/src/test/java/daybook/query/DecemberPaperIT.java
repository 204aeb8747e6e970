package daybook.query;

import static daybook.query.example.DecemberPaper.PROGRAMME;
import static daybook.query.example.DecemberPaper.SET;
import static daybook.query.example.DecemberPaper.indicator;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.facts.exact.Pence;
import daybook.facts.id.IndicatorId;
import daybook.query.asat.Basis;
import daybook.query.borrowing.Borrowing;
import daybook.query.borrowing.BorrowingQuery;
import daybook.query.borrowing.Facility;
import daybook.query.borrowing.PrintedFigure;
import daybook.query.borrowing.Reward;
import daybook.query.borrowing.RewardLine;
import daybook.query.borrowing.Sum;
import daybook.query.borrowing.TargetMoney;
import daybook.query.example.DecemberPaper;
import daybook.query.example.TestBook;
import daybook.query.scorecard.IndicatorPosition;
import daybook.query.scorecard.Scorecard;
import daybook.query.scorecard.ScorecardQuery;
import daybook.query.scorecard.Stretch;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Given the December paper in the book. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DecemberPaperIT {

    private final TestBook book = new TestBook().open();
    private Basis basis;

    @BeforeAll
    void record() {
        long last = book.record(DecemberPaper.entries());
        book.awaitPosted(last);
        basis = book.at(last, LocalDate.of(2008, 1, 1));
    }

    @AfterAll
    void close() {
        book.close();
    }

    private static Pence pounds(long pounds) {
        return Pence.ofPounds(pounds);
    }

    @Nested
    class The_scorecard {

        private final Scorecard scorecard =
                book.query(ScorecardQuery.class).scorecard(SET, basis).orElseThrow();

        private IndicatorPosition position(String id) {
            return scorecard.themes().stream()
                    .flatMap(theme -> theme.lines().stream())
                    .flatMap(line -> Stream.concat(Stream.of(line.position()), line.parts().stream()))
                    .filter(position -> position.definition().indicator().equals(indicator(id)))
                    .findFirst()
                    .orElseThrow();
        }

        private BigDecimal percent(String id) {
            return ((Stretch.Achieved) position(id).stretch()).share().percent(1);
        }

        private Stretch.Reason reason(String id) {
            return ((Stretch.NotMeasurable) position(id).stretch()).reason();
        }

        @Test
        void tells_the_stretch_achieved() {
            assertThat(Map.of(
                            "R01", percent("R01"),
                            "R02", percent("R02"),
                            "R03A", percent("R03A"),
                            "R03B", percent("R03B"),
                            "R03C", percent("R03C"),
                            "R04", percent("R04")))
                    .isEqualTo(Map.of(
                            "R01", new BigDecimal("53.0"),
                            "R02", new BigDecimal("-20.0"),
                            "R03A", new BigDecimal("-128.2"),
                            "R03B", new BigDecimal("-151.1"),
                            "R03C", new BigDecimal("5.2"),
                            "R04", new BigDecimal("55.3")));
        }

        @Test
        void counts_the_whole_year_and_shows_the_part_year_beside_it() {
            assertThat(position("R04").counted().value().text()).isEqualTo("6053");
            assertThat(position("R04").latest().value().text()).isEqualTo("3013");
        }

        @Test
        void says_what_the_printed_thresholds_imply_without_the_agreement() {
            assertThat(Stream.of("R01", "R02", "R03A", "R03B", "R03C", "R04", "R05")
                            .map(id -> position(id).without().rounded(1).toPlainString()))
                    .containsExactly("126.5", "375.0", "17865.0", "22052.5", "10050.0", "5887.0", "78.0");
        }

        @Test
        void does_not_take_for_nothing_what_cannot_be_measured_yet() {
            assertThat(reason("R05")).isEqualTo(Stretch.Reason.RUNNING_TOTAL);
            assertThat(((Stretch.NotMeasurable) position("R05").stretch()).until())
                    .isEqualTo(DecemberPaper.DUE);
            assertThat(reason("R06")).isEqualTo(Stretch.Reason.SURVEY_NOT_REPEATED);
            assertThat(reason("R03")).isEqualTo(Stretch.Reason.MEASURED_BY_ITS_PARTS);
            assertThat(reason("R03D")).isEqualTo(Stretch.Reason.NO_REWARD_TARGET);
        }

        @Test
        void shows_parts_under_their_indicator_and_themes_in_their_order() {
            assertThat(scorecard.themes())
                    .extracting(Scorecard.Theme::name)
                    .containsExactly(
                            "Children and Young People", "Older People", "Safer", "Economic Development", "Stronger");
            assertThat(scorecard.themes().get(1).lines())
                    .singleElement()
                    .satisfies(line -> assertThat(line.parts())
                            .extracting(part -> part.definition().indicator())
                            .containsExactly(
                                    indicator("R03A"), indicator("R03B"), indicator("R03C"), indicator("R03D")));
        }

        @Test
        void gives_an_indicators_page_its_stretch_its_returns_and_its_set() {
            var page = book.query(ScorecardQuery.class)
                    .indicator(indicator("R04"), basis)
                    .orElseThrow();
            assertThat(page.position()).isEqualTo(position("R04"));
            assertThat(page.returns()).extracting(line -> line.value().text()).containsExactly("6053", "3013");
            assertThat(page.sets()).extracting(member -> member.set()).containsExactly(SET);
            assertThat(page.entered())
                    .containsKeys(
                            page.returns().getFirst().entry(),
                            page.targets().getFirst().entry());
        }
    }

    @Nested
    class The_borrowing {

        private final Borrowing borrowing =
                book.query(BorrowingQuery.class).borrowing(PROGRAMME, basis).orElseThrow();
        private final Map<IndicatorId, TargetMoney> targets =
                borrowing.targets().stream().collect(Collectors.toMap(TargetMoney::indicator, Function.identity()));

        private RewardLine reward(String id) {
            return targets.get(indicator(id)).reward();
        }

        @Test
        void adds_up_what_was_asked_for_and_says_that_one_amount_is_not_stated() {
            assertThat(borrowing.totals().sums().requested()).isEqualTo(new Sum(pounds(517_778), 1));
        }

        @Test
        void tells_recommended_firm_conditional_and_pending_apart() {
            var sums = borrowing.totals().sums();
            assertThat(sums.recommended()).isEqualTo(pounds(457_778));
            assertThat(sums.firm()).isEqualTo(pounds(357_778));
            assertThat(sums.conditional()).isEqualTo(pounds(100_000));
            assertThat(sums.pending()).isEqualTo(pounds(457_778));
            assertThat(sums.approved()).isEqualTo(Pence.ZERO);
            assertThat(targets.get(indicator("R01")).proposals().getFirst().awaiting())
                    .isEqualTo(DecemberPaper.CABINET);
        }

        @Test
        void shows_the_facility_what_is_pending_and_what_would_be_left_of_it() {
            Facility facility = borrowing.facility();
            assertThat(facility.authorised()).isEqualTo(pounds(1_400_000));
            assertThat(facility.underClause()).isFalse();
            assertThat(facility.drawn()).as("not stated").isNull();
            assertThat(facility.headroom()).isEqualTo(pounds(1_400_000));
            assertThat(facility.pending()).isEqualTo(pounds(460_000));
            assertThat(facility.leftIfGranted()).isEqualTo(pounds(2_222));
            assertThat(facility.extensions()).singleElement().satisfies(extension -> {
                assertThat(extension.state()).isEqualTo(Facility.State.PENDING);
                assertThat(extension.awaiting()).isEqualTo(DecemberPaper.CABINET);
            });
        }

        @Test
        void holds_the_reward_worked_out_against_the_text_and_the_table() {
            var totals = borrowing.totals();
            assertThat(totals.potential()).isEqualTo(pounds(5_468_060));
            assertThat(totals.atThreshold()).isEqualTo(pounds(3_280_836));
            assertThat(totals.atThresholdInText()).isEqualTo(new Sum(pounds(3_278_836), 0));
            assertThat(totals.atThresholdInTable()).isEqualTo(new Sum(pounds(2_654_800), 0));
        }

        @Test
        void flags_each_printed_figure_that_differs() {
            Function<String, List<Boolean>> differs = id ->
                    reward(id).printed().stream().map(PrintedFigure::differs).toList();
            assertThat(differs.apply("R01")).containsExactly(false, false);
            assertThat(differs.apply("R02")).containsExactly(true, true);
            assertThat(differs.apply("R03")).containsExactly(false, true);
            assertThat(differs.apply("R05")).containsExactly(false, true);
            assertThat(borrowing.printed())
                    .filteredOn(figure -> figure.quantity().name().equals("RECOMMENDED_IN_TOTAL"))
                    .singleElement()
                    .satisfies(figure -> assertThat(figure.differs()).isFalse());
        }

        @Test
        void gives_no_reward_at_the_latest_returns_and_names_what_cannot_be_told() {
            assertThat(borrowing.totals().atLatestReturns()).isEqualTo(Pence.ZERO);
            assertThat(borrowing.totals().notYetMeasurable()).containsExactly(indicator("R05"), indicator("R06"));
            assertThat(reward("R01").atLatestReturns()).isEqualTo(new Reward.Amount(Pence.ZERO, List.of()));
            assertThat(reward("R03").atLatestReturns())
                    .isEqualTo(new Reward.Amount(Pence.ZERO, List.of(indicator("R03D"))));
            assertThat(reward("R05").atLatestReturns()).isInstanceOf(Reward.NotYetMeasurable.class);
        }

        @Test
        void knows_nothing_of_decisions_before_they_were_taken_or_entered() {
            Basis before = book.at(basis.entry(), LocalDate.of(2007, 12, 12));
            assertThat(book.query(BorrowingQuery.class)
                            .borrowing(PROGRAMME, before)
                            .orElseThrow()
                            .totals()
                            .sums()
                            .firm())
                    .isEqualTo(Pence.ZERO);
            Basis earlier = book.at(basis.entry() - 1, basis.effective());
            assertThat(book.query(BorrowingQuery.class)
                            .borrowing(PROGRAMME, earlier)
                            .orElseThrow()
                            .facility()
                            .pending())
                    .isEqualTo(Pence.ZERO);
        }
    }
}
