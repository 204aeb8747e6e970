package daybook.query.search;

import daybook.facts.Fact;
import daybook.query.projection.EntryContext;
import daybook.query.projection.Projection;
import daybook.query.projection.ProjectionName;
import daybook.query.projection.Row;
import java.util.List;
import org.springframework.stereotype.Component;

/** What each entry says and by whose authority, for the full-text search. Who made it is not searched. */
@Component
final class SearchProjection implements Projection {

    @Override
    public ProjectionName name() {
        return ProjectionName.SEARCH;
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<FindingRow> tables() {
        return FindingRow.class;
    }

    @Override
    public List<Row> rows(Fact fact, EntryContext at) {
        var by = at.by();
        var said = new Said()
                .add(fact)
                .add(by.office())
                .add(by.authority())
                .add(by.reason())
                .add(by.source());
        return List.of(new FindingRow(at.entry(), at.effective(), at.stream(), said.words(), said.marks()));
    }
}
