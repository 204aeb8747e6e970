package daybook.command.api;

/** What became of something in the JSON: a value, or why it is none. */
sealed interface Told {

    record Value(Object value) implements Told {}

    record Refused(ApiRefusal refusal) implements Told {}
}
