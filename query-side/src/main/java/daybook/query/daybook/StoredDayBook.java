package daybook.query.daybook;

import daybook.query.asat.Basis;
import daybook.query.asat.RowsAsAt;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds entries by the day book's rows and reads them from the book itself. */
@Component
final class StoredDayBook implements DayBookQuery {

    private static final String ON_BASIS = "entry <= :entry and (effective <= :effective or not :cut)";
    private static final String NEWEST =
            "select entry from $.entry where entry < :edge and " + ON_BASIS + " order by entry desc limit :limit";
    private static final String NEWEST_ACTS = "select entry from $.entry where stream not like 'account:%' and "
            + ON_BASIS + " order by entry desc limit :limit";
    private static final String OLDEST =
            "select entry from $.entry where entry > :edge and " + ON_BASIS + " order by entry limit :limit";
    private static final String ABOUT =
            "select entry from $.entry where stream = :stream and " + ON_BASIS + " order by entry";
    private static final String OF_TYPES = "select entry from $.entry where entry > :edge and type = any(:types) and "
            + ON_BASIS + " order by entry limit :limit";

    private final RowsAsAt rows;
    private final Entries entries;

    StoredDayBook(JdbcClient jdbc, DayBookProjection projection, Entries entries) {
        this.rows = new RowsAsAt(jdbc, projection);
        this.entries = entries;
    }

    @Override
    public DayBookPage newestFirst(Basis basis, long below, int atMost) {
        List<Long> found = page(NEWEST, basis, below, atMost + 1);
        List<Long> shown = found.subList(0, Math.min(atMost, found.size()));
        Long older = found.size() > atMost ? shown.getLast() : null;
        Long newer = shown.isEmpty() ? null : beyond(OLDEST, basis, shown.getFirst());
        return new DayBookPage(basis, entries.lines(shown).reversed(), basis.entry(), newer, older);
    }

    @Override
    public List<EntryLine> newestActs(Basis basis, int atMost) {
        return entries.lines(ask(NEWEST_ACTS, basis)
                        .param("limit", atMost)
                        .query((row, _) -> row.getLong(1))
                        .list())
                .reversed();
    }

    @Override
    public DayBookPage oldestFirst(Basis basis, long above, int atMost) {
        List<Long> found = page(OLDEST, basis, above, atMost + 1);
        List<Long> shown = found.subList(0, Math.min(atMost, found.size()));
        Long newer = found.size() > atMost ? shown.getLast() : null;
        Long older = shown.isEmpty() ? null : beyond(NEWEST, basis, shown.getFirst());
        return new DayBookPage(basis, entries.lines(shown), basis.entry(), newer, older);
    }

    /** The edge itself if there is an entry beyond it. */
    private @Nullable Long beyond(String sql, Basis basis, long edge) {
        return page(sql, basis, edge, 1).isEmpty() ? null : Long.valueOf(edge);
    }

    private List<Long> page(String sql, Basis basis, long edge, int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("A page has at least one entry");
        }
        return ask(sql, basis)
                .param("edge", edge)
                .param("limit", limit)
                .query((row, _) -> row.getLong(1))
                .list();
    }

    private JdbcClient.StatementSpec ask(String sql, Basis basis) {
        return rows.ask(sql, basis).param("cut", basis.asked().effective());
    }

    @Override
    public Optional<EntryDetail> entry(Basis basis, long number) {
        if (number < 1 || number > basis.entry()) {
            return Optional.empty();
        }
        List<Long> around = new ArrayList<>(page(OLDEST, basis, number - 1, 2));
        if (around.isEmpty() || around.getFirst() != number) {
            return Optional.empty();
        }
        List<Long> before = page(NEWEST, basis, number, 1);
        return Optional.of(detail(
                entries.stored(number),
                before.isEmpty() ? null : before.getFirst(),
                around.size() < 2 ? null : around.getLast()));
    }

    private static EntryDetail detail(Entries.StoredEntry stored, @Nullable Long previous, @Nullable Long next) {
        String metadata = new String(stored.entry().metadata(), StandardCharsets.UTF_8);
        return new EntryDetail(
                stored.line(),
                UUID.fromString(stored.entry().eventId()),
                stored.entry().type(),
                stored.entry().revision() == null ? "" : stored.entry().revision(),
                stored.request(),
                new String(stored.entry().payload(), StandardCharsets.UTF_8),
                metadata,
                previous,
                next);
    }

    @Override
    public List<EntryLine> about(String stream, Basis basis) {
        return entries.lines(ask(ABOUT, basis)
                .param("stream", stream)
                .query((row, _) -> row.getLong(1))
                .list());
    }

    @Override
    public List<EntryLine> lines(Collection<Long> numbers) {
        return entries.lines(List.copyOf(entered(numbers).keySet()));
    }

    @Override
    public List<EntryLine> ofTypes(Collection<String> types, Basis basis, long above, int atMost) {
        return entries.lines(ask(OF_TYPES, basis)
                .param("types", types.toArray(String[]::new))
                .param("edge", above)
                .param("limit", atMost)
                .query((row, _) -> row.getLong(1))
                .list());
    }

    @Override
    public Map<Long, Entered> entered(Collection<Long> numbers) {
        return entries.entered(numbers);
    }
}
