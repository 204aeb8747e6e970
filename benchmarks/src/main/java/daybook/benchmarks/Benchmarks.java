package daybook.benchmarks;

import daybook.benchmarks.append.Appends;
import daybook.benchmarks.asat.AsAtQueries;
import daybook.benchmarks.measure.Measurement;
import daybook.benchmarks.pages.Many;
import daybook.benchmarks.pages.Pages;
import daybook.benchmarks.pages.Start;
import daybook.benchmarks.rebuild.Rebuilding;
import daybook.benchmarks.visible.Visible;
import daybook.testpostgres.TestPostgres;
import java.util.List;

/** Measures everything, or what is named, and prints a table for each. */
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
        // What a commit costs is measured, too.
        System.setProperty(TestPostgres.DURABLE, "true");
        var asked = Asked.of(arguments);
        for (Measurement measurement : ALL) {
            if (asked.wants(measurement.name())) {
                System.out.println("measuring " + measurement.name() + " ...");
                String section = Report.section(measurement.measure(asked.effort()), asked.effort());
                System.out.println(section);
                if (asked.write() != null) {
                    Report.write(asked.write(), measurement.name(), section);
                }
            }
        }
        // Axon leaves a thread behind that would keep the program from ending.
        System.exit(0);
    }

    static List<String> names() {
        return ALL.stream().map(Measurement::name).toList();
    }
}
