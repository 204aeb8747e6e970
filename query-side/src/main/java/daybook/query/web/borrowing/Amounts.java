package daybook.query.web.borrowing;

import daybook.facts.exact.Pence;
import daybook.facts.id.IndicatorId;
import daybook.facts.id.ProgrammeId;
import daybook.query.borrowing.Borrowing;
import daybook.query.borrowing.Proposal;
import daybook.query.borrowing.Sum;
import daybook.query.borrowing.Sums;
import daybook.query.borrowing.TargetMoney;
import daybook.query.web.At;
import daybook.query.web.Figure;
import daybook.query.web.Link;
import daybook.query.web.Names;
import daybook.query.web.Nodes;
import daybook.query.web.Sources;
import daybook.query.web.Words;
import daybook.query.web.table.Beside;
import daybook.query.web.table.Cell;
import daybook.query.web.table.Column;
import daybook.query.web.table.Row;
import daybook.query.web.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes out what was asked for, recommended and agreed. */
record Amounts(Words words, At at, Sources sources, Names names, ProgrammeId programme, Flags flags) {
    Table table(Borrowing page) {
        List<Row> rows = new ArrayList<>();
        page.targets().stream()
                .filter(target -> !target.proposals().isEmpty())
                .map(this::row)
                .forEach(rows::add);
        rows.add(total(page.totals().sums()));
        return Table.of(
                "investments",
                words.say("borrowing.investments.caption"),
                List.of(
                        Column.words(words.say("borrowing.target")).naming(),
                        Column.money(words.say("borrowing.requested")),
                        Column.money(words.say("borrowing.recommended")),
                        Column.money(words.say("borrowing.firm")),
                        Column.money(words.say("borrowing.conditional")),
                        Column.money(words.say("borrowing.pending"))),
                rows);
    }

    private Row row(TargetMoney target) {
        var proposals = target.proposals();
        String trail = proposals.size() == 1
                ? at.trail(Nodes.proposal(programme, proposals.getFirst().proposal()))
                : at.trail(Nodes.of(target.indicator()));
        return investment(
                target.sums(),
                target.indicator().value(),
                Cell.link(target(target)).and(new Beside.Note(words.say("borrowing.investment"), links(proposals))),
                trail,
                proposals);
    }

    private List<Link> links(List<Proposal> proposals) {
        return proposals.stream()
                .map(proposal -> new Link(
                        proposal.proposal().value(),
                        at.to("/programmes/" + programme + "/proposals/" + proposal.proposal())))
                .toList();
    }

    private Row total(Sums sums) {
        return investment(
                        sums,
                        "total",
                        Cell.text(words.say("borrowing.total")),
                        at.trail(Nodes.of(programme)),
                        List.of())
                .total();
    }

    private Row investment(Sums sums, String key, Cell target, String trail, List<Proposal> proposals) {
        String id = key.equals("total") ? "borrowing-total-" : "borrowing-" + key + "-";
        return Row.of(
                target,
                Cell.figure(sum(sums.requested())
                        .id(id + "requested")
                        .trail(trail)
                        .source(source(proposals.stream().map(Proposal::entry).toList()))),
                Cell.figure(Figure.of(sums.recommended())
                        .id(id + "recommended")
                        .trail(trail)
                        .source(source(proposals.stream()
                                .map(Proposal::recommendation)
                                .filter(Objects::nonNull)
                                .map(Proposal.Recommendation::entry)
                                .toList()))),
                Cell.figure(Figure.of(sums.firm()).id(id + "firm").trail(trail).note(voided(proposals))),
                Cell.figure(Figure.of(sums.conditional())
                        .id(id + "conditional")
                        .trail(trail)
                        .note(conditions(proposals))),
                Cell.figure(Figure.of(sums.pending())
                        .id(id + "pending")
                        .trail(trail)
                        .note(waiting(proposals))));
    }

    private @Nullable Link source(List<Long> entries) {
        return entries.stream()
                .map(sources::of)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    Figure sum(Sum sum) {
        if (sum.notStated() == 0) {
            return Figure.of(sum.stated());
        }
        return sum.stated().equals(Pence.ZERO)
                ? Figure.of(words.say("not-stated"))
                : Figure.of(sum.stated()).note(words.say("borrowing.not-stated", sum.notStated()));
    }

    private @Nullable String conditions(List<Proposal> proposals) {
        return joined(proposals.stream()
                .filter(proposal -> proposal.conditional().isPositive())
                .map(Proposal::condition)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
    }

    private @Nullable String voided(List<Proposal> proposals) {
        return joined(proposals.stream()
                .flatMap(proposal -> flags.agreed(proposal).stream())
                .toList());
    }

    private @Nullable String waiting(List<Proposal> proposals) {
        return joined(proposals.stream()
                .map(Proposal::awaiting)
                .filter(Objects::nonNull)
                .map(body -> words.say("borrowing.awaiting", names.body(body)))
                .distinct()
                .toList());
    }

    private static @Nullable String joined(List<String> parts) {
        return parts.isEmpty() ? null : parts.stream().collect(Collectors.joining("; "));
    }

    Link target(TargetMoney target) {
        IndicatorId indicator = target.indicator();
        var title = target.title();
        return new Link(title == null ? indicator.value() : title, at.to("/indicators/" + indicator));
    }
}
