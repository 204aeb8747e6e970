package daybook.facts.indicator;

import daybook.facts.Fact;
import daybook.facts.id.IndicatorId;

/** What has happened to an indicator. */
public sealed interface IndicatorFact extends Fact
        permits IndicatorDefined,
                IndicatorDefinitionRevised,
                IndicatorLeadNamed,
                IndicatorRated,
                IndicatorReturnCorrected,
                IndicatorReturnRecorded,
                IndicatorReturnReportedUnavailable,
                IndicatorReturnWithdrawn,
                IndicatorWithdrawn,
                OutturnForecast,
                TargetRevised,
                TargetSet {

    IndicatorId indicator();

    @Override
    default IndicatorId about() {
        return indicator();
    }
}
