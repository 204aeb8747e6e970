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
import daybook.query.web.Words;
import org.jspecify.annotations.Nullable;

/** Writes out resolutions, clause by clause. */
record ClauseRows(Words words, At at, Names names, Powers powers, Follow follow) {
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
                line.clauses().stream().map(clause -> clause(line, clause)).toList());
    }

    private ResolutionView.ClauseRow clause(ResolutionLine line, Clause clause) {
        var ref = new ClauseRef(line.meeting(), line.item(), clause.number());
        var amount = clause.amount();
        var subjectTo = clause.subjectTo();
        return new ResolutionView.ClauseRow(
                "clause-" + line.item() + "-" + clause.number(),
                new Link(clause.number(), at.trail(Nodes.clause(ref))),
                words.word(clause.verb()),
                clause.wording(),
                subject(clause),
                amount == null ? "" : Words.money(amount),
                orEmpty(clause.condition()),
                subjectTo == null ? "" : names.body(subjectTo),
                beyond(line.meeting(), clause),
                follow.after(ref, clause));
    }

    private @Nullable String beyond(MeetingId meeting, Clause clause) {
        var lacking = powers.lacking(meeting, clause);
        var body = powers.body(meeting);
        return lacking == null || body == null
                ? null
                : words.say("clause.beyond.why", names.body(body), words.word(lacking));
    }

    private @Nullable Link subject(Clause clause) {
        var subject = clause.subject();
        return subject == null ? null : new Link(words.subject(subject), at.trail(subject.text()));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
