package daybook.query.web.registers;

import daybook.facts.authority.ClauseRef;
import daybook.facts.id.MeetingId;
import daybook.facts.id.PaperId;
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
record ClauseRows(
        Words words,
        At at,
        Names names,
        Powers powers,
        Follow follow,
        @Nullable Effects effects,
        boolean mayWithdraw) {
    /** Without noughts in front, which a number would lose. */
    private static final Pattern A_NUMBER = Pattern.compile("[1-9][0-9]{0,8}");

    ResolutionView resolution(ResolutionLine line) {
        var withdrawn = line.withdrawn();
        return new ResolutionView(
                withdrawn == null ? "item-" + line.item() : "withdrawn-" + line.entry(),
                words.say("resolution.heading", line.item(), line.title()),
                new Link(line.meeting().value(), at.to("/meetings/" + line.meeting())),
                source(line.paper(), line.paperPlace()),
                source(line.minutes(), line.minutesPlace()),
                words.word(line.basis()),
                line.basis() == ResolutionBasis.ASSUMED ? words.say("assumed.resolution") : null,
                new Link(Long.toString(line.entry()), at.entry(line.entry())),
                withdrawn == null ? null : words.say("resolution.withdrawn.why", withdrawn.reason()),
                withdrawn == null ? null : new Link(Long.toString(withdrawn.entry()), at.entry(withdrawn.entry())),
                withdrawn == null && mayWithdraw
                        ? new Link(
                                words.say("put-right"),
                                "/meetings/" + line.meeting() + "/resolutions/" + line.item() + "/withdraw")
                        : null,
                table(line));
    }

    /** The paper with the place in it. */
    private @Nullable Link source(@Nullable PaperId paper, @Nullable String place) {
        return paper == null
                ? null
                : new Link(
                        place == null ? names.paper(paper) : words.say("resolution.place", names.paper(paper), place),
                        at.to("/papers/" + paper));
    }

    private Table table(ResolutionLine line) {
        return Table.of(
                        ("clauses-" + line.meeting() + "-" + line.item()
                                        + (line.withdrawn() == null ? "" : "-" + line.entry()))
                                .replaceAll("[^\\w.-]", "_"),
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
                                .map(clause -> clause(line, clause.told()))
                                .toList())
                .underHeading();
    }

    private Row clause(ResolutionLine line, Clause clause) {
        var ref = new ClauseRef(line.meeting(), line.item(), clause.number());
        var subjectTo = clause.subjectTo();
        return Row.of(
                        number(clause, at.trail(Nodes.clause(ref))),
                        verb(line.meeting(), clause),
                        wording(ref, clause, line),
                        subject(clause),
                        Cell.money(clause.amount(), ""),
                        Cell.text(orEmpty(clause.condition())),
                        Cell.text(subjectTo == null ? "" : names.body(subjectTo)))
                .id("clause-" + line.item() + "-" + clause.number()
                        + (line.withdrawn() == null ? "" : "-" + line.entry()));
    }

    /** Most clauses go by numbers, and then stand in their order. */
    private Cell number(Clause clause, String trail) {
        String number = clause.minuted();
        if (number == null) {
            return Cell.link(new Link(words.say("clause.unnumbered"), trail));
        }
        return A_NUMBER.matcher(number).matches()
                ? Cell.numbered(Long.parseLong(number), trail)
                : Cell.link(new Link(number, trail));
    }

    private Cell verb(MeetingId meeting, Clause clause) {
        Cell verb = Cell.text(words.verbs(clause.verbs()));
        String beyond = beyond(meeting, clause);
        return beyond == null
                ? verb
                : verb.mark(new Tag(words.say("clause.beyond"), Tag.Colour.RED)).note(beyond);
    }

    /** What it says, and what it brought about. */
    private Cell wording(ClauseRef ref, Clause clause, ResolutionLine line) {
        Cell wording = Cell.text(clause.wording());
        for (Beside brought : effects == null ? List.<Beside>of() : effects.of(ref, line)) {
            wording = wording.and(brought);
        }
        Link next = line.withdrawn() == null ? follow.after(ref, clause) : null;
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
        List<Link> about = clause.subjects().stream()
                .map(subject -> new Link(words.subject(subject, names), at.trail(subject.text())))
                .toList();
        return about.isEmpty() ? Cell.EMPTY : Cell.links(about);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
