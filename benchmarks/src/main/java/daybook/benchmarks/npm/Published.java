package daybook.benchmarks.npm;

/** The stores that npm has. */
enum Published {
    MESSAGE_DB("@eventide/message-db", "message-db.js"),
    EMMETT("@event-driven-io/emmett-postgresql", "emmett.js");

    private final String packageName;
    private final String script;

    Published(String packageName, String script) {
        this.packageName = packageName;
        this.script = script;
    }

    String packageName() {
        return packageName;
    }

    /** The script that appends to it. */
    String script() {
        return script;
    }

    /** What it is called in a table. */
    String described(String version) {
        return "%s %s (npm)".formatted(packageName.substring(packageName.indexOf('/') + 1), version);
    }
}
