package daybook.query.scorecard;

import daybook.facts.exact.Measure;
import daybook.facts.exact.Ratio;
import daybook.facts.id.IndicatorId;
import daybook.facts.id.IndicatorSetId;
import daybook.facts.id.OfficeId;
import daybook.facts.indicator.Frequency;
import daybook.facts.indicator.Polarity;
import daybook.facts.indicator.ReturnStatus;
import daybook.facts.indicator.Series;
import daybook.facts.indicator.Shape;
import daybook.facts.indicator.TargetKind;
import daybook.facts.indicatorset.Rag;
import daybook.query.projection.Index;
import daybook.query.projection.Key;
import daybook.query.projection.Row;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The rows of the scorecard. */
sealed interface ScorecardRow extends Row {

    @Key("indicator_set")
    record IndicatorSetRow(
            long entry,
            LocalDate effective,
            IndicatorSetId indicatorSet,
            String title,
            @Nullable LocalDate periodFrom,
            LocalDate periodTo)
            implements ScorecardRow {}

    /** The set is called otherwise than it was adopted. */
    @Key("indicator_set")
    record SetTitleRow(long entry, LocalDate effective, IndicatorSetId indicatorSet, String title)
            implements ScorecardRow {}

    /** The adoption of a set was recorded by mistake. */
    @Key("withdrawn")
    record WithdrawnRow(long entry, LocalDate effective, long withdrawn) implements ScorecardRow {}

    @Key("indicator_set")
    record RewardTermsRow(long entry, LocalDate effective, IndicatorSetId indicatorSet, Ratio threshold)
            implements ScorecardRow {}

    /** Without a theme the indicator has left the set. */
    @Key({"indicator_set", "indicator"})
    @Index("indicator")
    record MemberRow(
            long entry,
            LocalDate effective,
            IndicatorSetId indicatorSet,
            IndicatorId indicator,
            @Nullable String theme) implements ScorecardRow {}

    @Key("indicator")
    @Index(value = "part_of", where = "part_of is not null")
    record DefinitionRow(
            long entry,
            LocalDate effective,
            IndicatorId indicator,
            String title,
            @Nullable String unit,
            @Nullable Polarity polarity,
            @Nullable Shape shape,
            @Nullable Frequency frequency,
            @Nullable IndicatorId partOf,
            int decimals,
            @Nullable Series series)
            implements ScorecardRow {}

    @Index(
            value = {"indicator", "kind", "due desc", "effective desc", "entry desc"},
            unique = true)
    record TargetRow(
            long entry,
            LocalDate effective,
            IndicatorId indicator,
            TargetKind kind,
            LocalDate due,
            Measure value,
            @Nullable Measure threshold,
            @Nullable Measure revisedFrom)
            implements ScorecardRow {}

    /**
     * What is said about a period takes effect on its last day. The last row of a period holds: a return, its
     * correction, that there is none (its note says why), or that the one there was is withdrawn.
     */
    @Index(
            value = {"indicator", "effective desc", "period_from", "entry desc"},
            unique = true)
    @Index(
            value = {"indicator", "effective desc", "period_from", "entry desc"},
            where = "whole_year")
    @Index(
            value = {"indicator", "effective desc", "period_from", "entry desc"},
            where = "standing = 'UNAVAILABLE'")
    record IndicatorReturnRow(
            long entry,
            LocalDate effective,
            IndicatorId indicator,
            @Nullable Integer number,
            @Nullable LocalDate periodFrom,
            boolean wholeYear,
            ReturnStanding standing,
            @Nullable Measure value,
            @Nullable Measure numerator,
            @Nullable Measure denominator,
            @Nullable ReturnStatus status,
            @Nullable String note,
            @Nullable Integer corrects,
            @Nullable LocalDate expected)
            implements ScorecardRow {}

    @Key("indicator")
    record WithdrawalRow(long entry, LocalDate effective, IndicatorId indicator) implements ScorecardRow {}

    @Key("indicator")
    record LeadRow(long entry, LocalDate effective, IndicatorId indicator, OfficeId lead) implements ScorecardRow {}

    /** One of the words that a set rates in; all of a scheme have one entry. */
    @Index(
            value = {"indicator_set", "effective desc", "entry desc", "place"},
            unique = true)
    record SchemeRow(long entry, LocalDate effective, IndicatorSetId indicatorSet, int place, String word, Rag rag)
            implements ScorecardRow {}

    @Key({"indicator", "indicator_set"})
    record RatingRow(
            long entry,
            LocalDate effective,
            IndicatorId indicator,
            IndicatorSetId indicatorSet,
            String rating,
            @Nullable String note)
            implements ScorecardRow {}

    @Key({"indicator", "kind", "due"})
    record ForecastRow(
            long entry,
            LocalDate effective,
            IndicatorId indicator,
            TargetKind kind,
            LocalDate due,
            Measure low,
            Measure high,
            @Nullable String note)
            implements ScorecardRow {}
}
