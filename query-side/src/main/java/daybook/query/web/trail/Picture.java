package daybook.query.web.trail;

import java.util.List;

/** The trail as a drawing: a column a stage, from what was known to what was paid. */
public record Picture(int width, int height, List<Heading> headings, List<Box> boxes, List<Edge> edges) {
    /** Names the stage of a column. */
    public record Heading(int x, int y, String text) {}

    /**
     * A thing.
     *
     * @param style which of the patterns it is drawn with
     * @param lines its name, cut into lines that fit
     */
    public record Box(
            int x,
            int y,
            int width,
            int height,
            String style,
            boolean here,
            String kind,
            List<String> lines,
            String href) {
        public int textX() {
            return x + 10;
        }

        public int lineY(int line) {
            return y + 38 + line * 17;
        }
    }

    /** A line from what is rested on to what rests on it. */
    public record Edge(String path) {}
}
