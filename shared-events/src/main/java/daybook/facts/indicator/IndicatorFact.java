package daybook.facts.indicator;

import daybook.facts.Fact;
import daybook.facts.id.IndicatorId;

/** What has happened to an indicator. */
public sealed interface IndicatorFact extends Fact
        permits IndicatorDefined,
                IndicatorReturnCorrected,
                IndicatorReturnRecorded,
                IndicatorReturnReportedUnavailable,
                IndicatorReturnWithdrawn,
                TargetRevised,
                TargetSet {

    IndicatorId indicator();

    @Override
    default IndicatorId about() {
        return indicator();
    }
}
