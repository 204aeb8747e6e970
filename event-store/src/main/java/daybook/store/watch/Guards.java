package daybook.store.watch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Looks whether what keeps the book from being changed is as the migrations made it: all that the catalogue holds of it,
 * line by line, and not only what somebody thought of. Each module whose migrations make something in the schema brings
 * a file of such lines, written by a test from what they make; a question mark before one says that it may be missing.
 */
final class Guards {

    /** The lines of each module. */
    static final String MADE = "META-INF/daybook/guards.txt";

    private static final String OPTIONAL = "?";
    private static final String IS = " = ";
    private static final Made ALL_MADE = read();

    private record Made(Map<String, String> lines, Set<String> optional) {}

    /**
     * What was seen.
     *
     * @param whole whether everything could be looked at; if not, what was found before may be so still
     */
    record Looked(List<Finding> findings, boolean whole) {}

    private Guards() {}

    /** Everything that is not as it was made. */
    static Looked look(Connection connection, Pulse pulse) throws SQLException {
        Map<String, String> there = new TreeMap<>();
        boolean whole = true;
        for (var about : Catalogue.QUESTIONS.entrySet()) {
            whole &= ask(connection, about.getKey(), about.getValue(), there, pulse);
        }
        return new Looked(compare(there, whole), whole);
    }

    /** The lines of this catalogue, as {@link #MADE} has them. */
    static List<String> lines(Connection connection) throws SQLException {
        Map<String, String> there = new TreeMap<>();
        for (var questions : Catalogue.QUESTIONS.values()) {
            for (String question : questions) {
                read(connection, question, there);
            }
        }
        return there.entrySet().stream()
                .map(line -> line.getKey() + IS + line.getValue())
                .toList();
    }

    /** A lock that somebody holds must not keep the rest from being looked at. */
    private static boolean ask(
            Connection connection, String about, List<String> questions, Map<String, String> there, Pulse pulse)
            throws SQLException {
        var before = connection.setSavepoint();
        String what = "the guards of the book: " + about;
        try {
            for (String question : questions) {
                read(connection, question, there);
            }
            pulse.unhindered(what);
            return true;
        } catch (SQLException failure) {
            if (Hindrance.isOutage(failure)) {
                throw failure;
            }
            connection.rollback(before);
            pulse.hinderedBy(what, Hindrance.words(failure, "of the catalogue, or one of the book's"));
            return false;
        }
    }

    private static List<Finding> compare(Map<String, String> there, boolean whole) {
        List<Finding> findings = new ArrayList<>();
        for (String name : whole ? ALL_MADE.lines().keySet() : Collections.<String>emptySet()) {
            if (!there.containsKey(name) && !ALL_MADE.optional().contains(name)) {
                findings.add(changed(name, "it was made with the book, and is not there any more"));
            }
        }
        there.forEach((name, found) -> {
            var made = ALL_MADE.lines().get(name);
            if (made == null) {
                findings.add(changed(name, "it was not made by Daybook: “%s”".formatted(found)));
            } else if (!made.equals(found)) {
                findings.add(changed(name, "it was made as “%s” and is “%s”".formatted(made, found)));
            }
        });
        return findings;
    }

    private static Finding changed(String name, String detail) {
        return Finding.of(FindingKind.GUARD_CHANGED, name, detail);
    }

    private static void read(Connection connection, String sql, Map<String, String> there) throws SQLException {
        try (var statement = connection.createStatement()) {
            // Whatever is set for the role, names are written out in full.
            statement.execute("set local search_path = pg_catalog");
            try (var rows = statement.executeQuery(sql)) {
                while (rows.next()) {
                    there.merge(
                            rows.getString(1),
                            rows.getString(2).replaceAll("\\s+", " "),
                            (one, another) -> String.join(" and ", new TreeSet<>(Arrays.asList(one, another))));
                }
            }
        }
    }

    private static Made read() {
        Map<String, String> lines = new TreeMap<>();
        TreeSet<String> optional = new TreeSet<>();
        try {
            var files = Guards.class.getClassLoader().getResources(MADE);
            while (files.hasMoreElements()) {
                try (var file = files.nextElement().openStream()) {
                    new String(file.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .forEach(line -> {
                                boolean may = line.startsWith(OPTIONAL);
                                int is = line.indexOf(IS);
                                String name = line.substring(may ? OPTIONAL.length() : 0, is);
                                lines.put(name, line.substring(is + IS.length()));
                                if (may) {
                                    optional.add(name);
                                }
                            });
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the guards that were made cannot be read", unreadable);
        }
        return new Made(lines, optional);
    }
}
