package daybook.command.paper;

import static daybook.command.example.Example.GROUP;
import static daybook.command.example.Example.PAPER;
import static daybook.command.example.Example.THE_PROPOSAL;
import static daybook.command.example.Example.day;
import static daybook.command.example.Example.facts;
import static daybook.command.example.Example.measure;
import static daybook.command.example.Example.places;
import static daybook.command.example.Example.pounds;
import static daybook.command.example.Example.rules;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.acts.paper.printedfigure.RecordPrintedFigure;
import daybook.acts.paper.receive.ReceivePaper;
import daybook.facts.exact.Measure;
import daybook.facts.exact.Pence;
import daybook.facts.paper.PaperReceived;
import daybook.facts.paper.PrintedFigureRecorded;
import daybook.facts.paper.PrintedQuantity;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PapersTest {

    private final ReceivePaper receive = new ReceivePaper(PAPER, "Risk", GROUP, null, day("2007-12-13"));
    private final PaperState received =
            PaperState.NONE.evolve(new PaperReceived(PAPER, "Risk", GROUP, null, day("2007-12-13")));

    private static RecordPrintedFigure figure(Pence amount, Measure measure) {
        return new RecordPrintedFigure(
                PAPER,
                "paragraph 4",
                PrintedQuantity.REWARD_AT_TARGET,
                THE_PROPOSAL,
                amount,
                measure,
                day("2007-12-13"));
    }

    @Nested
    class Before_it_is_received {

        @Test
        void a_paper_is_received() {
            assertThat(facts(Papers.decide(PaperState.NONE, receive, true)))
                    .containsExactly(new PaperReceived(PAPER, "Risk", GROUP, null, day("2007-12-13")));
        }

        @Test
        void a_paper_for_an_unknown_body_is_refused() {
            assertThat(rules(Papers.decide(PaperState.NONE, receive, false))).containsExactly("not-in-the-day-book");
        }

        @Test
        void a_figure_printed_in_it_is_refused() {
            assertThat(rules(Papers.decide(PaperState.NONE, figure(pounds(190_000), null), true)))
                    .containsExactly("not-in-the-day-book");
        }
    }

    @Nested
    class Once_it_is_received {

        @Test
        void receiving_it_again_is_refused() {
            assertThat(rules(Papers.decide(received, receive, true))).containsExactly("already-in-the-day-book");
        }

        @Test
        void a_figure_is_recorded_once() {
            var command = figure(pounds(190_000), null);
            var fact = (PrintedFigureRecorded)
                    facts(Papers.decide(received, command, true)).getFirst();
            assertThat(fact.amount()).isEqualTo(pounds(190_000));
            assertThat(rules(Papers.decide(received.evolve(fact), command, true)))
                    .containsExactly("figure-already-recorded");
        }

        @Test
        void a_figure_with_neither_amount_nor_measure_or_with_both_is_refused() {
            assertThat(rules(Papers.decide(received, figure(null, null), true)))
                    .containsExactly("figure-without-value");
            assertThat(rules(Papers.decide(received, figure(pounds(1), measure("1")), true)))
                    .containsExactly("figure-with-two-values");
        }

        @Test
        void a_figure_about_something_unknown_is_refused() {
            assertThat(rules(Papers.decide(received, figure(pounds(1), null), false)))
                    .containsExactly("not-in-the-day-book");
        }

        @Test
        void a_paper_and_a_figure_are_refused_where_the_reason_lies() {
            assertThat(places(Papers.decide(
                            received, new ReceivePaper(PAPER, " ", GROUP, null, day("2007-12-13")), false)))
                    .containsExactly(
                            "already-in-the-day-book at paper", "nothing-said at title", "not-in-the-day-book at body");
            var nowhere = new RecordPrintedFigure(
                    PAPER,
                    " ",
                    PrintedQuantity.REWARD_AT_TARGET,
                    THE_PROPOSAL,
                    new Pence(Long.MAX_VALUE),
                    measure("1"),
                    day("2007-12-13"));
            assertThat(places(Papers.decide(received, nowhere, false)))
                    .containsExactly(
                            "nothing-said at place",
                            "not-in-the-day-book at subject",
                            "amount-too-large at amount",
                            "figure-with-two-values at amount");
            var again = received.evolve((PrintedFigureRecorded)
                    facts(Papers.decide(received, figure(pounds(1), null), true))
                            .getFirst());
            assertThat(places(Papers.decide(again, figure(pounds(2), null), true)))
                    .containsExactly("figure-already-recorded at place");
        }

        @Test
        void a_measure_is_recorded_too_and_beside_it_the_same_at_another_place() {
            var printed = (PrintedFigureRecorded) facts(Papers.decide(received, figure(null, measure("53.0")), true))
                    .getFirst();
            assertThat(printed.measure()).isEqualTo(measure("53.0"));
            var elsewhere = new RecordPrintedFigure(
                    PAPER,
                    "paragraph 5",
                    PrintedQuantity.REWARD_AT_TARGET,
                    THE_PROPOSAL,
                    null,
                    measure("53.0"),
                    day("2007-12-13"));
            assertThat(rules(Papers.decide(received.evolve(printed), elsewhere, true)))
                    .isEmpty();
        }

        @Test
        void an_absurd_amount_is_refused() {
            assertThat(rules(Papers.decide(received, figure(new Pence(Long.MAX_VALUE), null), true)))
                    .containsExactly("amount-too-large");
        }
    }
}
