package daybook.command.indicator;

import daybook.facts.exact.Measure;
import daybook.facts.id.IndicatorId;
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
import daybook.facts.indicator.Polarity;
import daybook.facts.indicator.Shape;
import daybook.facts.indicator.TargetKey;
import daybook.facts.indicator.TargetRevised;
import daybook.facts.indicator.TargetSet;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What decisions about an indicator lean on.
 *
 * @param lead as it was named last
 */
record IndicatorState(
        @Nullable Definition definition,
        @Nullable LocalDate withdrawn,
        @Nullable IndicatorLeadNamed lead,
        Map<TargetKey, Aim> targets,
        Reported reported,
        Judged judged) {

    static final IndicatorState NONE = new IndicatorState(null, null, null, Map.of(), Reported.NOTHING, Judged.NOTHING);

    /**
     * What it is, and since when.
     *
     * @param revised whether it was defined otherwise before that day
     */
    record Definition(
            String title,
            @Nullable String unit,
            @Nullable Polarity polarity,
            @Nullable Shape shape,
            @Nullable Frequency frequency,
            @Nullable IndicatorId partOf,
            int decimals,
            LocalDate since,
            boolean revised) {

        static Definition of(IndicatorDefined fact) {
            return new Definition(
                    fact.title(),
                    fact.unit(),
                    fact.polarity(),
                    fact.shape(),
                    fact.frequency(),
                    fact.partOf(),
                    fact.decimals(),
                    fact.effective(),
                    false);
        }

        static Definition of(IndicatorDefinitionRevised fact) {
            return new Definition(
                    fact.title(),
                    fact.unit(),
                    fact.polarity(),
                    fact.shape(),
                    fact.frequency(),
                    fact.partOf(),
                    fact.decimals(),
                    fact.effective(),
                    true);
        }

        /** Whether what is said of a day is held against this definition, and not against one before. */
        boolean concerns(LocalDate day) {
            return !revised || !day.isBefore(since);
        }

        /** Whether it says the same, whenever it took effect. */
        boolean sameAs(Definition other) {
            return equals(new Definition(
                    other.title,
                    other.unit,
                    other.polarity,
                    other.shape,
                    other.frequency,
                    other.partOf,
                    other.decimals,
                    since,
                    revised));
        }
    }

    /** What a target stands at, and since when. */
    record Aim(Measure value, @Nullable Measure threshold, LocalDate since) {}

    IndicatorState {
        targets = Map.copyOf(targets);
    }

    IndicatorState evolve(IndicatorFact fact) {
        return switch (fact) {
            case IndicatorDefined defined -> defined(Definition.of(defined));
            case IndicatorDefinitionRevised revised -> defined(Definition.of(revised));
            case IndicatorWithdrawn gone ->
                new IndicatorState(definition, gone.effective(), lead, targets, reported, judged);
            case IndicatorLeadNamed named ->
                new IndicatorState(definition, withdrawn, named, targets, reported, judged);
            case IndicatorRated rated -> judged(judged.with(rated));
            case OutturnForecast forecast -> judged(judged.with(forecast));
            case TargetSet set -> aimed(set.target(), new Aim(set.value(), set.threshold(), set.effective()));
            case TargetRevised revised ->
                aimed(revised.target(), new Aim(revised.to(), revised.threshold(), revised.effective()));
            case IndicatorReturnRecorded recorded -> reported(reported.with(Returned.of(recorded)));
            case IndicatorReturnCorrected corrected -> reported(reported.with(Returned.of(corrected)));
            case IndicatorReturnReportedUnavailable report -> reported(reported.with(report));
            case IndicatorReturnWithdrawn withdrawn -> reported(reported.without(withdrawn.number()));
        };
    }

    private IndicatorState defined(Definition now) {
        return new IndicatorState(now, withdrawn, lead, targets, reported, judged);
    }

    private IndicatorState reported(Reported more) {
        return new IndicatorState(definition, withdrawn, lead, targets, more, judged);
    }

    private IndicatorState judged(Judged more) {
        return new IndicatorState(definition, withdrawn, lead, targets, reported, more);
    }

    private IndicatorState aimed(TargetKey target, Aim aim) {
        var more = new HashMap<>(targets);
        more.put(target, aim);
        return new IndicatorState(definition, withdrawn, lead, more, reported, judged);
    }
}
