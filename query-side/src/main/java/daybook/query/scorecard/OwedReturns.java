package daybook.query.scorecard;

import daybook.facts.id.IndicatorId;
import daybook.query.asat.Basis;
import daybook.query.scorecard.ScorecardRow.DefinitionRow;
import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;

/** Gathers from when on each indicator has owed returns, and what was answered. */
final class OwedReturns {

    private final Indicators indicators;
    private final Basis basis;

    OwedReturns(Indicators indicators, Basis basis) {
        this.indicators = indicators;
        this.basis = basis;
    }

    Map<IndicatorId, Owed> all() {
        Map<IndicatorId, LocalDate> since = new HashMap<>();
        days(ScorecardSql.FIRST_KNOWN, "since", since::put);
        since.putAll(revised());
        Map<IndicatorId, List<LocalDate>> answered = new HashMap<>();
        days(
                ScorecardSql.ANSWERED,
                "effective",
                (indicator, day) -> answered.computeIfAbsent(indicator, _ -> new ArrayList<>())
                        .add(day));
        Map<IndicatorId, Owed> owed = new HashMap<>();
        since.forEach((indicator, day) ->
                owed.put(indicator, new Owed(day, answered.getOrDefault(indicator, List.of()))));
        return owed;
    }

    private void days(String question, String column, BiConsumer<IndicatorId, LocalDate> each) {
        indicators
                .ask(question, basis)
                .query((ResultSet row) -> each.accept(
                        new IndicatorId(row.getString("indicator")), row.getObject(column, LocalDate.class)));
    }

    /** From when on those have been due as often as they are now that were due more or less often before. */
    private Map<IndicatorId, LocalDate> revised() {
        Map<IndicatorId, DefinitionRow> last = new HashMap<>();
        Map<IndicatorId, LocalDate> since = new HashMap<>();
        for (DefinitionRow row : indicators
                .ask(ScorecardSql.ALL_DEFINITIONS, basis)
                .query(ScorecardSql.DEFINITION_ROW)
                .list()) {
            DefinitionRow before = last.put(row.indicator(), row);
            if (before != null && !Objects.equals(before.frequency(), row.frequency())) {
                since.put(row.indicator(), row.effective());
            }
        }
        return since;
    }
}
