package daybook.query.web.borrowing;

import daybook.facts.exact.Pence;
import daybook.query.borrowing.TermsChange;
import daybook.query.web.At;
import daybook.query.web.Figure;
import daybook.query.web.Nodes;
import daybook.query.web.Sources;
import daybook.query.web.Words;
import daybook.query.web.table.Cell;
import daybook.query.web.table.Column;
import daybook.query.web.table.Row;
import daybook.query.web.table.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes out how the funder changed its terms, and what of the claims was closed by that. */
record FunderTermsLines(Words words, At at, Sources sources, ReversalLines reversals) {
    Table table(List<TermsChange> changes) {
        return Table.of(
                        "funder-terms",
                        words.say("terms.caption"),
                        List.of(
                                Column.numbers(words.say("terms.number")).naming(),
                                Column.days(words.say("terms.from")),
                                Column.words(words.say("terms.about")),
                                Column.words(words.say("terms.words")),
                                Column.money(words.say("terms.payable")),
                                Column.money(words.say("terms.capital")),
                                Column.money(words.say("terms.revenue")),
                                Column.money(words.say("terms.closed"))),
                        changes.stream().map(this::row).toList())
                .small();
    }

    private Row row(TermsChange change) {
        String id = "terms-" + change.number() + "-";
        return Row.of(
                Cell.numbered(change.number(), at.entry(change.entry()))
                        .acts(reversals.acts(change.entry()), Integer.toString(change.number())),
                Cell.day(change.effective()),
                Cell.text(about(change)),
                Cell.text(change.terms()),
                Cell.figure(Figure.of(change.payable())
                        .id(id + "payable")
                        .trail(at.trail(Nodes.entry(change.entry())))
                        .source(sources.of(change.entry()))),
                Cell.figure(stated(change.capital()).id(id + "capital")),
                Cell.figure(stated(change.revenue()).id(id + "revenue")),
                Cell.figure(Figure.of(change.closed()).id(id + "closed")));
    }

    private String about(TermsChange change) {
        var indicator = change.indicator();
        var instalment = change.instalment();
        String whose = indicator == null ? words.say("claim.whole") : indicator.value();
        return instalment == null ? whose : words.say("terms.instalment", whose, Integer.toString(instalment));
    }

    private Figure stated(@Nullable Pence amount) {
        return amount == null ? Figure.of(words.say("not-stated")) : Figure.of(amount);
    }
}
