package daybook.query.web.borrowing;

import daybook.acts.programme.reverse.ReverseEntry;
import daybook.facts.id.ProgrammeId;
import daybook.query.borrowing.Reversal;
import daybook.query.daybook.Entered;
import daybook.query.web.At;
import daybook.query.web.Link;
import daybook.query.web.Visit;
import daybook.query.web.Words;
import daybook.query.web.sentence.ReversedWords;
import daybook.query.web.table.Cell;
import daybook.query.web.table.Column;
import daybook.query.web.table.Row;
import daybook.query.web.table.Table;
import java.util.List;
import java.util.Map;

/** Writes out what was taken back, struck through and with what reversed it, and offers to take an entry back. */
record ReversalLines(Words words, Visit visit, ProgrammeId programme) {

    Table table(List<Reversal> reversals, Map<Long, Entered> entered) {
        return Table.of(
                        "reversals",
                        words.say("reversal.caption"),
                        List.of(
                                Column.days(words.say("statement.effective")).namingQuietly(),
                                Column.words(words.say("reversal.what")),
                                Column.money(words.say("reversal.amount")),
                                Column.counts(words.say("reversal.entry")),
                                Column.words(words.say("reversal.by")),
                                Column.words(words.say("reversal.why"))),
                        reversals.stream()
                                .map(reversal -> row(reversal, entered))
                                .toList())
                .small();
    }

    private Row row(Reversal reversal, Map<Long, Entered> entered) {
        At at = visit.at();
        Entered by = entered.get(reversal.entry());
        return Row.of(
                        Cell.day(reversal.effective()),
                        Cell.text(new ReversedWords(words).of(reversal.kind(), reversal.proposal(), reversal.number())),
                        Cell.money(reversal.amount(), words.say("not-stated")),
                        Cell.numbered(reversal.reversed(), at.entry(reversal.reversed())),
                        by(reversal.entry()),
                        Cell.text(by == null ? "" : by.by().reason()))
                .struck();
    }

    /** The entry that took it back. */
    Cell by(long entry) {
        return Cell.link(new Link(
                words.say("reversal.reversed", Long.toString(entry)), visit.at().entry(entry)));
    }

    /** A link to take an entry back; none for whoever may not. */
    List<Link> acts(long entry) {
        return act(entry, "reversal.do");
    }

    List<Link> act(long entry, String says) {
        return visit.offers(ReverseEntry.class)
                ? List.of(new Link(words.say(says), "/programmes/" + programme + "/entries/" + entry + "/reverse"))
                : List.of();
    }
}
