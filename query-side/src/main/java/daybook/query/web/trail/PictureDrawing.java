package daybook.query.web.trail;

import daybook.query.trail.Trail;
import daybook.query.trail.TrailNode;
import daybook.query.web.At;
import daybook.query.web.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Lays a trail out in columns, one for each step of distance. */
record PictureDrawing(Words words, NodeNames names, At at) {
    private static final int BOX_WIDTH = 216;
    private static final int BOX_HEIGHT = 66;
    private static final int BETWEEN_COLUMNS = 60;
    private static final int BETWEEN_ROWS = 14;
    private static final int MARGIN = 12;
    private static final int LETTERS_A_LINE = 23;
    private static final int LINES = 2;

    Picture of(Trail trail) {
        Map<String, Picture.Box> boxes = boxes(trail);
        // Ties that jump over columns would hide the others; the text has them.
        var edges = trail.edges().stream()
                .filter(edge -> boxes.containsKey(edge.from()) && boxes.containsKey(edge.to()))
                .map(edge -> new Picture.Box[] {boxes.get(edge.to()), boxes.get(edge.from())})
                .filter(ends -> ends[1].x() - ends[0].x() == BOX_WIDTH + BETWEEN_COLUMNS)
                .map(ends -> edge(ends[0], ends[1]))
                .distinct()
                .toList();
        int width = boxes.values().stream().mapToInt(box -> box.x() + box.width()).max().orElse(0) + MARGIN;
        int height = boxes.values().stream().mapToInt(box -> box.y() + box.height()).max().orElse(0) + MARGIN;
        return new Picture(width, height, List.copyOf(boxes.values()), edges);
    }

    private Map<String, Picture.Box> boxes(Trail trail) {
        var columns = new Columns(trail).inOrder();
        int tallest = columns.stream().mapToInt(List::size).max().orElse(0);
        Map<String, Picture.Box> boxes = new LinkedHashMap<>();
        int x = MARGIN;
        for (var column : columns) {
            int y = MARGIN + (tallest - column.size()) * (BOX_HEIGHT + BETWEEN_ROWS) / 2;
            for (TrailNode node : column) {
                boxes.put(node.node(), box(node, x, y));
                y += BOX_HEIGHT + BETWEEN_ROWS;
            }
            x += BOX_WIDTH + BETWEEN_COLUMNS;
        }
        return boxes;
    }

    /** The node asked for may or may not be among the others. */
    static Stream<TrailNode> nodes(Trail trail) {
        boolean among = trail.nodes().stream()
                .anyMatch(node -> node.node().equals(trail.of().node()));
        return among ? trail.nodes().stream() : Stream.concat(Stream.of(trail.of()), trail.nodes().stream());
    }

    private Picture.Box box(TrailNode node, int x, int y) {
        boolean here = node.distance() == 0;
        String style = node.gap() != null ? "gap" : !node.flags().isEmpty() ? "flag" : here ? "here" : "plain";
        return new Picture.Box(
                x,
                y,
                BOX_WIDTH,
                BOX_HEIGHT,
                style,
                here && style.equals("here"),
                words.word(node.kind()),
                lines(names.name(node)),
                node.gap() == null ? at.trail(node.node()) : "");
    }

    /** From the right-hand side of the one to the left-hand side of the other. */
    private static Picture.Edge edge(Picture.Box from, Picture.Box to) {
        int startY = from.y() + from.height() / 2;
        int endY = to.y() + to.height() / 2;
        int start = from.x() + from.width();
        int end = to.x() - 2;
        int middle = (start + end) / 2;
        return new Picture.Edge(
                "M%d %d C%d %d %d %d %d %d".formatted(start, startY, middle, startY, middle, endY, end, endY));
    }

    /** Cut between words where there are any; what does not fit ends in an ellipsis. */
    static List<String> lines(String name) {
        List<String> lines = new ArrayList<>();
        String rest = name;
        while (rest.length() > LETTERS_A_LINE && lines.size() < LINES - 1) {
            int blank = rest.lastIndexOf(' ', LETTERS_A_LINE);
            int cut = blank > 0 ? blank : LETTERS_A_LINE;
            lines.add(rest.substring(0, cut));
            rest = rest.substring(cut).strip();
        }
        lines.add(
                rest.length() > LETTERS_A_LINE
                        ? rest.substring(0, LETTERS_A_LINE - 1).strip() + "…"
                        : rest);
        return lines;
    }
}
