package daybook.facts.json;

import static daybook.facts.json.Samples.CHAIR;
import static daybook.facts.json.Samples.DAY;
import static daybook.facts.json.Samples.DUE;
import static daybook.facts.json.Samples.INDICATOR;
import static daybook.facts.json.Samples.SET;
import static daybook.facts.json.Samples.TARGET;

import daybook.facts.Fact;
import daybook.facts.exact.Measure;
import daybook.facts.exact.Period;
import daybook.facts.exact.Ratio;
import daybook.facts.id.IndicatorId;
import daybook.facts.indicator.Frequency;
import daybook.facts.indicator.IndicatorDefined;
import daybook.facts.indicator.IndicatorDefinitionRevised;
import daybook.facts.indicator.IndicatorLeadNamed;
import daybook.facts.indicator.IndicatorRated;
import daybook.facts.indicator.IndicatorReturnCorrected;
import daybook.facts.indicator.IndicatorReturnRecorded;
import daybook.facts.indicator.IndicatorReturnReportedUnavailable;
import daybook.facts.indicator.IndicatorReturnWithdrawn;
import daybook.facts.indicator.IndicatorWithdrawn;
import daybook.facts.indicator.OutturnForecast;
import daybook.facts.indicator.Polarity;
import daybook.facts.indicator.ReturnStatus;
import daybook.facts.indicator.Series;
import daybook.facts.indicator.Shape;
import daybook.facts.indicator.TargetRevised;
import daybook.facts.indicator.TargetSet;
import daybook.facts.indicatorset.IndicatorJoinedSet;
import daybook.facts.indicatorset.IndicatorLeftSet;
import daybook.facts.indicatorset.IndicatorSetAdopted;
import daybook.facts.indicatorset.Rag;
import daybook.facts.indicatorset.RatingSchemeAdopted;
import daybook.facts.indicatorset.RatingWord;
import daybook.facts.indicatorset.RewardTermsAgreed;
import java.time.LocalDate;
import java.util.List;

/** Indicators and the sets that they are of. */
final class IndicatorSamples {

    private IndicatorSamples() {}

    static List<Fact> all() {
        return List.of(
                new IndicatorSetAdopted(SET, "Local area agreement", new Period(LocalDate.of(2006, 4, 1), DUE), DAY),
                new IndicatorJoinedSet(SET, INDICATOR, "Children and Young People", DAY),
                new IndicatorLeftSet(SET, INDICATOR, DAY),
                new RatingSchemeAdopted(
                        SET, List.of(new RatingWord("On track", Rag.GREEN), new RatingWord("Refresh", Rag.NONE)), DAY),
                new RewardTermsAgreed(SET, Ratio.of(3, 5), DAY),
                new IndicatorDefined(
                        INDICATOR,
                        "Permanently excluded pupils",
                        "pupils",
                        Polarity.LOWER,
                        Shape.SNAPSHOT,
                        Frequency.ANNUAL,
                        new IndicatorId("LEIC-R00"),
                        0,
                        DAY),
                new IndicatorDefinitionRevised(
                        INDICATOR,
                        "Permanently excluded pupils, by local tally",
                        "pupils",
                        Polarity.LOWER,
                        Shape.SNAPSHOT,
                        Frequency.QUARTERLY,
                        new IndicatorId("LEIC-R00"),
                        0,
                        Series.BREAKS,
                        DAY),
                new IndicatorWithdrawn(INDICATOR, DUE),
                new IndicatorLeadNamed(INDICATOR, CHAIR, DAY),
                new IndicatorRated(INDICATOR, SET, "On track", "The autumn was quiet", DAY),
                new OutturnForecast(INDICATOR, TARGET, Measure.of(70), Measure.parse("74.5"), "As last year", DAY),
                new TargetSet(INDICATOR, TARGET, Measure.of(69), Measure.of(92), DAY),
                new TargetRevised(INDICATOR, TARGET, Measure.of(69), Measure.of(70), Measure.parse("92.5"), DAY),
                new IndicatorReturnRecorded(
                        INDICATOR,
                        1,
                        new Period(LocalDate.of(2006, 9, 1), LocalDate.of(2007, 8, 31)),
                        Measure.parse("84.5"),
                        Measure.of(19_252),
                        Measure.of(22_779),
                        ReturnStatus.FINAL,
                        "as published"),
                new IndicatorReturnCorrected(
                        INDICATOR,
                        2,
                        1,
                        new Period(LocalDate.of(2006, 9, 1), LocalDate.of(2007, 8, 31)),
                        Measure.parse("84.6"),
                        Measure.of(19_271),
                        Measure.of(22_779),
                        ReturnStatus.FINAL),
                new IndicatorReturnReportedUnavailable(
                        INDICATOR,
                        new Period(LocalDate.of(2007, 9, 1), LocalDate.of(2007, 11, 30)),
                        "The schools have not sent their figures",
                        LocalDate.of(2008, 1, 31)),
                new IndicatorReturnWithdrawn(
                        INDICATOR, 2, new Period(LocalDate.of(2006, 9, 1), LocalDate.of(2007, 8, 31))));
    }
}
