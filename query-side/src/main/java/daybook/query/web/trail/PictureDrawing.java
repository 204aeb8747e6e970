package daybook.query.web.trail;

import daybook.query.trail.Trail;
import daybook.query.trail.TrailNode;
import daybook.query.web.At;
import daybook.query.web.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;

/** Lays a trail out in columns, one for each stage of the way that a decision takes. */
record PictureDrawing(Words words, NodeNames names, At at) {
    private static final int BOX_WIDTH = 154;
    private static final int BOX_HEIGHT = 82;
    private static final int BETWEEN_COLUMNS = 32;
    private static final int BETWEEN_ROWS = 14;
    private static final int MARGIN = 12;
    private static final int HEADING = 30;
    static final int LETTERS_A_LINE = 15;
    static final int LINES = 3;

    Picture of(Trail trail) {
        var choice = PictureChoice.of(trail);
        SortedMap<Stage, List<TrailNode>> columns = new Columns(choice).inOrder();
        Map<String, Picture.Box> boxes = boxes(columns, trail.of());
        var edges = choice.edges().stream()
                .map(edge -> edge(
                        Objects.requireNonNull(boxes.get(edge.to())), Objects.requireNonNull(boxes.get(edge.from()))))
                .distinct()
                .toList();
        int tallest = columns.values().stream().mapToInt(List::size).max().orElse(0);
        return new Picture(
                2 * MARGIN + columns.size() * (BOX_WIDTH + BETWEEN_COLUMNS) - BETWEEN_COLUMNS + MARGIN,
                2 * MARGIN + HEADING + tallest * (BOX_HEIGHT + BETWEEN_ROWS),
                headings(columns.keySet()),
                List.copyOf(boxes.values()),
                edges);
    }

    private List<Picture.Heading> headings(Collection<Stage> stages) {
        List<Picture.Heading> headings = new ArrayList<>();
        for (Stage stage : stages) {
            headings.add(new Picture.Heading(x(headings.size()), MARGIN + 12, words.word(stage)));
        }
        return headings;
    }

    private Map<String, Picture.Box> boxes(SortedMap<Stage, List<TrailNode>> columns, TrailNode here) {
        int tallest = columns.values().stream().mapToInt(List::size).max().orElse(0);
        Map<String, Picture.Box> boxes = new LinkedHashMap<>();
        int at = 0;
        for (var column : columns.values()) {
            int y = MARGIN + HEADING + (tallest - column.size()) * (BOX_HEIGHT + BETWEEN_ROWS) / 2;
            for (TrailNode node : column) {
                boxes.put(node.node(), box(node, node.node().equals(here.node()), x(at), y));
                y += BOX_HEIGHT + BETWEEN_ROWS;
            }
            at++;
        }
        return boxes;
    }

    private static int x(int column) {
        return MARGIN + column * (BOX_WIDTH + BETWEEN_COLUMNS);
    }

    private Picture.Box box(TrailNode node, boolean here, int x, int y) {
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

    private static Picture.Edge edge(Picture.Box from, Picture.Box to) {
        int startY = from.y() + from.height() / 2;
        int endY = to.y() + to.height() / 2;
        if (from.x() == to.x()) {
            int side = from.x() + from.width();
            return new Picture.Edge("M%d %d C%d %d %d %d %d %d"
                    .formatted(side, startY, side + 30, startY, side + 30, endY, side + 3, endY));
        }
        boolean onwards = from.x() < to.x();
        int start = onwards ? from.x() + from.width() : from.x();
        int end = onwards ? to.x() - 3 : to.x() + to.width() + 3;
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
