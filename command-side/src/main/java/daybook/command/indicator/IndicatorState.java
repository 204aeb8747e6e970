package daybook.command.indicator;

import daybook.facts.exact.Measure;
import daybook.facts.id.IndicatorId;
import daybook.facts.indicator.IndicatorDefined;
import daybook.facts.indicator.IndicatorFact;
import daybook.facts.indicator.IndicatorReturnCorrected;
import daybook.facts.indicator.IndicatorReturnRecorded;
import daybook.facts.indicator.IndicatorReturnReportedUnavailable;
import daybook.facts.indicator.IndicatorReturnWithdrawn;
import daybook.facts.indicator.Shape;
import daybook.facts.indicator.TargetKey;
import daybook.facts.indicator.TargetRevised;
import daybook.facts.indicator.TargetSet;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What decisions about an indicator lean on. */
record IndicatorState(@Nullable Definition definition, Map<TargetKey, Aim> targets, Reported reported) {

    static final IndicatorState NONE = new IndicatorState(null, Map.of(), Reported.NOTHING);

    /** What it counts in, what its returns cover, and what it is a part of. */
    record Definition(
            @Nullable String unit,
            @Nullable Shape shape,
            @Nullable IndicatorId partOf) {}

    /** What a target stands at, and since when. */
    record Aim(Measure value, @Nullable Measure threshold, LocalDate since) {}

    IndicatorState {
        targets = Map.copyOf(targets);
    }

    IndicatorState evolve(IndicatorFact fact) {
        return switch (fact) {
            case IndicatorDefined defined ->
                new IndicatorState(
                        new Definition(defined.unit(), defined.shape(), defined.partOf()), targets, reported);
            case TargetSet set -> aimed(set.target(), new Aim(set.value(), set.threshold(), set.effective()));
            case TargetRevised revised ->
                aimed(revised.target(), new Aim(revised.to(), revised.threshold(), revised.effective()));
            case IndicatorReturnRecorded recorded -> reported(reported.with(Returned.of(recorded)));
            case IndicatorReturnCorrected corrected -> reported(reported.with(Returned.of(corrected)));
            case IndicatorReturnReportedUnavailable report -> reported(reported.with(report));
            case IndicatorReturnWithdrawn withdrawn -> reported(reported.without(withdrawn.number()));
        };
    }

    private IndicatorState reported(Reported more) {
        return new IndicatorState(definition, targets, more);
    }

    private IndicatorState aimed(TargetKey target, Aim aim) {
        var more = new HashMap<>(targets);
        more.put(target, aim);
        return new IndicatorState(definition, more, reported);
    }
}
