package daybook.query.scorecard;

import daybook.query.scorecard.ScorecardRow.IndicatorReturnRow;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Gathers what was said about an indicator's periods, row by row, the oldest period first. */
final class PeriodRows {
    private final List<RawReturn> returns = new ArrayList<>();
    private final Map<Integer, Long> withdrawnBy = new HashMap<>();
    private final List<Missing> missing = new ArrayList<>();

    void add(ResultSet result) throws SQLException {
        IndicatorReturnRow row = ScorecardSql.RETURN_ROW.read(result);
        switch (row.standing()) {
            case RETURNED -> returns.add(ScorecardRows.rawReturn(row));
            case UNAVAILABLE -> missing.add(ScorecardRows.missing(row, result.getBoolean("stands")));
            case WITHDRAWN -> withdrawnBy.put(Objects.requireNonNull(row.number(), "it names a return"), row.entry());
        }
    }

    List<ReturnLine> lines(IndicatorPosition position) {
        var reward = position.reward();
        LocalDate due = reward == null ? null : reward.target().due();
        return Corrections.lines(returns, withdrawnBy, position.definition().shape(), due);
    }

    List<Missing> missing() {
        return List.copyOf(missing);
    }
}
