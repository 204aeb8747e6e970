package daybook.query.scorecard;

import daybook.facts.exact.Period;
import daybook.facts.exact.Ratio;
import daybook.facts.id.IndicatorId;
import daybook.facts.id.IndicatorSetId;
import daybook.facts.indicator.Frequency;
import daybook.facts.indicator.Polarity;
import daybook.facts.indicator.ReturnStatus;
import daybook.facts.indicator.Series;
import daybook.facts.indicator.Shape;
import daybook.facts.indicator.TargetKey;
import daybook.facts.indicator.TargetKind;
import daybook.query.projection.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the scorecard's rows. */
final class ScorecardRows {

    private ScorecardRows() {}

    static SetHead set(ResultSet row) throws SQLException {
        Columns columns = new Columns(row);
        long terms = row.getLong("terms_entry");
        return new SetHead(
                new IndicatorSetId(columns.text("indicator_set")),
                columns.text("title"),
                new Period(columns.dateOrNull("period_from"), columns.date("period_to")),
                columns.orNull("threshold", Ratio::parse),
                columns.entry(),
                terms == 0 ? null : Long.valueOf(terms));
    }

    static RawIndicator state(ResultSet row) throws SQLException {
        return new RawIndicator(
                definition(row),
                row.getObject("t_entry") == null ? null : target(row, "t_", true),
                rawReturn(row, "r_"),
                rawReturn(row, "y_"),
                row.getObject("u_entry") == null ? null : missing(row, "u_", true));
    }

    private static Definition definition(ResultSet row) throws SQLException {
        Columns columns = new Columns(row);
        return new Definition(
                new IndicatorId(columns.text("indicator")),
                columns.text("title"),
                columns.textOrNull("unit"),
                columns.constantOrNull(Polarity.class, "polarity"),
                columns.constantOrNull(Shape.class, "shape"),
                columns.constantOrNull(Frequency.class, "frequency"),
                columns.orNull("part_of", IndicatorId::new),
                row.getInt("decimals"),
                columns.dateOrNull("broken"),
                columns.dateOrNull("withdrawn"),
                columns.entry());
    }

    static DefinitionLine definitionLine(ResultSet row) throws SQLException {
        Columns columns = new Columns(row);
        return new DefinitionLine(definition(row), columns.constantOrNull(Series.class, "series"), columns.effective());
    }

    static TargetLine target(ResultSet row, String prefix, boolean inForce) throws SQLException {
        Columns columns = new Columns(row);
        return new TargetLine(
                new TargetKey(columns.constant(TargetKind.class, prefix + "kind"), columns.date(prefix + "due")),
                columns.measure(prefix + "value"),
                columns.measureOrNull(prefix + "threshold"),
                columns.measureOrNull(prefix + "revised_from"),
                inForce,
                columns.date(prefix + "effective"),
                row.getLong(prefix + "entry"));
    }

    static Missing missing(ResultSet row, String prefix, boolean standing) throws SQLException {
        Columns columns = new Columns(row);
        return new Missing(
                new Period(columns.dateOrNull(prefix + "period_from"), columns.date(prefix + "effective")),
                columns.text(prefix + "note"),
                columns.dateOrNull(prefix + "expected"),
                standing,
                row.getLong(prefix + "entry"));
    }

    static RawReturn knownReturn(ResultSet row) throws SQLException {
        return Objects.requireNonNull(rawReturn(row, ""));
    }

    private static @Nullable RawReturn rawReturn(ResultSet row, String prefix) throws SQLException {
        Columns columns = new Columns(row);
        if (columns.textOrNull(prefix + "status") == null) {
            return null;
        }
        return new RawReturn(
                row.getInt(prefix + "number"),
                new Period(columns.dateOrNull(prefix + "period_from"), columns.date(prefix + "effective")),
                columns.measure(prefix + "value"),
                columns.measureOrNull(prefix + "numerator"),
                columns.measureOrNull(prefix + "denominator"),
                columns.constant(ReturnStatus.class, prefix + "status"),
                columns.textOrNull(prefix + "note"),
                row.getObject(prefix + "corrects", Integer.class),
                row.getLong(prefix + "entry"));
    }
}
