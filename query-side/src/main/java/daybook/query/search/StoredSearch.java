package daybook.query.search;

import daybook.query.asat.Basis;
import daybook.query.asat.RowsAsAt;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Searches with PostgreSQL's own full-text search; whatever was typed reaches it as a parameter. */
@Component
final class StoredSearch implements SearchQuery {
    private static final String FIND = """
            with asked as materialized (
                select (websearch_to_tsquery('english', :words) || to_tsquery('simple', :begins))
                       && to_tsquery('simple', :marks) as query)
            select entry, count(*) over () from $.finding, asked
            where words @@ query and entry <= :entry and (effective <= :effective or not :cut)
            order by ts_rank(words, query) desc, entry desc limit :most""";

    private final RowsAsAt rows;

    StoredSearch(JdbcClient jdbc, SearchProjection projection) {
        this.rows = new RowsAsAt(jdbc, projection);
    }

    @Override
    public Hits find(Question question, Basis basis) {
        var total = new AtomicLong();
        var entries = rows.ask(FIND, basis)
                .param("words", question.words())
                .param("begins", question.begins())
                .param("marks", question.marks())
                .param("cut", basis.asked().effective())
                .param("most", MOST)
                .query((row, _) -> {
                    total.set(row.getLong(2));
                    return row.getLong(1);
                })
                .list();
        return new Hits(entries, total.get());
    }
}
