package daybook.query.web.borrowing;

import daybook.facts.exact.Pence;
import daybook.facts.id.ProgrammeId;
import daybook.query.borrowing.Facility;
import daybook.query.borrowing.Movement.Kind;
import daybook.query.web.At;
import daybook.query.web.Figure;
import daybook.query.web.Link;
import daybook.query.web.Names;
import daybook.query.web.Nodes;
import daybook.query.web.Sources;
import daybook.query.web.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes out what may be borrowed, and what is left of it. */
record FacilityLines(Words words, At at, Sources sources, Names names, ProgrammeId programme, MoneyLines money) {
    List<BorrowingView.Standing> of(Facility facility) {
        List<BorrowingView.Standing> lines = new ArrayList<>();
        lines.add(line("authorised", authorised(facility).source(sources.of(facility.authorisedEntry()))));
        lines.add(line("pending", Figure.of(Words.money(facility.pending())).note(awaiting(facility))));
        lines.add(line("limit", amount(facility.limit())));
        lines.add(line(
                "drawn",
                facility.drawn() == null
                        ? Figure.of(words.say("facility.drawn.none"))
                        : money.figure(facility.drawn(), Kind.DRAWN, "")));
        lines.add(line("repaid", money.figure(facility.repaid(), Kind.REPAID, "")));
        lines.add(line("written-off", money.figure(facility.writtenOff(), Kind.WRITTEN_OFF, "")));
        lines.add(line("owed", money.owed(facility.owed(), "")));
        lines.add(line("undrawn", Figure.of(Words.money(facility.undrawn()))));
        lines.add(line("headroom", amount(facility.headroom()).note(words.say("facility.headroom.note"))));
        var left = facility.leftIfGranted();
        if (left != null) {
            lines.add(line("left", Figure.of(Words.money(left)).note(words.say("facility.left.note"))));
        }
        return lines;
    }

    private BorrowingView.Standing line(String what, Figure figure) {
        return new BorrowingView.Standing(
                words.say("facility." + what),
                figure.id("facility-" + what)
                        .trail(figure.trail() == null ? at.trail(Nodes.facility(programme)) : figure.trail()));
    }

    private Figure authorised(Facility facility) {
        var authorised = facility.authorised();
        return authorised == null
                ? Figure.of(words.say("facility.none"))
                : Figure.of(Words.money(authorised))
                        .note(facility.underClause() ? null : words.say("facility.no-clause"));
    }

    private Figure amount(@Nullable Pence amount) {
        return Figure.of(amount == null ? words.say("facility.none") : Words.money(amount));
    }

    private @Nullable String awaiting(Facility facility) {
        var waiting = facility.extensions().stream()
                .filter(asked -> asked.state() == Facility.State.PENDING)
                .map(asked -> names.body(asked.awaiting()))
                .distinct()
                .toList();
        return waiting.isEmpty() ? null : words.say("borrowing.awaiting", words.list(waiting));
    }

    BorrowingView.Extension extension(Facility.Extension asked) {
        var granted = asked.granted();
        return new BorrowingView.Extension(
                Integer.toString(asked.request()),
                Figure.of(Words.money(asked.amount()))
                        .id("extension-" + asked.request())
                        .trail(at.trail(Nodes.entry(asked.requestEntry())))
                        .source(sources.of(asked.requestEntry())),
                granted == null
                        ? words.say("extension." + asked.state())
                        : words.say("extension.granted-amount", Words.money(granted)),
                names.body(asked.awaiting()),
                new Link(
                        asked.requestedBy().text(),
                        at.to("/meetings/" + asked.requestedBy().meeting())),
                new Link(Long.toString(asked.requestEntry()), at.entry(asked.requestEntry())));
    }
}
