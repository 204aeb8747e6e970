package daybook.query.registers;

import daybook.facts.Fact;
import daybook.query.asat.Basis;
import daybook.query.daybook.Entries;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the entries behind a register, and reads what they say. */
@Component
final class RegisterRows {

    private final JdbcClient jdbc;
    private final RegistersProjection projection;
    private final Entries entries;

    RegisterRows(JdbcClient jdbc, RegistersProjection projection, Entries entries) {
        this.jdbc = jdbc;
        this.projection = projection;
        this.entries = entries;
    }

    /** A fact and the number of its entry. */
    record Found<T>(long entry, T fact) {}

    JdbcClient.StatementSpec ask(String sql, Basis basis) {
        return jdbc.sql(projection.sql(sql)).param("entry", basis.entry()).param("effective", basis.effective());
    }

    /** The fact in force of each key of a table, in the order of the keys. */
    <T extends Fact> List<Found<T>> inForce(String table, String key, Class<T> kind, Basis basis) {
        String sql = """
                select distinct on (<key>) entry from $.<table>
                where entry <= :entry and effective <= :effective
                order by <key>, effective desc, entry desc
                """.replace("<table>", table).replace("<key>", key);
        return facts(ask(sql, basis).query((row, _) -> row.getLong(1)).list(), kind);
    }

    /** The fact in force of one key; empty if the basis knows none. */
    <T extends Fact> List<Found<T>> inForce(
            String table, String key, Map<String, String> values, Class<T> kind, Basis basis) {
        String where = values.keySet().stream()
                .map(column -> column + " = :" + column)
                .reduce((one, other) -> one + " and " + other)
                .orElseThrow();
        String sql = """
                select distinct on (<key>) entry from $.<table>
                where <where> and entry <= :entry and effective <= :effective
                order by <key>, effective desc, entry desc
                """.replace("<table>", table).replace("<key>", key).replace("<where>", where);
        return facts(
                ask(sql, basis).params(values).query((row, _) -> row.getLong(1)).list(), kind);
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
