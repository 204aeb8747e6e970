package daybook.command.register;

import daybook.command.register.Achievement.Achieved;
import daybook.command.register.Achievement.Lack;
import daybook.command.register.Achievement.Untold;
import daybook.facts.Fact;
import daybook.facts.exact.Measure;
import daybook.facts.exact.Period;
import daybook.facts.exact.Ratio;
import daybook.facts.indicator.Frequency;
import daybook.facts.indicator.IndicatorDefined;
import daybook.facts.indicator.IndicatorDefinitionRevised;
import daybook.facts.indicator.IndicatorFact;
import daybook.facts.indicator.IndicatorLeadNamed;
import daybook.facts.indicator.IndicatorRated;
import daybook.facts.indicator.IndicatorReturnCorrected;
import daybook.facts.indicator.IndicatorReturnRecorded;
import daybook.facts.indicator.IndicatorReturnReportedUnavailable;
import daybook.facts.indicator.IndicatorReturnWithdrawn;
import daybook.facts.indicator.IndicatorWithdrawn;
import daybook.facts.indicator.OutturnForecast;
import daybook.facts.indicator.ReturnStatus;
import daybook.facts.indicator.Series;
import daybook.facts.indicator.Shape;
import daybook.facts.indicator.TargetKind;
import daybook.facts.indicator.TargetRevised;
import daybook.facts.indicator.TargetSet;
import daybook.facts.reward.Coverage;
import daybook.facts.reward.Earning;
import daybook.facts.reward.Outturns;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is on record about an indicator on a day, as far as it tells whether a reward target was met. The same returns decide
 * as on the pages: of those up to the day that the target is due the last, of one day the one that covers most.
 */
final class Performance {

    private final List<Defined> definitions = new ArrayList<>();
    private final List<Aim> aims = new ArrayList<>();
    private final List<Said> said = new ArrayList<>();

    private record Defined(@Nullable Shape shape, @Nullable Frequency frequency, boolean breaks, LocalDate since) {}

    private record Aim(
            LocalDate due, Measure value, @Nullable Measure threshold, LocalDate since) {}

    /** About a period: its return, or without a value that there is none. */
    private record Said(
            Period period,
            @Nullable Measure value,
            @Nullable ReturnStatus status) {

        /** A start that is not said may be any. */
        boolean isAboutTheSameAs(Said other) {
            return period.to().equals(other.period.to())
                    && (period.from() == null
                            || other.period.from() == null
                            || period.from().equals(other.period.from()));
        }
    }

    private Performance() {}

    /** @param facts about the indicator that stand, in order */
    static Performance on(LocalDate day, List<Fact> facts) {
        Performance performance = new Performance();
        for (Fact fact : facts) {
            if (fact instanceof IndicatorFact ofIndicator && !fact.effective().isAfter(day)) {
                performance.take(ofIndicator);
            }
        }
        return performance;
    }

    private void take(IndicatorFact fact) {
        switch (fact) {
            case IndicatorDefined f -> definitions.add(new Defined(f.shape(), f.frequency(), false, f.effective()));
            case IndicatorDefinitionRevised f ->
                definitions.add(new Defined(f.shape(), f.frequency(), f.series() == Series.BREAKS, f.effective()));
            case TargetSet f -> {
                if (f.target().kind() == TargetKind.REWARD) {
                    aims.add(new Aim(f.target().due(), f.value(), f.threshold(), f.effective()));
                }
            }
            case TargetRevised f -> {
                if (f.target().kind() == TargetKind.REWARD) {
                    aims.add(new Aim(f.target().due(), f.to(), f.threshold(), f.effective()));
                }
            }
            case IndicatorReturnRecorded f -> said.add(new Said(f.period(), f.value(), f.status()));
            case IndicatorReturnCorrected f -> said.add(new Said(f.period(), f.value(), f.status()));
            case IndicatorReturnReportedUnavailable f -> said.add(new Said(f.period(), null, null));
            case IndicatorReturnWithdrawn f -> said.add(new Said(f.period(), null, null));
            case IndicatorLeadNamed _, IndicatorRated _, IndicatorWithdrawn _, OutturnForecast _ -> {}
        }
    }

    /** @param share of the stretch from which the terms have reward paid */
    Achievement achieved(Ratio share) {
        Optional<Aim> aim = last(aims, Comparator.comparing(Aim::due).thenComparing(Aim::since));
        return aim.map(target -> achieved(target, share)).orElse(new Untold(Lack.REWARD_TARGET, null));
    }

    private Achievement achieved(Aim aim, Ratio share) {
        Ratio without = Earning.without(aim.value(), aim.threshold(), share);
        Said outturn = outturn(aim.due());
        if (without == null || Earning.achieved(aim.value(), aim.value(), without) == null) {
            return new Untold(Lack.STRETCH, aim.due());
        }
        if (outturn == null || outturn.value() == null || outturn.status() == null) {
            return new Untold(Lack.OUTTURN, aim.due());
        }
        Ratio achieved = Earning.achieved(outturn.value(), aim.value(), without);
        return achieved == null || outturn.status() == ReturnStatus.ESTIMATE
                ? new Untold(Lack.OUTTURN_FROM_DATA, aim.due())
                : new Achieved(achieved, outturn.status(), outturn.period().to(), aim.due());
    }

    private @Nullable Said outturn(LocalDate due) {
        Defined now = last(definitions, Comparator.comparing(Defined::since)).orElse(null);
        LocalDate broken = last(
                        definitions.stream().filter(Defined::breaks).toList(), Comparator.comparing(Defined::since))
                .map(Defined::since)
                .orElse(null);
        if (now == null) {
            return null;
        }
        List<Said> returns = returnsUpTo(due);
        return returns.stream()
                .filter(one -> Outturns.coverage(now.shape(), one.period(), due) != Coverage.PART_YEAR)
                .findFirst()
                .filter(one -> broken == null || !one.period().to().isBefore(broken))
                .filter(one -> Outturns.decides(now.shape(), now.frequency(), one.period(), due))
                .orElse(null);
    }

    /** Those that stand, the one that decides before the others. */
    private List<Said> returnsUpTo(LocalDate due) {
        List<Said> returns = new ArrayList<>();
        for (int place = 0; place < said.size(); place++) {
            Said one = said.get(place);
            boolean stands = said.subList(place + 1, said.size()).stream().noneMatch(one::isAboutTheSameAs);
            if (one.value() != null && stands && !one.period().to().isAfter(due)) {
                returns.addFirst(one);
            }
        }
        returns.sort(Comparator.<Said, LocalDate>comparing(one -> one.period().to())
                .reversed()
                .thenComparing(one -> one.period().from(), Comparator.nullsLast(Comparator.naturalOrder())));
        return returns;
    }

    /** Of those that are alike the one entered last. */
    private static <T> Optional<T> last(List<T> all, Comparator<T> order) {
        return all.stream().reduce((one, later) -> order.compare(later, one) < 0 ? one : later);
    }
}
