package daybook.benchmarks.measure;

import java.util.List;

/** Something that is measured, in lines of the table. */
public interface Measurement {

    /** What it is called on the command line. */
    String name();

    /**
     * Measures.
     *
     * @throws Exception if a contestant fails: there is no table with a hole in it
     */
    List<Line> measure(Effort effort) throws Exception;
}
