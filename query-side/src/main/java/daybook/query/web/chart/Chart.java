package daybook.query.web.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A chart ready to be drawn; all places are in units of the drawing, from its upper left corner.
 *
 * @param description the same in words
 * @param path of the line through the returns that cover a whole period; null with fewer than two
 */
public record Chart(
        String title,
        String description,
        List<Tick> across,
        List<Tick> up,
        List<Level> levels,
        @Nullable String path,
        List<Dot> dots,
        List<Tick> breaks) {
    public static final int WIDTH = 960;
    public static final int HEIGHT = 380;
    static final int LEFT = 70;
    static final int RIGHT = WIDTH - 345;
    static final int TOP = 25;
    static final int BOTTOM = HEIGHT - 45;

    /** A mark on an axis. */
    public record Tick(int at, String text) {}

    /**
     * A line across the chart, such as the target.
     *
     * @param kind {@code target}, {@code threshold} or {@code without}, which names its pattern
     * @param labelAt where its words stand, clear of the other lines' words
     */
    public record Level(String kind, int at, int labelAt, String text) {}

    /**
     * A return.
     *
     * @param partial whether it covers only a part of what the target speaks of, and is drawn hollow
     */
    public record Dot(int x, int y, boolean partial, String text) {}

    public int left() {
        return LEFT;
    }

    public int right() {
        return RIGHT;
    }

    public int top() {
        return TOP;
    }

    public int bottom() {
        return BOTTOM;
    }

    public String viewBox() {
        return "0 0 " + WIDTH + " " + HEIGHT;
    }
}
