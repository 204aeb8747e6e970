package daybook.benchmarks.append;

/** A way to append events, on a database of its own. */
public interface EventLog extends AutoCloseable {

    /** Which streams are appended to. */
    enum Streams {
        NEW("a new stream each"),
        EXISTING("existing streams");

        private final String text;

        Streams(String text) {
            this.text = text;
        }

        String text() {
            return text;
        }
    }

    String name();

    /** Appends one event; it is on disk when this returns. */
    void append(Streams streams, int client) throws Exception;

    @Override
    void close();
}
