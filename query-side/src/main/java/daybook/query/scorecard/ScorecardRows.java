package daybook.query.scorecard;

import daybook.facts.exact.Period;
import daybook.facts.indicator.TargetKey;
import daybook.query.scorecard.ScorecardRow.DefinitionRow;
import daybook.query.scorecard.ScorecardRow.IndicatorReturnRow;
import daybook.query.scorecard.ScorecardRow.LeadRow;
import daybook.query.scorecard.ScorecardRow.RewardTermsRow;
import daybook.query.scorecard.ScorecardRow.SetTitleRow;
import daybook.query.scorecard.ScorecardRow.TargetRow;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the scorecard's rows say. */
final class ScorecardRows {

    private ScorecardRows() {}

    static SetHead set(ResultSet row) throws SQLException {
        var set = ScorecardSql.SET_ROW.read(row);
        SetTitleRow corrected = ScorecardSql.TITLE_ROW.readIfAny(row);
        RewardTermsRow terms = ScorecardSql.TERMS_ROW.readIfAny(row);
        return new SetHead(
                set.indicatorSet(),
                corrected == null ? set.title() : corrected.title(),
                new Period(set.periodFrom(), set.periodTo()),
                terms == null ? null : terms.threshold(),
                set.entry(),
                terms == null ? null : Long.valueOf(terms.entry()));
    }

    static RawIndicator state(ResultSet row) throws SQLException {
        TargetRow target = ScorecardSql.TARGET_ROW.readIfAny(row);
        IndicatorReturnRow latest = ScorecardSql.LATEST_ROW.readIfAny(row);
        IndicatorReturnRow upToDue = ScorecardSql.UP_TO_DUE_ROW.readIfAny(row);
        IndicatorReturnRow wholeYear = ScorecardSql.WHOLE_YEAR_ROW.readIfAny(row);
        IndicatorReturnRow unavailable = ScorecardSql.UNAVAILABLE_ROW.readIfAny(row);
        return new RawIndicator(
                definition(
                        ScorecardSql.DEFINITION_ROW.read(row),
                        row.getObject("broken", LocalDate.class),
                        row.getObject("withdrawn", LocalDate.class)),
                target == null ? null : target(target, true, null),
                latest == null ? null : rawReturn(latest),
                upToDue == null ? null : rawReturn(upToDue),
                wholeYear == null ? null : rawReturn(wholeYear),
                unavailable == null ? null : missing(unavailable, true));
    }

    private static Definition definition(DefinitionRow row, @Nullable LocalDate broken, @Nullable LocalDate withdrawn) {
        return new Definition(
                row.indicator(),
                row.title(),
                row.unit(),
                row.polarity(),
                row.shape(),
                row.frequency(),
                row.partOf(),
                row.decimals(),
                broken,
                withdrawn,
                row.entry());
    }

    /** A definition as it was given, without what happened to the indicator besides. */
    static DefinitionLine definitionLine(DefinitionRow row) {
        return new DefinitionLine(definition(row, null, null), row.series(), row.effective());
    }

    static TargetLine target(TargetRow row, boolean inForce, @Nullable Long withdrawnBy) {
        return new TargetLine(
                new TargetKey(row.kind(), row.due()),
                row.value(),
                row.threshold(),
                row.revisedFrom(),
                inForce,
                withdrawnBy,
                row.effective(),
                row.entry());
    }

    static IndicatorLead lead(LeadRow row) {
        return new IndicatorLead(row.lead(), row.effective(), row.entry());
    }

    static Missing missing(IndicatorReturnRow row, boolean standing) {
        return new Missing(
                new Period(row.periodFrom(), row.effective()),
                Objects.requireNonNull(row.note(), "it says why there is no return"),
                row.expected(),
                standing,
                row.entry());
    }

    static RawReturn rawReturn(IndicatorReturnRow row) {
        return new RawReturn(
                Objects.requireNonNull(row.number(), "a return has a number"),
                new Period(row.periodFrom(), row.effective()),
                Objects.requireNonNull(row.value(), "a return has a value"),
                row.numerator(),
                row.denominator(),
                Objects.requireNonNull(row.status(), "a return has a status"),
                row.note(),
                row.corrects(),
                row.entry());
    }
}
