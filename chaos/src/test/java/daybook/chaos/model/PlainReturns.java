package daybook.chaos.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The returns of an indicator on a list, on which each line is struck through when it no longer stands. */
final class PlainReturns {

    private static final class Line {
        private final int day;
        private final int value;
        private boolean replaced;
        private boolean withdrawn;
        private final List<Line> replaces = new ArrayList<>();

        private Line(int day, int value) {
            this.day = day;
            this.value = value;
        }

        private boolean stands() {
            return !replaced && !withdrawn;
        }
    }

    private final List<Line> lines = new ArrayList<>();

    Set<String> rules(Act.Return act) {
        return lines.stream().anyMatch(line -> line.stands() && line.day == act.day())
                ? Set.of("period-already-returned")
                : Set.of();
    }

    Set<String> rules(Act.Correct act) {
        if (act.number() > lines.size()) {
            return Set.of("return-not-known");
        }
        Line line = lines.get(act.number() - 1);
        if (line.withdrawn) {
            return Set.of("return-withdrawn");
        }
        if (line.replaced) {
            return Set.of("return-already-corrected");
        }
        return line.value == act.value() ? Set.of("correction-changes-nothing") : Set.of();
    }

    Set<String> rules(Act.Withdraw act) {
        if (act.number() > lines.size()) {
            return Set.of("return-not-known");
        }
        Line line = lines.get(act.number() - 1);
        if (line.withdrawn) {
            return Set.of("return-withdrawn");
        }
        return line.replaced ? Set.of("return-superseded") : Set.of();
    }

    void enter(Act.Return act) {
        lines.add(new Line(act.day(), act.value()));
    }

    void enter(Act.Correct act) {
        Line wrong = lines.get(act.number() - 1);
        wrong.replaced = true;
        Line right = new Line(wrong.day, act.value());
        right.replaces.add(wrong);
        right.replaces.addAll(wrong.replaces);
        lines.add(right);
    }

    /** With everything that it had taken the place of. */
    void enter(Act.Withdraw act) {
        Line line = lines.get(act.number() - 1);
        line.withdrawn = true;
        line.replaces.forEach(earlier -> earlier.withdrawn = true);
    }

    /** What stands, by day. */
    Map<Integer, Integer> standing() {
        Map<Integer, Integer> standing = new TreeMap<>();
        lines.stream().filter(Line::stands).forEach(line -> standing.put(line.day, line.value));
        return standing;
    }
}
