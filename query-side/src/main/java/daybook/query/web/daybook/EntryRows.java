package daybook.query.web.daybook;

import daybook.query.daybook.EntryLine;
import daybook.query.registers.Withdrawn;
import daybook.query.web.At;
import daybook.query.web.Authorities;
import daybook.query.web.Link;
import daybook.query.web.Names;
import daybook.query.web.Sources;
import daybook.query.web.Words;
import daybook.query.web.sentence.Sentences;
import daybook.query.web.table.Cell;
import daybook.query.web.table.Column;
import daybook.query.web.table.Row;
import daybook.query.web.table.Table;
import java.util.List;
import java.util.Map;

/** Writes out entries, as rows of a table. */
public record EntryRows(Words words, Sentences sentences, Names names, At at, Map<Long, Withdrawn> withdrawn) {

    /** None of them is known to be withdrawn. */
    public EntryRows(Words words, Sentences sentences, Names names, At at) {
        this(words, sentences, names, at, Map.of());
    }

    public DayBookView.Line line(EntryLine line) {
        var entered = line.entered();
        return new DayBookView.Line(
                new Link(Long.toString(entered.entry()), at.entry(entered.entry())),
                Words.moment(entered.recordedAt()),
                names.person(entered.by().person()),
                names.officeOrNone(entered.by().office()),
                sentences.of(line.fact(), names));
    }

    /** They come in pages, in the order in which they were entered. */
    Table table(List<EntryLine> entries) {
        return Table.of(
                        "entries",
                        words.say("daybook.caption"),
                        List.of(
                                Column.counts(words.say("daybook.number")).naming(),
                                Column.words(words.say("daybook.says")).styled("daybook-says"),
                                Column.days(words.say("daybook.effective")),
                                Column.moments(words.say("daybook.recorded")),
                                Column.words(words.say("daybook.who")),
                                Column.words(words.say("daybook.authority"))),
                        entries.stream().map(this::row).toList())
                .asItIs();
    }

    /** Number, what it says, when it took effect, when it was recorded, who, and by what authority. */
    Row row(EntryLine line) {
        var entered = line.entered();
        var by = entered.by();
        var gone = withdrawn.get(entered.entry());
        Cell says = Cell.text(sentences.of(line.fact(), names)).source(Sources.of(by.source(), at, words, names));
        Row row = Row.of(
                Cell.numbered(entered.entry(), at.entry(entered.entry())),
                gone == null ? says : says.note(words.say("entry.withdrawn", gone.by(), gone.reason())),
                Cell.day(entered.effective()),
                Cell.moment(entered.recordedAt()),
                Cell.text(names.person(by.person())).note(names.officeOrNone(by.office())),
                Cell.link(new Authorities(words, names, at).of(by.authority())));
        return gone == null ? row : row.struck();
    }
}
