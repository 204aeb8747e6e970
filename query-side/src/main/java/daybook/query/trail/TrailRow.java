package daybook.query.trail;

import daybook.query.projection.Index;
import daybook.query.projection.Row;
import daybook.query.trail.TrailEdge.Relation;
import daybook.query.trail.TrailNode.Kind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The rows of the trail. */
sealed interface TrailRow extends Row {

    /** The thing that an entry is about. */
    @Index("entry")
    record AboutRow(long entry, LocalDate effective, String node) implements TrailRow {}

    /** The entry says what a thing is. */
    @Index({"node", "effective desc", "entry desc"})
    record NodeRow(long entry, LocalDate effective, String node, Kind kind) implements TrailRow {}

    /**
     * One thing rests on another. Of the links from one thing in one slot only the last holds; a link without an end
     * clears its slot.
     */
    @Index({"from_node", "effective desc", "entry desc"})
    @Index({"to_node", "effective desc", "entry desc"})
    record LinkRow(
            long entry,
            LocalDate effective,
            String fromNode,
            @Nullable String toNode,
            Relation relation,
            @Nullable String place,
            @Nullable String slot)
            implements TrailRow {}
}
