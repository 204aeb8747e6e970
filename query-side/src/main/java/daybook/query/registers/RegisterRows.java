package daybook.query.registers;

import daybook.facts.Fact;
import daybook.facts.authority.Attribution;
import daybook.query.asat.Basis;
import daybook.query.asat.RowsAsAt;
import daybook.query.daybook.Entries;
import daybook.query.projection.Selection;
import daybook.query.registers.RegisterRow.WithdrawnRow;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the entries behind a register, and reads what they say. */
@Component
final class RegisterRows {

    private static final String IN_FORCE = """
            select distinct on (%1$s) entry from %2$s as standing
            where %3$s and entry <= :entry and effective <= :effective
            order by %1$s, effective desc, entry desc
            """;

    private static final String EVERY = """
            select entry from %s where entry <= :entry and effective <= :effective order by entry
            """;

    private static final String CORRECTED = """
            select distinct on (thing) thing, name from $.corrected_name
            where entry <= :entry and effective <= :effective
            order by thing, effective desc, entry desc
            """;

    private static final Selection<WithdrawnRow> WITHDRAWN = Selection.of(WithdrawnRow.class);

    private final RowsAsAt rows;
    private final Entries entries;

    RegisterRows(JdbcClient jdbc, RegistersProjection projection, Entries entries) {
        this.rows = new RowsAsAt(jdbc, projection);
        this.entries = entries;
    }

    /** The rows of a table whose entries were not withdrawn, as far as the basis knows. */
    static String standing(String table) {
        return "(select row.* from " + table
                + " as row where not exists (select from $.withdrawn as w where w.withdrawn = row.entry and w.entry <= :entry))";
    }

    /** What the basis knows to be called otherwise than it was recorded, by the stream of the thing. */
    Map<String, String> correctedNames(Basis basis) {
        return ask(CORRECTED, basis).query((row, _) -> Map.entry(row.getString(1), row.getString(2))).list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** What the basis knows to be withdrawn of these entries. */
    List<Withdrawn> withdrawn(Collection<Long> numbers, Basis basis) {
        return withdrawn("withdrawn = any(:numbers)", Map.of("numbers", numbers.toArray(Long[]::new)), basis);
    }

    /** What the basis knows to be withdrawn of things of a kind, the latest first. */
    List<Withdrawn> withdrawn(String kind, Basis basis) {
        return withdrawn("thing like :kind", Map.of("kind", kind + ":%"), basis);
    }

    private List<Withdrawn> withdrawn(String condition, Map<String, Object> values, Basis basis) {
        List<WithdrawnRow> found = ask(
                        WITHDRAWN.from() + " where entry <= :entry and " + condition + " order by entry desc", basis)
                .params(values)
                .query(WITHDRAWN)
                .list();
        var made = entries.entered(found.stream().map(WithdrawnRow::entry).toList());
        Map<Long, Fact> facts =
                entries.facts(found.stream().map(WithdrawnRow::withdrawn).toList());
        return found.stream()
                .map(row -> new Withdrawn(
                        row.withdrawn(),
                        Objects.requireNonNull(facts.get(row.withdrawn())),
                        row.entry(),
                        Objects.requireNonNull(made.get(row.entry())).by().reason(),
                        row.instead()))
                .toList();
    }

    /** A fact and the number of its entry. */
    record Found<T>(long entry, T fact) {}

    JdbcClient.StatementSpec ask(String sql, Basis basis) {
        return rows.ask(sql, basis);
    }

    /** The fact in force of each key of a table, in the order of the keys. */
    <T extends Fact> List<Found<T>> inForce(Class<? extends RegisterRow> row, Class<T> kind, Basis basis) {
        return facts(entries(row, "true", Map.of(), basis), kind);
    }

    /** The facts in force of the keys with these values; none if the basis knows none. */
    <T extends Fact> List<Found<T>> inForce(
            Class<? extends RegisterRow> row, Map<String, String> values, Class<T> kind, Basis basis) {
        String condition = values.isEmpty()
                ? "true"
                : values.keySet().stream()
                        .map(column -> column + " = :" + column)
                        .collect(Collectors.joining(" and "));
        return facts(entries(row, condition, values, basis), kind);
    }

    private List<Long> entries(
            Class<? extends RegisterRow> row, String condition, Map<String, String> values, Basis basis) {
        var selection = Selection.of(row);
        return ask(IN_FORCE.formatted(selection.key(), standing(selection.table()), condition), basis)
                .params(values)
                .query((found, _) -> found.getLong(1))
                .list();
    }

    /** Every fact of a table, in the order in which they were entered. */
    <T extends Fact> List<Found<T>> every(Class<? extends RegisterRow> row, Class<T> kind, Basis basis) {
        String table = Selection.of(row).table();
        return facts(
                ask(EVERY.formatted(table), basis)
                        .query((found, _) -> found.getLong(1))
                        .list(),
                kind);
    }

    /** In the order of the numbers as they are given. */
    <T extends Fact> List<Found<T>> facts(List<Long> numbers, Class<T> kind) {
        Map<Long, Fact> facts = entries.facts(numbers);
        return numbers.stream()
                .map(number -> new Found<>(number, kind.cast(Objects.requireNonNull(facts.get(number)))))
                .toList();
    }

    /** Why the entry was made, in the words of who made it. */
    String reason(long entry) {
        return by(entry).reason();
    }

    /** Who made the entry. */
    Attribution by(long entry) {
        return Objects.requireNonNull(entries.entered(List.of(entry)).get(entry))
                .by();
    }
}
