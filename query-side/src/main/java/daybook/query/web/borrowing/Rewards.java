package daybook.query.web.borrowing;

import daybook.facts.exact.Pence;
import daybook.facts.id.IndicatorId;
import daybook.facts.paper.PrintedQuantity;
import daybook.query.borrowing.PrintedFigure;
import daybook.query.borrowing.Reward;
import daybook.query.borrowing.RewardLine;
import daybook.query.borrowing.TargetMoney;
import daybook.query.borrowing.Totals;
import daybook.query.web.At;
import daybook.query.web.Figure;
import daybook.query.web.Link;
import daybook.query.web.Nodes;
import daybook.query.web.Sources;
import daybook.query.web.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes out what the targets would earn, and what the papers say that they would. */
record Rewards(Words words, At at, Sources sources, Amounts amounts) {
    BorrowingView.RewardRow row(TargetMoney target, RewardLine reward) {
        String id = "reward-" + target.indicator() + "-";
        return new BorrowingView.RewardRow(
                amounts.target(target),
                potential(reward).id(id + "potential"),
                atThreshold(reward.atThreshold(), reward.entry()).id(id + "threshold"),
                printed(reward, false).id(id + "text"),
                printed(reward, true).id(id + "table"),
                latest(reward.atLatestReturns()).id(id + "latest").trail(at.trail(Nodes.of(target.indicator()))));
    }

    Figure potential(RewardLine reward) {
        return Figure.of(Words.money(reward.potential()))
                .trail(at.trail(Nodes.entry(reward.entry())))
                .source(sources.of(reward.entry()));
    }

    private Figure atThreshold(@Nullable Pence amount, long entry) {
        return amount == null
                ? Figure.of(words.say("borrowing.no-terms"))
                : Figure.of(Words.money(amount)).trail(at.trail(Nodes.entry(entry)));
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
        return Figure.of(words.printed(figure.amount(), figure.measure(), figure.quantity()))
                .trail(at.trail(Nodes.entry(figure.entry())))
                .source(Sources.paper(figure.paper().value(), figure.place(), at, words))
                .note(figure.differs() ? words.say("borrowing.differs") : null);
    }

    Figure latest(Reward reward) {
        return switch (reward) {
            case Reward.Amount(var amount, var untold) ->
                Figure.of(Words.money(amount))
                        .note(untold.isEmpty() ? null : words.say("borrowing.parts-untold", ids(untold)));
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

    BorrowingView.RewardRow total(Totals totals, String programmeTrail) {
        var threshold = totals.atThreshold();
        return new BorrowingView.RewardRow(
                new Link(words.say("borrowing.total"), ""),
                Figure.of(Words.money(totals.potential()))
                        .id("reward-total-potential")
                        .trail(programmeTrail),
                Figure.of(threshold == null ? words.say("borrowing.no-terms") : Words.money(threshold))
                        .id("reward-total-threshold")
                        .trail(programmeTrail),
                amounts.sum(totals.atThresholdInText()).id("reward-total-text"),
                amounts.sum(totals.atThresholdInTable()).id("reward-total-table"),
                Figure.of(Words.money(totals.atLatestReturns()))
                        .id("reward-total-latest")
                        .trail(programmeTrail)
                        .note(
                                totals.notYetMeasurable().isEmpty()
                                        ? null
                                        : words.say("borrowing.without-untold", ids(totals.notYetMeasurable()))));
    }

    BorrowingView.PrintedRow printedRow(PrintedFigure figure) {
        var workedOut = figure.workedOut();
        return new BorrowingView.PrintedRow(
                words.word(figure.quantity()),
                printed(figure).note(null),
                workedOut == null ? words.say("borrowing.not-workable") : Words.money(workedOut),
                workedOut == null ? "" : words.say(figure.differs() ? "borrowing.differs" : "borrowing.agrees"));
    }
}
