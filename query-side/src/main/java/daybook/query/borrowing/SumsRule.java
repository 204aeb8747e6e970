package daybook.query.borrowing;

import daybook.facts.exact.Pence;
import daybook.facts.id.IndicatorId;
import daybook.facts.paper.PrintedQuantity;
import daybook.query.borrowing.Proposal.Recommendation;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Adds up, and counts what is not stated rather than take it for nothing. */
final class SumsRule {

    private SumsRule() {}

    static Sums of(List<Proposal> proposals) {
        return new Sums(
                stated(proposals, Proposal::requested),
                sum(proposals.stream()
                        .map(Proposal::recommendation)
                        .filter(Objects::nonNull)
                        .map(Recommendation::amount)),
                sum(proposals.stream().map(Proposal::firm)),
                sum(proposals.stream().map(Proposal::conditional)),
                sum(proposals.stream().map(Proposal::pending)),
                sum(proposals.stream().map(Proposal::approved)),
                sum(proposals.stream().map(Proposal::undrawn)),
                MoneyMoved.of(proposals.stream()
                        .flatMap(proposal -> proposal.movements().stream())
                        .toList()));
    }

    static Totals totals(List<TargetMoney> targets) {
        List<RewardLine> rewards = targets.stream()
                .flatMap(target -> Stream.ofNullable(target.reward()))
                .toList();
        Pence told = Pence.ZERO;
        List<IndicatorId> untold = new ArrayList<>();
        for (TargetMoney target : targets) {
            switch (target.reward() == null ? null : target.reward().atLatestReturns()) {
                case Reward.Amount amount -> told = told.plus(amount.amount());
                case Reward.NotYetMeasurable _ -> untold.add(target.indicator());
                case null -> {}
            }
        }
        Sum atThreshold = stated(rewards, RewardLine::atThreshold);
        return new Totals(
                of(targets.stream()
                        .flatMap(target -> target.proposals().stream())
                        .toList()),
                sum(rewards.stream().map(RewardLine::potential)),
                atThreshold.notStated() > 0 ? null : atThreshold.stated(),
                printed(rewards, false),
                printed(rewards, true),
                told,
                List.copyOf(untold));
    }

    /** One figure a target, the first where there are several; a target without any is counted as not stated. */
    private static Sum printed(List<RewardLine> rewards, boolean inTable) {
        return stated(
                rewards,
                reward -> reward.printed().stream()
                        .filter(figure -> figure.quantity() == PrintedQuantity.REWARD_AT_THRESHOLD)
                        .filter(figure -> figure.inTable() == inTable)
                        .map(PrintedFigure::amount)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null));
    }

    /** An amount that may not be stated. */
    private interface Amount<T> {
        @Nullable
        Pence of(T thing);
    }

    private static <T> Sum stated(List<T> things, Amount<T> amount) {
        Pence sum = Pence.ZERO;
        int missing = 0;
        for (T thing : things) {
            Pence stated = amount.of(thing);
            if (stated == null) {
                missing++;
            } else {
                sum = sum.plus(stated);
            }
        }
        return new Sum(sum, missing);
    }

    private static Pence sum(Stream<Pence> amounts) {
        return amounts.reduce(Pence.ZERO, Pence::plus);
    }
}
