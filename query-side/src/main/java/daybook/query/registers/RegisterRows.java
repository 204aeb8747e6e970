package daybook.query.registers;

import daybook.facts.Fact;
import daybook.query.asat.Basis;
import daybook.query.asat.RowsAsAt;
import daybook.query.daybook.Entries;
import daybook.query.projection.Selection;
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
            select distinct on (%1$s) entry from %2$s
            where %3$s and entry <= :entry and effective <= :effective
            order by %1$s, effective desc, entry desc
            """;

    private final RowsAsAt rows;
    private final Entries entries;

    RegisterRows(JdbcClient jdbc, RegistersProjection projection, Entries entries) {
        this.rows = new RowsAsAt(jdbc, projection);
        this.entries = entries;
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
        String condition =
                values.keySet().stream().map(column -> column + " = :" + column).collect(Collectors.joining(" and "));
        return facts(entries(row, condition, values, basis), kind);
    }

    private List<Long> entries(
            Class<? extends RegisterRow> row, String condition, Map<String, String> values, Basis basis) {
        var selection = Selection.of(row);
        return ask(IN_FORCE.formatted(selection.key(), selection.table(), condition), basis)
                .params(values)
                .query((found, _) -> found.getLong(1))
                .list();
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
        return Objects.requireNonNull(entries.entered(List.of(entry)).get(entry))
                .by()
                .reason();
    }
}
