package daybook.query.trail;

import daybook.facts.authority.Authority;
import daybook.facts.authority.ClauseRef;
import daybook.facts.id.PaperId;
import daybook.query.projection.EntryContext;
import daybook.query.projection.Row;
import daybook.query.trail.TrailEdge.Relation;
import daybook.query.trail.TrailRow.AboutRow;
import daybook.query.trail.TrailRow.LinkRow;
import daybook.query.trail.TrailRow.NodeRow;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers what one entry adds to the trail. */
final class TrailRows {

    private final EntryContext at;
    private final List<Row> rows = new ArrayList<>();

    TrailRows(EntryContext at) {
        this.at = at;
    }

    List<Row> rows() {
        return List.copyOf(rows);
    }

    /** The name of a thing that has none but its entry's number. */
    String entryNode() {
        return "entry:" + at.entry();
    }

    static String clauseNode(ClauseRef clause) {
        return "clause:" + clause.text();
    }

    /** What the entry is about: its paper and its authority are this thing's. */
    TrailRows about(String node) {
        rows.add(new AboutRow(at.entry(), at.effective(), node));
        return made(node);
    }

    /** What the entry is about: its paper is this thing's, its authority is not. */
    TrailRows told(String node) {
        rows.add(new AboutRow(at.entry(), at.effective(), node));
        return sourced(node);
    }

    /** The entry's paper and its authority are this thing's too. */
    TrailRows made(String node) {
        sourced(node);
        return switch (at.by().authority()) {
            // They rest on nothing further.
            case Authority.OfOffice _, Authority.OfSelf _, Authority.OfProgram _ -> this;
            case Authority.UnderClause clause -> link(node, Relation.UNDER, clauseNode(clause.clause()));
            case Authority.UnderDelegation under -> link(node, Relation.UNDER, "delegation:" + under.delegation());
            case Authority.UnderApproval under ->
                link(node, Relation.UNDER, "approval:" + under.delegation() + "/" + under.approval());
        };
    }

    private TrailRows sourced(String node) {
        var source = at.by().source();
        return source == null ? this : read(node, source.paper(), source.place());
    }

    /** What is said to be read in a paper, and where. */
    TrailRows read(String node, PaperId paper, String place) {
        return add(node, Relation.READ_IN, "paper:" + paper, place, null);
    }

    /** The entry says what this thing is. */
    TrailRows is(String node, TrailNode.Kind kind) {
        rows.add(new NodeRow(at.entry(), at.effective(), node, kind));
        return this;
    }

    TrailRows link(String from, Relation relation, String to) {
        return add(from, relation, to, null, null);
    }

    TrailRows link(String from, Relation relation, String to, @Nullable String place) {
        return add(from, relation, to, place, null);
    }

    /** A link that holds until another takes its slot. */
    TrailRows inSlot(String slot, String from, Relation relation, String to) {
        return add(from, relation, to, null, slot);
    }

    /** What was in the slot holds no longer. */
    TrailRows clear(String slot, String from, Relation relation) {
        return add(from, relation, null, null, slot);
    }

    private TrailRows add(
            String from, Relation relation, @Nullable String to, @Nullable String place, @Nullable String slot) {
        rows.add(new LinkRow(at.entry(), at.effective(), from, to, relation, place, slot));
        return this;
    }
}
