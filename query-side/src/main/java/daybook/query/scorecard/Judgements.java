package daybook.query.scorecard;

import daybook.facts.id.IndicatorId;
import daybook.facts.id.IndicatorSetId;
import daybook.facts.indicator.TargetKey;
import daybook.facts.indicatorset.Rag;
import daybook.facts.indicatorset.RatingWord;
import daybook.query.asat.Basis;
import daybook.query.projection.Selection;
import daybook.query.scorecard.ScorecardRow.ForecastRow;
import daybook.query.scorecard.ScorecardRow.RatingRow;
import daybook.query.scorecard.ScorecardRow.SchemeRow;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Officers' ratings and forecasts, and the words that sets rate in. */
@Component
final class Judgements {
    private static final Selection<RatingRow> RATING = Selection.of(RatingRow.class, "r");
    private static final Selection<SchemeRow> SCHEME_ROW = Selection.of(SchemeRow.class, "s");
    private static final Selection<ForecastRow> FORECAST = Selection.of(ForecastRow.class);

    private static final String RATINGS = """
            select distinct on (r.indicator, r.indicator_set) %s, %s
            from $.rating as r
            left join lateral (select * from $.scheme as chosen
                where indicator_set = r.indicator_set and word = r.rating
                and not exists (select from $.withdrawn as w
                    where w.withdrawn = chosen.entry and w.entry <= :entry)
                and entry <= :entry and effective <= r.effective
                order by effective desc, entry desc limit 1) as s on true
            where r.indicator = any(:indicators) and r.entry <= :entry and r.effective <= :effective
            order by r.indicator, r.indicator_set, r.effective desc, r.entry desc
            """.formatted(RATING.columns(), SCHEME_ROW.columns());
    private static final String FORECASTS = """
            select distinct on (indicator, kind, due) %s from $.forecast
            where indicator = any(:indicators) and entry <= :entry and effective <= :effective
            order by indicator, kind, due, effective desc, entry desc
            """.formatted(FORECAST.columns());
    private static final String SCHEME = """
            select %s from $.scheme as s
            where indicator_set = :set and entry = (
                select entry from $.scheme as chosen
                where indicator_set = :set
                and not exists (select from $.withdrawn as w
                    where w.withdrawn = chosen.entry and w.entry <= :entry)
                and entry <= :entry and effective <= :effective
                order by effective desc, entry desc limit 1)
            order by place
            """.formatted(SCHEME_ROW.columns());

    private final Indicators indicators;

    Judgements(Indicators indicators) {
        this.indicators = indicators;
    }

    /** What was last said of each of these; nothing of those that nobody has judged. */
    Map<IndicatorId, Judgement> of(Collection<IndicatorId> asked, Basis basis) {
        Map<IndicatorId, List<OfficersRating>> ratings = new HashMap<>();
        Map<IndicatorId, List<OfficersForecast>> forecasts = new HashMap<>();
        String[] names = Indicators.names(asked);
        indicators.ask(RATINGS, basis).param("indicators", names).query(found -> {
            RatingRow row = RATING.read(found);
            ratings.computeIfAbsent(row.indicator(), _ -> new ArrayList<>())
                    .add(rating(row, SCHEME_ROW.readIfAny(found)));
        });
        indicators
                .ask(FORECASTS, basis)
                .param("indicators", names)
                .query(FORECAST)
                .list()
                .forEach(row -> forecasts
                        .computeIfAbsent(row.indicator(), _ -> new ArrayList<>())
                        .add(forecast(row)));
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
        return indicators.ask(SCHEME, basis).param("set", set.value()).query(SCHEME_ROW).list().stream()
                .map(row -> new RatingWord(row.word(), row.rag()))
                .toList();
    }

    /** @param scheme how the word stood in the scheme then; null where no scheme has it */
    private static OfficersRating rating(RatingRow row, @Nullable SchemeRow scheme) {
        return new OfficersRating(
                row.indicatorSet(),
                row.rating(),
                scheme == null ? Rag.NONE : scheme.rag(),
                row.note(),
                row.effective(),
                row.entry());
    }

    private static OfficersForecast forecast(ForecastRow row) {
        return new OfficersForecast(
                new TargetKey(row.kind(), row.due()), row.low(), row.high(), row.note(), row.effective(), row.entry());
    }
}
