package daybook.standalone.before;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;

/**
 * Has a running Daybook record a book, asks it everything, and keeps both. It knows nothing of today's code, so that it
 * can be run against the version that is to be kept: see {@code book-before/README.md}.
 */
final class Recording {

    private static final Map<String, String> OFFICES = Map.of(
            "administrator", "ADMINISTRATOR",
            "secretary", "PARTNERSHIP-SECRETARY",
            "finance", "LCC-FINANCE",
            "performance", "LAA-PERFORMANCE",
            "approver", "LT-CHAIR",
            "ssog-chair", "SSOG-CHAIR",
            "auditor", "AUDITOR");
    private static final int ENOUGH_TO_BE_PASSED_OVER = 21;
    private static final String DOCUMENT = "What was claimed in quarters 2 and 3.\nIt went up.\n";
    private static final String DOCUMENT_FOLLOWS = " +document";

    private final String address;
    private final Connection database;
    private final Path folder;
    private final String password;
    private final Map<String, Caller> callers = new LinkedHashMap<>();
    private final List<String> receipts = new ArrayList<>();

    private Recording(String address, Connection database, Path folder, String password) {
        this.address = address;
        this.password = password;
        this.database = database;
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException, SQLException {
        var data = Path.of(arguments[1]);
        var passwords = new Properties();
        try (var reader = Files.newBufferedReader(data.resolve("passwords.properties"))) {
            passwords.load(reader);
        }
        String port = Files.readAllLines(data.resolve("postgres/postmaster.pid"))
                .get(3)
                .strip();
        try (var database = DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/daybook",
                "postgres",
                passwords.getProperty("postgres.postgres"))) {
            new Recording(arguments[0], database, Path.of(arguments[2]), passwords.getProperty("example.accounts"))
                    .record();
        }
    }

    private void record() throws IOException, SQLException {
        for (String username : OFFICES.keySet().stream().sorted().toList()) {
            callers.put(username, Caller.signedIn(address, username, password));
        }
        for (String line : Files.readAllLines(folder.resolve("acts.txt"))) {
            if (!line.isBlank() && !line.startsWith("#")) {
                carryOut(line.split(" ", 4));
            }
        }
        Kept.write(folder.resolve("receipts.txt.xz"), receipts);
        awaitNumbered();
        var auditor = callers.get("auditor");
        List<String> answers = new ArrayList<>();
        for (String question : new Questions(database, LocalDate.now()).all()) {
            answers.add(Kept.line(question, auditor.get(question)));
        }
        Kept.write(folder.resolve("answers.txt.xz"), answers);
        Kept.write(folder.resolve("book.txt.xz"), new Dump(database).lines());
        Files.writeString(folder.resolve("password.txt"), password);
    }

    private void carryOut(String[] words) throws IOException, SQLException {
        switch (words[0]) {
            case "guess" -> Caller.withToken(address, words[1]).signIn(words[1], "a guess");
            case "lose" -> callers.get(words[1]).issuesLost(words[1]);
            case "password" -> callers.get(words[1]).changesPassword(password, words[2]);
            case "flood" -> {
                for (int time = 0; time < ENOUGH_TO_BE_PASSED_OVER; time++) {
                    callers.get(words[1]).call(words[2], UUID.randomUUID().toString(), words[3], "");
                }
            }
            case "leave" -> callers.get(words[1]).leaves();
            case "file" -> file(words[1], words[2]);
            default -> call(words[0], words[1], words[2], words[3]);
        }
    }

    private void file(String username, String name) throws IOException {
        String page = callers.get(username)
                .file(name, Files.readAllBytes(folder.resolve("files").resolve(name)), OFFICES.get(username));
        if (page.contains("data-rule=")) {
            throw new IllegalStateException(name + " was refused: " + page.substring(page.indexOf("data-rule=")));
        }
    }

    private void call(String status, String username, String act, String said) throws SQLException {
        boolean withDocument = said.endsWith(DOCUMENT_FOLLOWS);
        String fields = withDocument ? said.substring(0, said.length() - DOCUMENT_FOLLOWS.length()) : said;
        String body = "{\"office\":\"" + OFFICES.get(username) + "\","
                + tokensNamed(fields).substring(1);
        String document = withDocument ? DOCUMENT : "";
        String key = "before-" + (receipts.size() + 1);
        HttpResponse<String> answer = callers.get(username).call(act, key, body, document);
        if (answer.statusCode() != Integer.parseInt(status)) {
            throw new IllegalStateException(act + " " + body + " got " + answer.statusCode() + " " + answer.body());
        }
        receipts.add(String.join("\t", username, act, key, body, Kept.escaped(document), Kept.line(act, answer)));
    }

    private String tokensNamed(String fields) throws SQLException {
        String named = fields;
        for (String username : OFFICES.keySet()) {
            String place = "{lost token of " + username + "}";
            if (named.contains(place)) {
                named = named.replace(
                        place,
                        column(
                                        database,
                                        "select token_id from access.api_token where name = 'lost' and username = '"
                                                + username + "'")
                                .getFirst());
            }
        }
        return named;
    }

    /** What happened to accounts is numbered, and posted, a moment after the answer. */
    private void awaitNumbered() throws SQLException {
        String behind = "select 1 from daybook.event where not exists (select 1 from daybook.entry as given where"
                + " (given.transaction_id, given.append_no) = (event.transaction_id, event.append_no))"
                + " union all select 1 from " + view(database, "trail")
                + ".position where entry < (select max(entry_no) from daybook.entry)"
                + " union all select 1 from " + view(database, "daybook")
                + ".position where entry < (select max(entry_no) from daybook.entry)";
        while (!column(database, behind).isEmpty()) {
            Thread.onSpinWait();
        }
    }

    /** The schema of a view in its latest version. */
    static String view(Connection database, String name) throws SQLException {
        return column(
                        database,
                        "select nspname from pg_namespace where nspname ~ '^" + name
                                + "_[0-9]+$' order by length(nspname) desc, 1 desc")
                .getFirst();
    }

    static List<String> column(Connection database, String question) throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(question)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }
}
