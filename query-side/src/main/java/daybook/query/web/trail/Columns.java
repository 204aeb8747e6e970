package daybook.query.web.trail;

import daybook.query.trail.Trail;
import daybook.query.trail.TrailNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Puts the things of a trail into columns by distance, each near the things that it is tied to. */
record Columns(Trail trail) {
    /** What rests furthest away first. */
    List<List<TrailNode>> inOrder() {
        TreeMap<Integer, List<TrailNode>> columns = PictureDrawing.nodes(trail)
                .collect(Collectors.groupingBy(TrailNode::distance, TreeMap::new, Collectors.toList()));
        // From the middle outwards, so that the nearer column is in order already.
        columns.headMap(0, false).descendingMap().replaceAll((distance, column) -> {
            var nearer = columns.getOrDefault(distance + 1, List.of());
            return sorted(column, nearer);
        });
        columns.tailMap(0, false).replaceAll((distance, column) -> {
            var nearer = columns.getOrDefault(distance - 1, List.of());
            return sorted(column, nearer);
        });
        return List.copyOf(columns.values());
    }

    private List<TrailNode> sorted(List<TrailNode> column, List<TrailNode> nearer) {
        var rows = nearer.stream().map(TrailNode::node).toList();
        List<TrailNode> sorted = new ArrayList<>(column);
        sorted.sort(Comparator.comparing(node -> middle(node.node(), rows)));
        return sorted;
    }

    /** A hundred times the mean row of what it is tied to; last where it is tied to nothing there. */
    private int middle(String node, List<String> rows) {
        return (int) trail.edges().stream()
                .filter(edge -> edge.from().equals(node) || edge.to().equals(node))
                .mapToInt(edge -> rows.indexOf(edge.from().equals(node) ? edge.to() : edge.from()))
                .filter(row -> row >= 0)
                .map(row -> row * 100)
                .average()
                .orElse(Integer.MAX_VALUE);
    }
}
