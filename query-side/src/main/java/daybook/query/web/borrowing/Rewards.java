package daybook.query.web.borrowing;

import daybook.facts.exact.Pence;
import daybook.facts.id.IndicatorId;
import daybook.facts.paper.PrintedQuantity;
import daybook.query.borrowing.Borrowing;
import daybook.query.borrowing.PrintedFigure;
import daybook.query.borrowing.Reward;
import daybook.query.borrowing.RewardLine;
import daybook.query.borrowing.TargetMoney;
import daybook.query.borrowing.Totals;
import daybook.query.web.At;
import daybook.query.web.Figure;
import daybook.query.web.Nodes;
import daybook.query.web.Sources;
import daybook.query.web.Words;
import daybook.query.web.table.Cell;
import daybook.query.web.table.Column;
import daybook.query.web.table.Row;
import daybook.query.web.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes out what the targets would earn, and what the papers say that they would. */
record Rewards(Words words, At at, Sources sources, Amounts amounts, ReversalLines reversals) {
    Table table(Borrowing page) {
        List<Row> rows = new ArrayList<>(page.targets().stream()
                .flatMap(target -> Stream.ofNullable(target.reward()).map(reward -> row(target, reward)))
                .toList());
        rows.add(total(page.totals(), at.trail(Nodes.of(page.programme().programme()))));
        return Table.of(
                "rewards",
                words.say("reward.caption"),
                List.of(
                        Column.words(words.say("borrowing.target")).naming(),
                        Column.money(words.say("reward.potential")),
                        Column.money(words.say("reward.threshold")),
                        Column.money(words.say("reward.text")),
                        Column.money(words.say("reward.table")),
                        Column.money(words.say("reward.latest"))),
                rows);
    }

    private Row row(TargetMoney target, RewardLine reward) {
        String id = "reward-" + target.indicator() + "-";
        return Row.of(
                Cell.link(amounts.target(target))
                        .acts(reversals.acts(reward.entry()), target.indicator().value()),
                Cell.figure(potential(reward).id(id + "potential")),
                Cell.figure(atThreshold(reward.atThreshold(), reward.entry()).id(id + "threshold")),
                Cell.figure(printed(reward, false).id(id + "text")),
                Cell.figure(printed(reward, true).id(id + "table")),
                Cell.figure(latest(reward.atLatestReturns())
                        .id(id + "latest")
                        .trail(at.trail(Nodes.of(target.indicator())))));
    }

    Figure potential(RewardLine reward) {
        return Figure.of(reward.potential())
                .trail(at.trail(Nodes.entry(reward.entry())))
                .source(sources.of(reward.entry()));
    }

    private Figure atThreshold(@Nullable Pence amount, long entry) {
        return amount == null
                ? Figure.of(words.say("borrowing.no-terms"))
                : Figure.of(amount).trail(at.trail(Nodes.entry(entry)));
    }

    private Figure printed(RewardLine reward, boolean inTable) {
        return reward.printed().stream()
                .filter(figure -> figure.quantity() == PrintedQuantity.REWARD_AT_THRESHOLD)
                .filter(figure -> figure.inTable() == inTable)
                .findFirst()
                .map(this::printed)
                .orElseGet(() -> Figure.of(words.say("not-stated")));
    }

    Figure printed(PrintedFigure figure) {
        return words.printedFigure(figure.amount(), figure.measure(), figure.quantity())
                .trail(at.trail(Nodes.entry(figure.entry())))
                .source(Sources.paper(figure.paper().value(), figure.place(), at, words))
                .note(figure.differs() ? words.say("borrowing.differs") : null);
    }

    Figure latest(Reward reward) {
        return switch (reward) {
            case Reward.Amount(var amount, var untold) ->
                Figure.of(amount).note(untold.isEmpty() ? null : words.say("borrowing.parts-untold", ids(untold)));
            case Reward.NotYetMeasurable(var why) -> Figure.of(why(why));
        };
    }

    private String why(Reward.Why why) {
        return switch (why) {
            case Reward.Why.StretchNotTold(var stretch) -> {
                String reason = words.say("stretch." + stretch.reason());
                var until = stretch.until();
                yield until == null ? reason : words.say("stretch.until", reason, Words.date(until));
            }
            case Reward.Why.NoPartTold(var parts) -> words.say("borrowing.no-part-told", ids(parts));
            case Reward.Why.PartsNotWeighted(var reached) -> words.say("borrowing.parts-not-weighted", ids(reached));
            case Reward.Why.NotDefined() -> words.say("borrowing.not-defined");
        };
    }

    private String ids(List<IndicatorId> ids) {
        return words.list(ids.stream().map(IndicatorId::value).toList());
    }

    private Row total(Totals totals, String programmeTrail) {
        var threshold = totals.atThreshold();
        return Row.of(
                        Cell.text(words.say("borrowing.total")),
                        Cell.figure(Figure.of(totals.potential())
                                .id("reward-total-potential")
                                .trail(programmeTrail)),
                        Cell.figure(
                                (threshold == null ? Figure.of(words.say("borrowing.no-terms")) : Figure.of(threshold))
                                        .id("reward-total-threshold")
                                        .trail(programmeTrail)),
                        Cell.figure(amounts.sum(totals.atThresholdInText()).id("reward-total-text")),
                        Cell.figure(amounts.sum(totals.atThresholdInTable()).id("reward-total-table")),
                        Cell.figure(Figure.of(totals.atLatestReturns())
                                .id("reward-total-latest")
                                .trail(programmeTrail)
                                .note(
                                        totals.notYetMeasurable().isEmpty()
                                                ? null
                                                : words.say(
                                                        "borrowing.without-untold", ids(totals.notYetMeasurable())))))
                .total();
    }

    /** What the papers print beside the same worked out. */
    Table printed(List<PrintedFigure> figures) {
        return Table.of(
                "printed",
                words.say("printed.caption"),
                List.of(
                        Column.words(words.say("printed.what")).namingQuietly(),
                        Column.money(words.say("printed.printed")),
                        Column.money(words.say("printed.worked-out")),
                        Column.words(words.say("printed.verdict"))),
                figures.stream().map(this::printedRow).toList());
    }

    private Row printedRow(PrintedFigure figure) {
        var workedOut = figure.workedOut();
        return Row.of(
                Cell.text(words.word(figure.quantity())),
                Cell.figure(printed(figure).note(null)),
                Cell.money(workedOut, words.say("borrowing.not-workable")),
                Cell.text(
                        workedOut == null
                                ? ""
                                : words.say(figure.differs() ? "borrowing.differs" : "borrowing.agrees")));
    }
}
