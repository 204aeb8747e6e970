package daybook.query.web.daybook;

import daybook.facts.id.PersonId;
import daybook.query.daybook.EntryLine;
import daybook.query.web.At;
import daybook.query.web.Authorities;
import daybook.query.web.Link;
import daybook.query.web.Names;
import daybook.query.web.Sources;
import daybook.query.web.Words;
import daybook.query.web.sentence.Sentences;
import java.util.Collection;
import java.util.List;

/** Writes out entries, as rows of a table. */
public record EntryRows(Words words, Sentences sentences, Names names, At at) {
    /** Those who made these entries. */
    public static List<PersonId> people(Collection<EntryLine> lines) {
        return lines.stream()
                .map(line -> line.entered().by().person())
                .distinct()
                .toList();
    }

    public DayBookView.Row row(EntryLine line) {
        var entered = line.entered();
        var by = entered.by();
        return new DayBookView.Row(
                new Link(Long.toString(entered.entry()), at.entry(entered.entry())),
                Words.moment(entered.recordedAt()),
                Words.date(entered.effective()),
                names.person(by.person()),
                names.office(by.office()),
                new Authorities(words, at).of(by.authority()),
                Sources.of(by.source(), at, words),
                sentences.of(line.fact()));
    }
}
