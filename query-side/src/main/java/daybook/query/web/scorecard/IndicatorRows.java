package daybook.query.web.scorecard;

import daybook.query.scorecard.IndicatorPosition;
import daybook.query.web.Words;
import daybook.query.web.table.Column;
import daybook.query.web.table.Table;
import java.util.ArrayList;
import java.util.List;

/** Sets indicators below each other, with how they stand. */
record IndicatorRows(Words words, Rows rows) {
    /** A line of the table; a part stands below what it is a part of. */
    record Line(IndicatorPosition position, boolean part) {}

    Table table(String id, String name, List<Line> lines) {
        boolean judged =
                lines.stream().anyMatch(line -> !rows.judged(line.position()).isEmpty());
        return Table.of(
                        id,
                        words.say("scorecard.caption", name),
                        columns(judged),
                        lines.stream()
                                .map(line -> rows.row(line.position(), line.part(), judged))
                                .toList())
                .underHeading()
                .styled(judged ? "daybook-table--indicators daybook-table--judged" : "daybook-table--indicators");
    }

    private List<Column> columns(boolean judged) {
        List<Column> columns = new ArrayList<>(List.of(
                Column.words(words.say("scorecard.indicator")).naming(),
                Column.measures(words.say("scorecard.target")),
                Column.measures(words.say("scorecard.threshold")),
                Column.measures(words.say("scorecard.latest")),
                Column.measures(words.say("scorecard.without")),
                Column.shares(words.say("scorecard.stretch"))));
        if (judged) {
            columns.add(Column.words(words.say("scorecard.judged")));
        }
        return columns;
    }
}
