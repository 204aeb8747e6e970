package daybook.query.trail;

import daybook.query.asat.Basis;
import daybook.query.daybook.Entered;
import java.util.List;
import java.util.Map;

/**
 * What a thing rests on and what hangs on it, as a graph.
 *
 * @param of the node that was asked for
 * @param nodes by distance from it: first what it rests on furthest away, last what hangs on it furthest away
 * @param edges between these nodes
 * @param cut whether there is more than is shown
 * @param entered who made the entries of the nodes
 */
public record Trail(
        Basis basis,
        TrailNode of,
        List<TrailNode> nodes,
        List<TrailEdge> edges,
        boolean cut,
        Map<Long, Entered> entered) {}
