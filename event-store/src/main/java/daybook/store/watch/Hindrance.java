package daybook.store.watch;

import java.sql.SQLException;

/** What keeps the watch from reading or writing its own tables, in words. */
final class Hindrance {

    private Hindrance() {}

    /** Whether the database itself is away or full, which is told elsewhere and is nobody's doing. */
    static boolean isOutage(SQLException failure) {
        String state = String.valueOf(failure.getSQLState());
        return state.startsWith("08")
                || state.startsWith("53")
                || state.startsWith("57P")
                || state.startsWith("58")
                || state.startsWith("25P");
    }

    static String words(SQLException failure, String table) {
        return switch (String.valueOf(failure.getSQLState())) {
            case "55P03" -> "somebody holds a lock on the table " + table;
            case "57014" -> "the table %s does not answer in time".formatted(table);
            case "42501" -> "the application's right to the table %s was taken away".formatted(table);
            case "42P01", "42703", "3F000" -> "the table %s, or a part of it, is not there".formatted(table);
            case String state -> "the table %s refuses it (%s)".formatted(table, state);
        };
    }
}
