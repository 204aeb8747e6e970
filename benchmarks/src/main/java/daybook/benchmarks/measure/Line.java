package daybook.benchmarks.measure;

/**
 * A line of the table.
 *
 * @param what what was measured
 * @param ours the day book's figure, with its unit
 * @param peer whom it is compared with, and their figure; empty for a figure that stands alone
 * @param outcome the ratio with its spread, or the figure again
 * @param mustReach what it must reach; empty if it is only told
 * @param reached whether it does; a line that is only told always does
 */
public record Line(String what, String ours, String peer, String outcome, String mustReach, boolean reached) {

    /** A line about how many times the day book's figure is the peer's. */
    public static Line ratio(String what, Rounds ours, String name, Rounds peer, double atLeast) {
        Rounds ratio = ours.over(peer);
        return new Line(
                what,
                "%,.0f/s".formatted(ours.median()),
                "%s %,.0f/s".formatted(name, peer.median()),
                ratio.text("%.2f"),
                atLeast > 0 ? ">= " + atLeast : "",
                ratio.median() >= atLeast);
    }

    /** A line about a time that may not be passed. */
    public static Line within(String what, Rounds ours, String unit, double atMost) {
        return new Line(
                what,
                "",
                "",
                ours.text("%.1f") + " " + unit,
                "<= %.0f %s".formatted(atMost, unit),
                ours.median() <= atMost);
    }

    /** A line about how many times one figure is another, which may not be passed. */
    public static Line atMost(String what, Rounds ratio, double atMost) {
        return new Line(what, "", "", ratio.text("%.2f"), "<= " + atMost, ratio.median() <= atMost);
    }

    /** A line about a figure that must be reached, or is only told if there is nothing it must reach. */
    public static Line atLeast(String what, Rounds ours, String unit, double atLeast) {
        return new Line(
                what,
                "",
                "",
                ours.text("%,.0f") + " " + unit,
                atLeast > 0 ? ">= %.0f %s".formatted(atLeast, unit) : "",
                ours.median() >= atLeast);
    }

    /** A line that says something in words, where there is no figure. */
    public static Line words(String what, String words) {
        return new Line(what, "", "", words, "", true);
    }
}
