package daybook.query.projection;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row to be added to a table. Rows are never changed. */
public record Row(Table table, List<@Nullable Object> values) {}
