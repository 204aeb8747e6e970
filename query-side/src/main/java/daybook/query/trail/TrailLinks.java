package daybook.query.trail;

import daybook.query.asat.Basis;
import daybook.query.trail.TrailEdge.Relation;
import daybook.query.trail.TrailNode.Kind;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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

    private static final String LINKS = """
            select * from $.link as l
            where <end> = any(:nodes) and to_node is not null and entry <= :entry and effective <= :effective
                and (slot is null or not exists (
                    select 1 from $.link as later
                    where later.from_node = l.from_node and later.slot = l.slot
                        and later.entry <= :entry and later.effective <= :effective
                        and (later.effective, later.entry) > (l.effective, l.entry)))
            order by effective desc, entry desc
            limit :most
            """;

    private static final String KNOWN = """
            select distinct on (node) node, kind, entry from $.node
            where node = any(:nodes) and entry <= :entry and effective <= :effective
            order by node, effective desc, entry desc
            """;

    private static final String ABOUT =
            "select node from $.about where entry = :number and entry <= :entry and effective <= :effective limit 1";

    private final JdbcClient jdbc;
    private final TrailProjection projection;

    TrailLinks(JdbcClient jdbc, TrailProjection projection) {
        this.jdbc = jdbc;
        this.projection = projection;
    }

    /** What is known of a thing, and the entry that says it. */
    record Known(String node, Kind kind, long entry) {}

    /** What these things rest on, newest first. */
    List<TrailEdge> from(Collection<String> nodes, Basis basis) {
        return links("from_node", nodes, basis);
    }

    /** What rests on these things, newest first. */
    List<TrailEdge> to(Collection<String> nodes, Basis basis) {
        return links("to_node", nodes, basis);
    }

    private List<TrailEdge> links(String end, Collection<String> nodes, Basis basis) {
        return ask(LINKS.replace("<end>", end), basis)
                .param("nodes", nodes.toArray(String[]::new))
                .param("most", MOST)
                .query((row, _) -> new TrailEdge(
                        row.getString("from_node"),
                        row.getString("to_node"),
                        Relation.valueOf(row.getString("relation")),
                        row.getString("place"),
                        row.getLong("entry")))
                .list();
    }

    /** What the basis knows of these things; those that no entry tells of are left out. */
    Map<String, Known> known(Collection<String> nodes, Basis basis) {
        return ask(KNOWN, basis)
                .param("nodes", nodes.toArray(String[]::new))
                .query((row, _) ->
                        new Known(row.getString("node"), Kind.valueOf(row.getString("kind")), row.getLong("entry")))
                .list()
                .stream()
                .collect(Collectors.toMap(Known::node, Function.identity()));
    }

    /** The thing that an entry is about. */
    Optional<String> about(long number, Basis basis) {
        return ask(ABOUT, basis).param("number", number).query(String.class).optional();
    }

    private JdbcClient.StatementSpec ask(String sql, Basis basis) {
        return jdbc.sql(projection.sql(sql)).param("entry", basis.entry()).param("effective", basis.effective());
    }
}
