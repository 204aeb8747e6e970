package daybook.query.daybook;

import daybook.facts.authority.Authority;
import daybook.query.asat.Basis;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks for entries by who made them, what they are about, when and by what authority. */
@Component
public class EntrySearch {

    private static final String LAST = "select max(entry) from $.entry where stream = ? and entry <= ?";

    private static final String UNDER = "select entry from $.entry where authority = any (:authorities)"
            + " and entry <= :entry order by entry limit :limit";
    private static final int MOST_UNDER = 1_000;

    private final JdbcClient jdbc;
    private final DayBookProjection projection;
    private final Entries entries;

    EntrySearch(JdbcClient jdbc, DayBookProjection projection, Entries entries) {
        this.jdbc = jdbc;
        this.projection = projection;
        this.entries = entries;
    }

    /** The oldest entries above a number that pass the filter, oldest first. */
    public List<EntryLine> find(EntryFilter filter, Basis basis, long above, int atMost) {
        Map<String, Object> values = new LinkedHashMap<>();
        List<String> conditions = new ArrayList<>(List.of("entry > :above", "entry <= :entry"));
        condition(conditions, values, "stream = :stream", "stream", filter.stream());
        condition(conditions, values, "type = :type", "type", filter.type());
        condition(conditions, values, "person = :person", "person", filter.person());
        condition(conditions, values, "authority = :authority", "authority", filter.authority());
        condition(conditions, values, "effective >= :from", "from", filter.from());
        condition(conditions, values, "effective <= :to", "to", filter.to());
        condition(conditions, values, "recorded_at >= :since", "since", moment(filter.recordedFrom()));
        condition(conditions, values, "recorded_at < :before", "before", moment(filter.recordedBefore()));
        if (basis.asked().effective()) {
            condition(conditions, values, "effective <= :effective", "effective", basis.effective());
        }
        String sql =
                "select entry from $.entry where " + String.join(" and ", conditions) + " order by entry limit :limit";
        return entries.lines(jdbc.sql(projection.sql(sql))
                .param("above", above)
                .param("entry", basis.entry())
                .param("limit", atMost)
                .params(values)
                .query((row, _) -> row.getLong(1))
                .list());
    }

    /** What was entered by any of these authorities, oldest first; of very much the oldest. */
    public List<EntryLine> under(Collection<? extends Authority> authorities, Basis basis) {
        return authorities.isEmpty()
                ? List.of()
                : entries.lines(jdbc.sql(projection.sql(UNDER))
                        .param(
                                "authorities",
                                authorities.stream().map(Authority::text).toArray(String[]::new))
                        .param("entry", basis.entry())
                        .param("limit", MOST_UNDER)
                        .query((row, _) -> row.getLong(1))
                        .list());
    }

    /** The last entry about a thing, up to an entry. */
    public Optional<Long> last(String stream, long upTo) {
        return jdbc.sql(projection.sql(LAST))
                .params(stream, upTo)
                .query((row, _) -> Optional.ofNullable(row.getObject(1, Long.class)))
                .single();
    }

    private static void condition(
            List<String> conditions,
            Map<String, Object> values,
            String condition,
            String name,
            @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            values.put(name, value);
        }
    }

    private static @Nullable Object moment(@Nullable Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }
}
