package daybook.query.web.daybook;

import daybook.query.daybook.EntryLine;
import daybook.query.web.At;
import daybook.query.web.Authorities;
import daybook.query.web.Link;
import daybook.query.web.Names;
import daybook.query.web.Sources;
import daybook.query.web.Words;
import daybook.query.web.sentence.Sentences;

/** Writes out entries, as rows of a table. */
public record EntryRows(Words words, Sentences sentences, Names names, At at) {

    public DayBookView.Row row(EntryLine line) {
        var entered = line.entered();
        var by = entered.by();
        return new DayBookView.Row(
                new Link(Long.toString(entered.entry()), at.entry(entered.entry())),
                Words.moment(entered.recordedAt()),
                Words.date(entered.effective()),
                names.person(by.person()),
                names.officeOrNone(by.office()),
                new Authorities(words, at).of(by.authority()),
                Sources.of(by.source(), at, words),
                sentences.of(line.fact(), names));
    }
}
