package daybook.command.indicator;

import daybook.facts.exact.Measure;
import daybook.facts.exact.Period;
import daybook.facts.id.IndicatorId;
import daybook.facts.indicator.IndicatorDefined;
import daybook.facts.indicator.IndicatorFact;
import daybook.facts.indicator.IndicatorReturnCorrected;
import daybook.facts.indicator.IndicatorReturnRecorded;
import daybook.facts.indicator.ReturnStatus;
import daybook.facts.indicator.TargetKey;
import daybook.facts.indicator.TargetRevised;
import daybook.facts.indicator.TargetSet;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What decisions about an indicator lean on. */
record IndicatorState(@Nullable Definition definition, Map<TargetKey, Aim> targets, List<Returned> returns) {

    static final IndicatorState NONE = new IndicatorState(null, Map.of(), List.of());

    /** What it counts in, and what it is a part of. */
    record Definition(@Nullable String unit, @Nullable IndicatorId partOf) {}

    /** What a target stands at, and since when. */
    record Aim(Measure value, @Nullable Measure threshold, LocalDate since) {}

    /**
     * What was returned for a period.
     *
     * @param corrects the number of the return that it takes the place of; null for one recorded anew
     */
    record Returned(
            int number,
            @Nullable Integer corrects,
            Period period,
            Measure value,
            @Nullable Measure numerator,
            @Nullable Measure denominator,
            ReturnStatus status) {

        static Returned of(IndicatorReturnRecorded fact) {
            return new Returned(
                    fact.number(),
                    null,
                    fact.period(),
                    fact.value(),
                    fact.numerator(),
                    fact.denominator(),
                    fact.status());
        }

        static Returned of(IndicatorReturnCorrected fact) {
            return new Returned(
                    fact.number(),
                    fact.corrects(),
                    fact.period(),
                    fact.value(),
                    fact.numerator(),
                    fact.denominator(),
                    fact.status());
        }

        boolean isCorrectionOf(Returned other) {
            return corrects != null && corrects == other.number();
        }

        /** A start that is not said may be any, so only two different starts tell two periods apart. */
        boolean isFor(Period other) {
            return period.to().equals(other.to())
                    && (period.from() == null
                            || other.from() == null
                            || period.from().equals(other.from()));
        }
    }

    IndicatorState {
        targets = Map.copyOf(targets);
        returns = List.copyOf(returns);
    }

    IndicatorState evolve(IndicatorFact fact) {
        return switch (fact) {
            case IndicatorDefined defined ->
                new IndicatorState(new Definition(defined.unit(), defined.partOf()), targets, returns);
            case TargetSet set -> aimed(set.target(), new Aim(set.value(), set.threshold(), set.effective()));
            case TargetRevised revised ->
                aimed(revised.target(), new Aim(revised.to(), revised.threshold(), revised.effective()));
            case IndicatorReturnRecorded recorded -> returned(Returned.of(recorded));
            case IndicatorReturnCorrected corrected -> returned(Returned.of(corrected));
        };
    }

    /** The return of this number, or null if there is none. */
    @Nullable
    Returned returned(int number) {
        return returns.stream()
                .filter(returned -> returned.number() == number)
                .findFirst()
                .orElse(null);
    }

    /** What the return stands corrected to, however often; itself if it never was. */
    Returned latest(Returned returned) {
        Returned latest = returned;
        for (Returned later : returns) {
            latest = later.isCorrectionOf(latest) ? later : latest;
        }
        return latest;
    }

    /** The returns that no correction has taken the place of. */
    List<Returned> inForce() {
        return returns.stream().filter(returned -> latest(returned) == returned).toList();
    }

    private IndicatorState returned(Returned one) {
        return new IndicatorState(
                definition,
                targets,
                Stream.concat(returns.stream(), Stream.of(one)).toList());
    }

    private IndicatorState aimed(TargetKey target, Aim aim) {
        var more = new HashMap<>(targets);
        more.put(target, aim);
        return new IndicatorState(definition, more, returns);
    }
}
