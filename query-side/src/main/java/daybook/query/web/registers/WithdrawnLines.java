package daybook.query.web.registers;

import daybook.query.registers.RegistersQuery;
import daybook.query.registers.Withdrawn;
import daybook.query.web.Link;
import daybook.query.web.Naming;
import daybook.query.web.Visit;
import daybook.query.web.Words;
import daybook.query.web.sentence.Sentences;
import daybook.query.web.table.Cell;
import daybook.query.web.table.Column;
import daybook.query.web.table.Row;
import daybook.query.web.table.Table;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Writes out what had been recorded by mistake: struck through, with what took it back, why, and what is right. */
@Component
class WithdrawnLines {

    private final Words words;
    private final RegistersQuery query;
    private final Naming naming;
    private final Sentences sentences;

    WithdrawnLines(Words words, RegistersQuery query, Naming naming, Sentences sentences) {
        this.words = words;
        this.query = query;
        this.naming = naming;
        this.sentences = sentences;
    }

    /** Of things of these kinds, the latest first. */
    Table of(Visit visit, String... kinds) {
        var names = naming.at(visit.basis());
        return Table.of(
                "withdrawn",
                words.say("withdrawn.caption"),
                List.of(
                        Column.words(words.say("withdrawn.what")).namingQuietly(),
                        Column.counts(words.say("withdrawn.entry")),
                        Column.words(words.say("withdrawn.by")),
                        Column.words(words.say("withdrawn.why"))),
                Stream.of(kinds)
                        .flatMap(kind -> query.withdrawn(kind, visit.basis()).stream())
                        .map(gone -> row(gone, visit, sentences.of(gone.fact(), names)))
                        .toList());
    }

    private Row row(Withdrawn gone, Visit visit, String says) {
        var instead = gone.instead();
        return Row.of(
                        Cell.text(says),
                        Cell.numbered(gone.number(), visit.at().entry(gone.number())),
                        Cell.link(new Link(
                                words.say("withdrawn.taken", Long.toString(gone.by())),
                                visit.at().entry(gone.by()))),
                        Cell.text(gone.reason()).note(instead == null ? null : words.say("withdrawn.instead", instead)))
                .struck();
    }
}
