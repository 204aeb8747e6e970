package daybook.query.web.file;

import daybook.facts.authority.Authority;
import daybook.files.Template;
import daybook.files.Templates;
import daybook.files.Value;
import daybook.query.web.At;
import daybook.query.web.Authorities;
import daybook.query.web.Names;
import daybook.query.web.Tag;
import daybook.query.web.Words;
import daybook.query.web.table.Beside;
import daybook.query.web.table.Cell;
import daybook.query.web.table.Column;
import daybook.query.web.table.Row;
import daybook.query.web.table.Table;
import java.util.List;
import java.util.function.Function;

/** Writes out what the rows of a file would do. */
final class ImportRows {

    private ImportRows() {}

    static Table table(List<Imports.RowLine> lines, String state, Words words, Names names, At at) {
        return Table.of(
                "rows",
                words.say("import.rows.caption"),
                List.of(
                        Column.numbers(words.say("import.row")).namingQuietly(),
                        Column.words(words.say("import.row.table")),
                        Column.words(words.say("import.row.says")).styled("daybook-anywhere"),
                        Column.words(words.say("import.row.outcome")),
                        Column.words(words.say("import.row.rests-on")),
                        Column.words(words.say("import.row.office")),
                        Column.words(words.say("import.row.reason")),
                        Column.words(words.say("import.row.paper"))),
                lines.stream().map(line -> row(line, state, words, names, at)).toList());
    }

    private static Row row(Imports.RowLine line, String state, Words words, Names names, At at) {
        return Row.of(
                        Cell.of(new Value.Count(line.firstRow()), number(line, words)),
                        Cell.text(title(line)),
                        Cell.text(line.says()),
                        outcome(line, state, words),
                        restsOn(line, words, names, at),
                        Cell.text(said(line, Imports.ByWhom::office)),
                        Cell.text(said(line, Imports.ByWhom::reason)),
                        Cell.text(said(line, ImportRows::source)))
                .id("row-" + line.place());
    }

    /** A part of what the row would be entered with; nothing of one that is recorded already. */
    static String said(Imports.RowLine line, Function<Imports.ByWhom, String> part) {
        Imports.ByWhom by = line.by();
        return by == null || line.outcome().equals("KNOWN") ? "" : part.apply(by);
    }

    /** The paper and the place in it. */
    static String source(Imports.ByWhom by) {
        return by.paper().isEmpty() ? "" : by.paper() + ", " + by.place();
    }

    private static Cell restsOn(Imports.RowLine line, Words words, Names names, At at) {
        String told = line.restsOn();
        return told == null ? Cell.text("") : Cell.link(new Authorities(words, names, at).of(Authority.parse(told)));
    }

    private static String number(Imports.RowLine line, Words words) {
        String first = Long.toString(line.firstRow());
        String numbers = line.firstRow() == line.lastRow()
                ? first
                : words.say("import.row.several", first, Long.toString(line.lastRow()));
        return line.sheet().isEmpty() ? numbers : words.say("import.row.of-sheet", numbers, line.sheet());
    }

    private static String title(Imports.RowLine line) {
        return Templates.named(line.template()).map(Template::title).orElse(line.template());
    }

    private static Cell outcome(Imports.RowLine line, String state, Words words) {
        boolean recorded = line.outcome().equals("NEW") && state.equals("RECORDED");
        Cell outcome = Cell.tag(new Tag(
                words.say(recorded ? "import.outcome.recorded" : "import.outcome." + line.outcome()),
                colour(line.outcome())));
        return line.problems().isEmpty() ? outcome : outcome.and(new Beside.Faults(faults(line.problems())));
    }

    private static Tag.Colour colour(String outcome) {
        return switch (outcome) {
            case "NEW" -> Tag.Colour.GREEN;
            case "KNOWN" -> Tag.Colour.GREY;
            default -> Tag.Colour.RED;
        };
    }

    static List<Beside.Fault> faults(List<Imports.Problem> problems) {
        return problems.stream()
                .map(problem -> new Beside.Fault(problem.rule(), problem.column(), problem.message(), problem.wayOut()))
                .toList();
    }
}
