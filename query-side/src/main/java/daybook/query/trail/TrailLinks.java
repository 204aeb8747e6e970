package daybook.query.trail;

import daybook.query.asat.Basis;
import daybook.query.asat.RowsAsAt;
import daybook.query.projection.Selection;
import daybook.query.trail.TrailRow.LinkRow;
import daybook.query.trail.TrailRow.NodeRow;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the trail's rows. */
@Component
final class TrailLinks {

    /** Links read at one step, at most. */
    static final int MOST = 1_000;

    private static final Selection<LinkRow> LINK = Selection.of(LinkRow.class, "l");
    private static final Selection<NodeRow> NODE = Selection.of(NodeRow.class);

    /**
     * A revocation or a target that was taken back leads nowhere any more, nor does what was said of a thing that was taken back and
     * recorded anew. To the last column, so that the links of one entry never change places, nor which of them are beyond
     * the limit.
     */
    private static final String LINKS = """
            select %s from $.link as l
            where <end> = any(:nodes) and to_node is not null and entry <= :entry and effective <= :effective
                and (slot is null or not exists (
                    select 1 from $.link as later
                    where later.from_node = l.from_node and later.slot = l.slot
                        and later.entry <= :entry and later.effective <= :effective
                        and (later.effective, later.entry) > (l.effective, l.entry)))
                and not (relation in ('REVOKED_BY', 'HELD_AGAINST') and exists (
                    select 1 from $.link as back
                    where back.from_node = 'entry:' || l.entry and back.relation = 'REVERSED_BY'
                        and back.entry <= :entry and back.effective <= :effective))
                and not exists (
                    select 1 from $.link as back join $.node as anew
                        on anew.node = back.from_node and anew.entry > back.entry
                    where back.from_node = l.from_node and back.relation = 'REVERSED_BY' and back.entry > l.entry
                        and anew.entry <= :entry and anew.effective <= :effective and back.effective <= :effective)
            order by effective desc, entry desc, from_node collate "C", to_node collate "C", relation, place
            limit :most
            """.formatted(LINK.columns());

    /** What was taken back tells of a thing only while nothing else does. */
    private static final String KNOWN = """
            select distinct on (node) %s from $.node as n
            where node = any(:nodes) and entry <= :entry and effective <= :effective
            order by node, exists (
                    select 1 from $.link as back
                    where back.from_node in (n.node, 'entry:' || n.entry) and back.relation = 'REVERSED_BY'
                        and back.entry > n.entry and back.entry <= :entry and back.effective <= :effective),
                effective desc, entry desc
            """.formatted(NODE.columns());

    private static final String ABOUT =
            "select node from $.about where entry = :number and entry <= :entry and effective <= :effective limit 1";

    private final RowsAsAt rows;

    TrailLinks(JdbcClient jdbc, TrailProjection projection) {
        this.rows = new RowsAsAt(jdbc, projection);
    }

    /** What these things rest on, newest first. */
    List<TrailEdge> from(Collection<String> nodes, Basis basis) {
        return links("from_node", nodes, basis);
    }

    /** What rests on these things, newest first. */
    List<TrailEdge> to(Collection<String> nodes, Basis basis) {
        return links("to_node", nodes, basis);
    }

    private List<TrailEdge> links(String end, Collection<String> nodes, Basis basis) {
        return rows.ask(LINKS.replace("<end>", end), basis)
                .param("nodes", nodes.toArray(String[]::new))
                .param("most", MOST)
                .query((row, _) -> edge(LINK.read(row)))
                .list();
    }

    private static TrailEdge edge(LinkRow row) {
        String to = Objects.requireNonNull(row.toNode(), "a link without an end is not read");
        return new TrailEdge(row.fromNode(), to, row.relation(), row.place(), row.entry());
    }

    /** What the basis knows of these things; those that no entry tells of are left out. */
    Map<String, NodeRow> known(Collection<String> nodes, Basis basis) {
        return rows.ask(KNOWN, basis).param("nodes", nodes.toArray(String[]::new)).query(NODE).list().stream()
                .collect(Collectors.toMap(NodeRow::node, Function.identity()));
    }

    /** The thing that an entry is about. */
    Optional<String> about(long number, Basis basis) {
        return rows.ask(ABOUT, basis)
                .param("number", number)
                .query(String.class)
                .optional();
    }
}
