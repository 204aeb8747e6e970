package daybook.query.projection.rebuild;

import daybook.facts.Fact;
import daybook.query.projection.EntryContext;
import daybook.query.projection.Projection;
import daybook.query.projection.Row;
import daybook.query.projection.Selection;
import daybook.query.projection.Table;
import daybook.query.projection.TableScript;
import daybook.query.projection.posting.Poster;
import daybook.store.watch.DoesNotAddUp;
import daybook.store.watch.Finding;
import daybook.store.watch.FindingKind;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Holds the rows of projections against the entries that they were made from: the same entry always gives the same rows,
 * and rows are never changed, so that any difference is somebody's.
 */
public final class RowsBeside {

    private final JdbcTemplate jdbc;
    private final StreamableMessageSource<TrackedEventMessage<?>> source;
    private final Collection<Projection> projections;

    public RowsBeside(
            JdbcTemplate jdbc,
            StreamableMessageSource<TrackedEventMessage<?>> source,
            Collection<Projection> projections) {
        this.jdbc = jdbc;
        this.source = source;
        this.projections = projections;
    }

    /**
     * What was found.
     *
     * @param last the last entry that was held against its rows, or passed over because it cannot be read itself
     */
    record Held(long last, List<Finding> findings) {}

    /** A row's values as they are compared, and how often it is there more than it should be, or less. */
    private static final class Balance extends HashMap<List<@Nullable Object>, Integer> {
        private static final long serialVersionUID = 1;

        void add(List<@Nullable Object> row, int times) {
            if (merge(row, times, Integer::sum) == 0) {
                remove(row);
            }
        }
    }

    /** The rows of these entries, which every projection has posted. */
    Held hold(long fromExclusive, long toInclusive) throws InterruptedException {
        Map<String, Map<Table<?>, Balance>> rows = new TreeMap<>();
        projections.forEach(projection -> rows.put(projection.schema(), new HashMap<>()));
        long last = given(fromExclusive, toInclusive, rows);
        if (last == fromExclusive) {
            return new Held(fromExclusive + 1, List.of());
        }
        List<Finding> findings = new ArrayList<>();
        for (Projection projection : projections) {
            TableScript.all(projection.tables()).forEach(script -> {
                Table<?> table = Table.of(script.row());
                Balance balance = of(projection, rows).computeIfAbsent(table, _ -> new Balance());
                there(projection, script.row(), fromExclusive, last, balance);
                findings.addAll(told(projection, table, balance));
            });
        }
        return new Held(last, findings);
    }

    private static Map<Table<?>, Balance> of(Projection projection, Map<String, Map<Table<?>, Balance>> rows) {
        return Objects.requireNonNull(rows.get(projection.schema()), "Every projection has its rows");
    }

    /** Counts the rows that the entries give, up to the first that cannot be read. */
    private long given(long from, long to, Map<String, Map<Table<?>, Balance>> rows) throws InterruptedException {
        long last = from;
        try (var stream = source.openStream(new GlobalSequenceTrackingToken(from))) {
            while (last < to) {
                TrackedEventMessage<?> event = stream.nextAvailable();
                last = Poster.entry(event);
                if (event.getPayload() instanceof Fact fact) {
                    EntryContext at = EntryContext.of(event, fact, last);
                    for (Projection projection : projections) {
                        projection.rows(fact, at).forEach(row -> add(row, -1, of(projection, rows)));
                    }
                }
            }
        } catch (DoesNotAddUp found) {
            return last;
        }
        return last;
    }

    private static void add(Row row, int times, Map<Table<?>, Balance> rows) {
        Table<?> table = Table.of(row.getClass());
        rows.computeIfAbsent(table, _ -> new Balance()).add(values(table, row), times);
    }

    private <R extends Row> void there(Projection projection, Class<R> kind, long from, long to, Balance balance) {
        Selection<R> selection = Selection.of(kind);
        Table<R> table = Table.of(kind);
        jdbc.query(
                projection.sql(selection.from() + " where entry > ? and entry <= ?"),
                (ResultSet row) -> balance.add(values(table, selection.read(row)), 1),
                from,
                to);
    }

    /** As they are the same before they were kept and after. */
    private static List<@Nullable Object> values(Table<?> table, Row row) {
        List<@Nullable Object> values = new ArrayList<>();
        for (Object value : table.plain(row)) {
            values.add(
                    switch (value) {
                        case BigDecimal number -> number.stripTrailingZeros();
                        case OffsetDateTime moment -> moment.toInstant();
                        case String[] many -> Arrays.asList(many);
                        case null -> null;
                        default -> value;
                    });
        }
        return values;
    }

    private static List<Finding> told(Projection projection, Table<?> table, Balance balance) {
        Map<Long, int[]> byEntry = new TreeMap<>();
        balance.forEach((row, times) -> {
            int[] counts = byEntry.computeIfAbsent((Long) row.getFirst(), _ -> new int[2]);
            counts[times > 0 ? 0 : 1] += Math.abs(times);
        });
        return byEntry.entrySet().stream()
                .map(entry -> new Finding(
                        FindingKind.ROWS_DIFFER,
                        "%s entry %d".formatted(where(projection, table), entry.getKey()),
                        entry.getKey(),
                        null,
                        "%d rows are there that the entry does not give, and %d that it gives are not"
                                .formatted(entry.getValue()[0], entry.getValue()[1]),
                        null))
                .toList();
    }

    static String where(Projection projection, Table<?> table) {
        return projection.name().text() + "." + table.name();
    }
}
