package daybook.benchmarks;

import daybook.benchmarks.append.Appends;
import daybook.benchmarks.asat.AsAtQueries;
import daybook.benchmarks.measure.Line;
import daybook.benchmarks.measure.Measurement;
import daybook.benchmarks.pages.Many;
import daybook.benchmarks.pages.Pages;
import daybook.benchmarks.pages.Start;
import daybook.benchmarks.rebuild.Rebuilding;
import daybook.benchmarks.visible.Visible;
import java.util.ArrayList;
import java.util.List;

/** Measures everything, or what is named, and prints the table. */
public final class Benchmarks {

    private static final List<Measurement> ALL = List.of(
            new Appends(), new Visible(), new Rebuilding(), new AsAtQueries(), new Pages(), new Many(), new Start());

    private Benchmarks() {}

    /**
     * Arguments: names of measurements (all, if none), {@code --rounds=5}, {@code --turn=PT3S}, {@code --history=1000000},
     * {@code --write=docs/benchmarks.md}. A figure that falls short is told in the table, and is no failure.
     */
    @SuppressWarnings("SystemOut") // the console is where the table belongs
    public static void main(String[] arguments) throws Exception {
        var asked = Asked.of(arguments);
        List<Line> lines = new ArrayList<>();
        for (Measurement measurement : ALL) {
            if (asked.wants(measurement.name())) {
                System.out.println("measuring " + measurement.name() + " ...");
                List<Line> measured = measurement.measure(asked.effort());
                measured.forEach(line -> System.out.println(Report.row(line)));
                lines.addAll(measured);
            }
        }
        System.out.println(Report.of(lines, asked.effort()));
        if (asked.write() != null) {
            Report.write(asked.write(), lines, asked.effort());
        }
    }

    static List<String> names() {
        return ALL.stream().map(Measurement::name).toList();
    }
}
