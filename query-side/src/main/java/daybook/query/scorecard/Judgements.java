package daybook.query.scorecard;

import daybook.facts.id.IndicatorId;
import daybook.facts.id.IndicatorSetId;
import daybook.facts.indicator.TargetKey;
import daybook.facts.indicator.TargetKind;
import daybook.facts.indicatorset.Rag;
import daybook.facts.indicatorset.RatingWord;
import daybook.query.asat.Basis;
import daybook.query.projection.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Officers' ratings and forecasts, and the words that sets rate in. */
@Component
final class Judgements {
    private static final String RATINGS = """
            select distinct on (r.indicator, r.indicator_set) r.*,
                (select s.rag from $.scheme as s
                    where s.indicator_set = r.indicator_set and s.word = r.rating
                    and s.entry <= :entry and s.effective <= r.effective
                    order by s.effective desc, s.entry desc limit 1) as rag
            from $.rating as r
            where r.indicator = any(:indicators) and r.entry <= :entry and r.effective <= :effective
            order by r.indicator, r.indicator_set, r.effective desc, r.entry desc
            """;
    private static final String FORECASTS = """
            select distinct on (indicator, kind, due) * from $.forecast
            where indicator = any(:indicators) and entry <= :entry and effective <= :effective
            order by indicator, kind, due, effective desc, entry desc
            """;
    private static final String SCHEME = """
            select word, rag from $.scheme
            where indicator_set = :set and entry = (
                select entry from $.scheme
                where indicator_set = :set and entry <= :entry and effective <= :effective
                order by effective desc, entry desc limit 1)
            order by place
            """;

    private final Indicators indicators;

    Judgements(Indicators indicators) {
        this.indicators = indicators;
    }

    /** What was last said of each of these; nothing of those that nobody has judged. */
    Map<IndicatorId, Judgement> of(Collection<IndicatorId> asked, Basis basis) {
        Map<IndicatorId, List<OfficersRating>> ratings = new HashMap<>();
        Map<IndicatorId, List<OfficersForecast>> forecasts = new HashMap<>();
        String[] names = Indicators.names(asked);
        indicators.ask(RATINGS, basis).param("indicators", names).query(row -> {
            ratings.computeIfAbsent(indicator(row), _ -> new ArrayList<>()).add(rating(row));
        });
        indicators.ask(FORECASTS, basis).param("indicators", names).query(row -> {
            forecasts.computeIfAbsent(indicator(row), _ -> new ArrayList<>()).add(forecast(row));
        });
        Map<IndicatorId, Judgement> judgements = new HashMap<>();
        for (IndicatorId indicator : asked) {
            judgements.put(
                    indicator,
                    new Judgement(
                            ratings.getOrDefault(indicator, List.of()), forecasts.getOrDefault(indicator, List.of())));
        }
        return judgements;
    }

    /** The words that the set rates in, the best first; none where it has adopted none. */
    List<RatingWord> scheme(IndicatorSetId set, Basis basis) {
        return indicators
                .ask(SCHEME, basis)
                .param("set", set.value())
                .query((row, _) -> new RatingWord(row.getString("word"), Rag.valueOf(row.getString("rag"))))
                .list();
    }

    private static IndicatorId indicator(ResultSet row) throws SQLException {
        return new IndicatorId(row.getString("indicator"));
    }

    private static OfficersRating rating(ResultSet row) throws SQLException {
        Columns columns = new Columns(row);
        return new OfficersRating(
                new IndicatorSetId(columns.text("indicator_set")),
                columns.text("rating"),
                Objects.requireNonNullElse(columns.constantOrNull(Rag.class, "rag"), Rag.NONE),
                columns.textOrNull("note"),
                columns.effective(),
                columns.entry());
    }

    private static OfficersForecast forecast(ResultSet row) throws SQLException {
        Columns columns = new Columns(row);
        return new OfficersForecast(
                new TargetKey(columns.constant(TargetKind.class, "kind"), columns.date("due")),
                columns.measure("low"),
                columns.measure("high"),
                columns.textOrNull("note"),
                columns.effective(),
                columns.entry());
    }
}
