package daybook.query.trail;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Function;

/** Walks the trail step by step, first to what a thing rests on and then to what hangs on it, and stops in good time. */
final class Walk {

    /** Things shown, at most. */
    static final int MOST_NODES = 150;

    /** Steps from the thing that was asked for, at most. */
    static final int FURTHEST = 12;

    private final SequencedMap<String, Integer> distances = new LinkedHashMap<>();
    private final SequencedMap<List<Object>, TrailEdge> edges = new LinkedHashMap<>();
    private boolean cut;

    Walk(String start) {
        distances.put(start, 0);
    }

    /**
     * Walks one way.
     *
     * @param links of the things that a step has reached
     * @param next the end of a link that is further away
     * @param sign -1 towards what it rests on, 1 towards what hangs on it
     */
    void along(Function<Collection<String>, List<TrailEdge>> links, Function<TrailEdge, String> next, int sign) {
        Set<String> reached = Set.of(distances.firstEntry().getKey());
        for (int step = 1; !reached.isEmpty(); step++) {
            List<TrailEdge> found = links.apply(reached);
            cut |= found.size() >= TrailLinks.MOST;
            Set<String> further = new LinkedHashSet<>();
            for (TrailEdge edge : found) {
                edges.putIfAbsent(List.of(edge.from(), edge.to(), edge.relation(), String.valueOf(edge.place())), edge);
                if (!distances.containsKey(next.apply(edge))) {
                    take(next.apply(edge), sign * step, further);
                }
            }
            reached = further;
        }
    }

    private void take(String node, int distance, Set<String> further) {
        if (distances.size() >= MOST_NODES || Math.abs(distance) > FURTHEST) {
            cut = true;
        } else {
            distances.put(node, distance);
            further.add(node);
        }
    }

    SequencedMap<String, Integer> distances() {
        return distances;
    }

    /** The links between the things that were reached. */
    List<TrailEdge> edges() {
        List<TrailEdge> between = new ArrayList<>(edges.values());
        between.removeIf(edge -> !distances.containsKey(edge.from()) || !distances.containsKey(edge.to()));
        return List.copyOf(between);
    }

    boolean cut() {
        return cut;
    }
}
