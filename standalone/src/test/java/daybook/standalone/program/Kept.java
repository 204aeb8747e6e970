package daybook.standalone.program;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** What is in the database of a data folder, asked for behind the program's back. */
final class Kept {

    private final Path data;

    Kept(Path data) {
        this.data = data;
    }

    /** How many events there are; 0 while there is no database to ask. */
    int events() {
        try {
            return Integer.parseInt(ask("select count(*) from daybook.event").getFirst());
        } catch (SQLException | IOException | IndexOutOfBoundsException notYet) {
            return 0;
        }
    }

    /** Every entry with a digest of what it says. */
    List<String> entries() throws SQLException, IOException {
        return ask("""
                select n.entry_no || ' ' || e.event_id || ' ' || e.recorded_at || ' '
                           || encode(sha256(e.metadata || e.payload), 'hex')
                from daybook.entry n join daybook.event e using (transaction_id, append_no) order by n.entry_no
                """);
    }

    List<String> requests() throws SQLException, IOException {
        return ask("select convert_from(metadata, 'UTF8')::jsonb ->> 'request' from daybook.event");
    }

    private List<String> ask(String question) throws SQLException, IOException {
        var port = Files.readAllLines(data.resolve("postgres/postmaster.pid"))
                .get(3)
                .strip();
        try (var connection = DriverManager.getConnection(
                        "jdbc:postgresql://127.0.0.1:" + port + "/daybook", "daybook_app", password());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(question)) {
            var answers = new ArrayList<String>();
            while (rows.next()) {
                answers.add(rows.getString(1));
            }
            return answers;
        }
    }

    private String password() {
        var passwords = new Properties();
        try (var reader = Files.newBufferedReader(data.resolve("passwords.properties"))) {
            passwords.load(reader);
            return passwords.getProperty("postgres.daybook_app", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
