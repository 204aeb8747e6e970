package daybook.query.web.registers;

import daybook.facts.delegation.Condition;
import daybook.facts.exact.Pence;
import daybook.facts.id.OfficeId;
import daybook.query.registers.DelegationLine;
import daybook.query.web.At;
import daybook.query.web.Link;
import daybook.query.web.Names;
import daybook.query.web.Tag;
import daybook.query.web.Words;
import daybook.query.web.table.Cell;
import daybook.query.web.table.Column;
import daybook.query.web.table.Row;
import daybook.query.web.table.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sets delegations of one matter side by side that say different things of it. */
record Contradictions(Words words, At at, Names names) {
    /** What each of the two says of one thing. */
    private record Line(String about, Cell here, Cell there, boolean differs) {}

    Table between(DelegationLine here, DelegationLine there) {
        var links = List.of(link(here), link(there));
        return Table.of(
                        "differs-from-" + there.delegation().value(),
                        links.getFirst().text() + ", " + links.getLast().text(),
                        List.of(
                                Column.words(words.say("delegation.differs.what"))
                                        .naming(),
                                Column.words(links.getFirst().text())
                                        .leadingTo(links.getFirst().href()),
                                Column.words(links.getLast().text())
                                        .leadingTo(links.getLast().href())),
                        lines(here, there).stream().map(this::row).toList())
                .underHeading()
                .styled("daybook-differences")
                .narrow();
    }

    private Row row(Line line) {
        return Row.of(
                Cell.text(line.about())
                        .mark(line.differs() ? new Tag(words.say("delegation.differs"), Tag.Colour.RED) : null),
                line.here(),
                line.there());
    }

    private List<Line> lines(DelegationLine here, DelegationLine there) {
        List<Line> lines = new ArrayList<>();
        lines.add(line("delegates", offices(here.delegates()), offices(there.delegates())));
        if (here.deciding() != there.deciding()) {
            lines.add(
                    line("deciding", Cell.text(words.word(here.deciding())), Cell.text(words.word(there.deciding()))));
        }
        lines.add(line("consultees", offices(here.consultees()), offices(there.consultees())));
        lines.add(line("cap", cap(here.cap()), cap(there.cap())));
        more(lines, "eachCap", here.eachCap(), there.eachCap());
        more(lines, "sharedCap", here.sharedCap(), there.sharedCap());
        lines.add(line("conditions", conditions(here), conditions(there)));
        lines.add(line("clause", Cell.text(names.clause(here.clause())), Cell.text(names.clause(there.clause()))));
        return lines;
    }

    /** A cap that most delegations do not have. */
    private void more(List<Line> lines, String about, @Nullable Pence here, @Nullable Pence there) {
        if (here != null || there != null) {
            lines.add(line(about, cap(here), cap(there)));
        }
    }

    /** In what they differ, in words. */
    String differences(DelegationLine here, DelegationLine there) {
        return words.list(lines(here, there).stream()
                .filter(Line::differs)
                .map(Line::about)
                .toList());
    }

    private Link link(DelegationLine line) {
        return new Link(names.delegation(line.delegation()), at.to("/delegations/" + line.delegation()));
    }

    /** Each was given by a clause of its own, which is no difference in what they say. */
    private Line line(String about, Cell here, Cell there) {
        boolean differs = !about.equals("clause") && !here.equals(there);
        return new Line(words.say("delegation.differs." + about), here, there, differs);
    }

    private Cell offices(List<OfficeId> offices) {
        return Cell.text(
                offices.isEmpty()
                        ? words.say("delegation.nobody")
                        : words.list(names.offices(offices).stream().sorted().toList()));
    }

    private Cell cap(@Nullable Pence cap) {
        return Cell.money(cap, words.say("delegation.cap.none"));
    }

    private Cell conditions(DelegationLine line) {
        return Cell.text(
                line.conditions().isEmpty()
                        ? words.say("delegation.conditions.none")
                        : String.join(
                                "; ",
                                line.conditions().stream()
                                        .map(Condition::wording)
                                        .sorted()
                                        .toList()));
    }
}
