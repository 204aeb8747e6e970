package daybook.query.web.registers;

import daybook.facts.authority.ClauseRef;
import daybook.facts.id.MeetingId;
import daybook.facts.meeting.Clause;
import daybook.facts.meeting.ResolutionBasis;
import daybook.query.registers.ResolutionLine;
import daybook.query.web.At;
import daybook.query.web.Link;
import daybook.query.web.Names;
import daybook.query.web.Nodes;
import daybook.query.web.Tag;
import daybook.query.web.Words;
import daybook.query.web.table.Beside;
import daybook.query.web.table.Cell;
import daybook.query.web.table.Column;
import daybook.query.web.table.Row;
import daybook.query.web.table.Table;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes out resolutions, clause by clause. */
record ClauseRows(Words words, At at, Names names, Powers powers, Follow follow) {
    /** Without noughts in front, which a number would lose. */
    private static final Pattern A_NUMBER = Pattern.compile("[1-9][0-9]{0,8}");

    ResolutionView resolution(ResolutionLine line) {
        var paper = line.paper();
        return new ResolutionView(
                "item-" + line.item(),
                words.say("resolution.heading", line.item(), line.title()),
                new Link(line.meeting().value(), at.to("/meetings/" + line.meeting())),
                paper == null ? null : new Link(paper.value(), at.to("/papers/" + paper)),
                words.word(line.basis()),
                line.basis() == ResolutionBasis.ASSUMED ? words.say("assumed.resolution") : null,
                new Link(Long.toString(line.entry()), at.entry(line.entry())),
                table(line));
    }

    private Table table(ResolutionLine line) {
        return Table.of(
                        ("clauses-" + line.meeting() + "-" + line.item()).replaceAll("[^\\w.-]", "_"),
                        words.say("resolution.caption", words.say("resolution.heading", line.item(), line.title())),
                        List.of(
                                Column.numbers(words.say("clause.number")).naming(),
                                Column.words(words.say("clause.verb")),
                                Column.words(words.say("clause.wording")),
                                Column.words(words.say("clause.subject")),
                                Column.money(words.say("clause.amount")),
                                Column.words(words.say("clause.condition")),
                                Column.words(words.say("clause.subject-to"))),
                        line.clauses().stream()
                                .map(clause -> clause(line, clause))
                                .toList())
                .underHeading();
    }

    private Row clause(ResolutionLine line, Clause clause) {
        var ref = new ClauseRef(line.meeting(), line.item(), clause.number());
        var subjectTo = clause.subjectTo();
        return Row.of(
                        number(clause, at.trail(Nodes.clause(ref))),
                        verb(line.meeting(), clause),
                        wording(clause, follow.after(ref, clause)),
                        subject(clause),
                        Cell.money(clause.amount(), ""),
                        Cell.text(orEmpty(clause.condition())),
                        Cell.text(subjectTo == null ? "" : names.body(subjectTo)))
                .id("clause-" + line.item() + "-" + clause.number());
    }

    /** Most clauses go by numbers, and then stand in their order. */
    private static Cell number(Clause clause, String trail) {
        String number = clause.number();
        return A_NUMBER.matcher(number).matches()
                ? Cell.numbered(Long.parseLong(number), trail)
                : Cell.link(new Link(number, trail));
    }

    private Cell verb(MeetingId meeting, Clause clause) {
        Cell verb = Cell.text(words.word(clause.verb()));
        String beyond = beyond(meeting, clause);
        return beyond == null
                ? verb
                : verb.mark(new Tag(words.say("clause.beyond"), Tag.Colour.RED)).note(beyond);
    }

    private static Cell wording(Clause clause, @Nullable Link next) {
        Cell wording = Cell.text(clause.wording());
        return next == null ? wording : wording.and(new Beside.NextAct(next));
    }

    private @Nullable String beyond(MeetingId meeting, Clause clause) {
        var lacking = powers.lacking(meeting, clause);
        var body = powers.body(meeting);
        return lacking == null || body == null
                ? null
                : words.say("clause.beyond.why", names.body(body), words.word(lacking));
    }

    private Cell subject(Clause clause) {
        var subject = clause.subject();
        return subject == null ? Cell.EMPTY : Cell.link(new Link(words.subject(subject), at.trail(subject.text())));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
