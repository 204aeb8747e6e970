package daybook.query.example;

import static daybook.query.example.DecemberPaper.DAY;
import static daybook.query.example.DecemberPaper.PAPER;
import static daybook.query.example.DecemberPaper.PROGRAMME;
import static daybook.query.example.DecemberPaper.SET;
import static daybook.query.example.DecemberPaper.indicator;

import daybook.facts.exact.Pence;
import daybook.facts.meeting.Subject;
import daybook.facts.paper.PrintedFigureRecorded;
import daybook.facts.paper.PrintedQuantity;
import java.util.ArrayList;
import java.util.List;

/** What the paper prints, in its text and in its table. */
final class PrintedFigures {

    private final List<Recorded> entries = new ArrayList<>();

    private PrintedFigures() {}

    static List<Recorded> entries() {
        PrintedFigures figures = new PrintedFigures();
        figures.printed();
        return figures.entries;
    }

    private void add(Recorded recorded) {
        entries.add(recorded);
    }

    private void printed() {
        threshold("R01", 114_000, 114_000);
        threshold("R02", 760_000, 760_000);
        threshold("R03", 720_000, 716_000);
        threshold("R04", 304_836, 304_800);
        threshold("R05", 660_000, 0);
        threshold("R06", 720_000, 760_000);
        add(figure(
                "table in paragraph 3",
                PrintedQuantity.RECOMMENDED_IN_TOTAL,
                new Subject.OfFacility(PROGRAMME),
                457_778));
        add(figure("paragraph 22", PrintedQuantity.TOTAL_REWARD, new Subject.OfIndicatorSet(SET), 15_400_000));
    }

    private void threshold(String id, long text, long table) {
        Subject subject = new Subject.OfIndicator(indicator(id));
        add(figure("paragraph of " + id, PrintedQuantity.REWARD_AT_THRESHOLD, subject, text));
        add(figure("table in paragraph 3", PrintedQuantity.REWARD_AT_THRESHOLD, subject, table));
    }

    private static Recorded figure(String place, PrintedQuantity quantity, Subject subject, long pounds) {
        return Recorded.of(
                new PrintedFigureRecorded(PAPER, place, quantity, subject, Pence.ofPounds(pounds), null, DAY));
    }
}
