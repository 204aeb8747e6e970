package daybook.query.projection.rebuild;

import daybook.query.projection.posting.CopiedRows;
import daybook.query.projection.posting.ProjectionSchema;
import java.util.Map;

/**
 * Some entries as the rows of several projections.
 *
 * @param last the last of the entries
 * @param rows by the schema that they go into; none when there are no entries
 */
record CopiedEntries(long last, Map<ProjectionSchema, CopiedRows> rows) {}
