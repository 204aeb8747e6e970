package daybook.query.web.daybook;

import daybook.facts.Fact;
import daybook.facts.account.AccountFact;
import daybook.facts.id.PersonId;
import daybook.facts.office.OfficeHolderAppointed;
import daybook.facts.office.OfficeHolderEnded;
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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes out entries, as rows of a table. */
public record EntryRows(Words words, Sentences sentences, Names names, At at) {
    /** Those who made these entries, and those whom they speak of. */
    public static List<PersonId> people(Collection<EntryLine> lines) {
        return lines.stream()
                .flatMap(line -> Stream.concat(
                        Stream.of(line.entered().by().person()), Stream.ofNullable(spokenOf(line.fact()))))
                .distinct()
                .toList();
    }

    private static @Nullable PersonId spokenOf(Fact fact) {
        return switch (fact) {
            case OfficeHolderAppointed held -> held.person();
            case OfficeHolderEnded held -> held.person();
            case AccountFact account -> account.person();
            // No other fact names a person but its author.
            case Fact _ -> null;
        };
    }

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
