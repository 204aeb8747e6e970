package daybook.query.scorecard;

import daybook.facts.exact.Ratio;
import daybook.facts.id.IndicatorId;
import daybook.facts.id.IndicatorSetId;
import daybook.query.asat.Basis;
import daybook.query.asat.RowsAsAt;
import daybook.query.scorecard.ScorecardRow.DefinitionRow;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How indicators stand, for whoever works something out from it. */
@Component
public final class Indicators {

    private final RowsAsAt rows;

    Indicators(JdbcClient jdbc, ScorecardProjection projection) {
        this.rows = new RowsAsAt(jdbc, projection);
    }

    /**
     * Positions by indicator, and of every part of these indicators too. What is not defined is left out.
     *
     * @param share of the stretch from which reward is paid
     */
    public Positions positions(Collection<IndicatorId> indicators, @Nullable Ratio share, Basis basis) {
        SequencedMap<IndicatorId, List<IndicatorId>> parts = parts(indicators, basis);
        Set<IndicatorId> all = new LinkedHashSet<>(indicators);
        parts.values().forEach(all::addAll);
        Map<IndicatorId, IndicatorPosition> positions = new TreeMap<>(Comparator.comparing(IndicatorId::value));
        for (RawIndicator state : states(all, basis)) {
            IndicatorId indicator = state.definition().indicator();
            positions.put(indicator, state.position(parts.containsKey(indicator), share));
        }
        return new Positions(positions, parts);
    }

    /**
     * How some indicators stand.
     *
     * @param parts the parts of those that have any, in the order of their ids
     */
    public record Positions(
            Map<IndicatorId, IndicatorPosition> byIndicator, Map<IndicatorId, List<IndicatorId>> parts) {

        public Optional<IndicatorPosition> of(IndicatorId indicator) {
            return Optional.ofNullable(byIndicator.get(indicator));
        }

        public List<IndicatorPosition> partsOf(IndicatorId indicator) {
            return parts.getOrDefault(indicator, List.of()).stream()
                    .flatMap(part -> of(part).stream())
                    .toList();
        }
    }

    /** A set, if the basis knows it. */
    public Optional<SetHead> set(IndicatorSetId set, Basis basis) {
        return ask(ScorecardSql.SET, basis)
                .param("set", set.value())
                .query((row, _) -> ScorecardRows.set(row))
                .optional();
    }

    List<SetHead> sets(Basis basis) {
        return ask(ScorecardSql.SETS, basis)
                .query((row, _) -> ScorecardRows.set(row))
                .list();
    }

    JdbcClient.StatementSpec ask(String sql, Basis basis) {
        return rows.ask(sql, basis);
    }

    private List<RawIndicator> states(Collection<IndicatorId> indicators, Basis basis) {
        return ask(ScorecardSql.STATES, basis)
                .param("indicators", names(indicators))
                .query((row, _) -> ScorecardRows.state(row))
                .list();
    }

    private SequencedMap<IndicatorId, List<IndicatorId>> parts(Collection<IndicatorId> indicators, Basis basis) {
        return ask(ScorecardSql.PARTS, basis)
                .param("indicators", names(indicators))
                .query(ScorecardSql.DEFINITION_ROW)
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        part -> Objects.requireNonNull(part.partOf(), "only parts are read"),
                        LinkedHashMap::new,
                        Collectors.mapping(DefinitionRow::indicator, Collectors.toList())));
    }

    /** As PostgreSQL takes an array, which a list would not be. */
    static String[] names(Collection<IndicatorId> indicators) {
        return indicators.stream().map(IndicatorId::value).toArray(String[]::new);
    }
}
