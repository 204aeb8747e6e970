package daybook.query.daybook;

import daybook.facts.Fact;
import daybook.facts.authority.Source;
import daybook.query.projection.EntryContext;
import daybook.query.projection.Projection;
import daybook.query.projection.ProjectionName;
import daybook.query.projection.Row;
import java.util.List;
import org.springframework.stereotype.Component;

/** By what entries can be looked for. What they say is read from the book itself. */
@Component
final class DayBookProjection implements Projection {

    @Override
    public ProjectionName name() {
        return ProjectionName.DAYBOOK;
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Class<EntryRow> tables() {
        return EntryRow.class;
    }

    @Override
    public List<Row> rows(Fact fact, EntryContext at) {
        Source source = at.by().source();
        return List.of(new EntryRow(
                at.entry(),
                at.effective(),
                at.recordedAt(),
                at.stream(),
                at.type(),
                at.by().person(),
                at.by().office(),
                at.by().authority(),
                source == null ? null : source.paper()));
    }
}
