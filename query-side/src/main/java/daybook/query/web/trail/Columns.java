package daybook.query.web.trail;

import daybook.query.trail.TrailNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Puts the things of a picture into columns by stage, each near the things that it is tied to. */
record Columns(PictureChoice choice) {
    SortedMap<Stage, List<TrailNode>> inOrder() {
        TreeMap<Stage, List<TrailNode>> columns = choice.nodes().stream()
                .collect(Collectors.groupingBy(
                        node -> Stage.of(node.kind()), () -> new TreeMap<>(), Collectors.toList()));
        // From the last stage backwards, so that what a thing leads to is in order already.
        for (Stage stage : columns.descendingKeySet()) {
            Map<Stage, List<TrailNode>> later = columns.tailMap(stage, false);
            columns.put(stage, sorted(columns.getOrDefault(stage, List.of()), later));
        }
        return columns;
    }

    private List<TrailNode> sorted(List<TrailNode> column, Map<Stage, List<TrailNode>> later) {
        var rows = later.values().stream()
                .map(nodes -> nodes.stream().map(TrailNode::node).toList())
                .toList();
        List<TrailNode> sorted = new ArrayList<>(column);
        sorted.sort(Comparator.comparing(node -> middle(node.node(), rows)));
        return sorted;
    }

    /** A hundred times the mean row of what it is tied to; last where it is tied to nothing later. */
    private int middle(String node, List<List<String>> columns) {
        return (int) choice.edges().stream()
                .filter(edge -> edge.from().equals(node) || edge.to().equals(node))
                .map(edge -> edge.from().equals(node) ? edge.to() : edge.from())
                .mapToInt(other -> columns.stream()
                        .mapToInt(column -> column.indexOf(other))
                        .max()
                        .orElse(-1))
                .filter(row -> row >= 0)
                .map(row -> row * 100)
                .average()
                .orElse(Integer.MAX_VALUE);
    }
}
