package daybook.query.web.file;

import daybook.access.SignedIn;
import daybook.acts.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The files that were brought in, as the command side keeps them. Everybody sees their own; the administrator and the
 * auditor see all.
 */
@Component
class Imports {

    static final int PAGE = 50;
    private static final int LISTED = 50;
    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;

    Imports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A file, and how far it has come. */
    record Import(
            UUID id,
            String person,
            Instant at,
            String fileName,
            String state,
            int version,
            boolean moved,
            int total,
            int done,
            int fresh,
            int known,
            int refused,
            List<Problem> problems,
            Counted rows,
            List<Remark> notices) {}

    /** Each row of the file, by what comes of it. */
    record Counted(int fresh, int known, int refused, int empty) {}

    /** What is to be known about how a file was read. */
    record Remark(String what, List<String> about) {}

    /**
     * How a table of the file is read.
     *
     * @param template null if it follows none
     * @param columns what each heading stands for; empty where it stands for nothing
     */
    record SheetLine(int number, String name, @Nullable String template, List<String> headings, List<String> columns) {}

    /** What a row would be entered with besides. */
    record ByWhom(String office, String reason, String paper, String place) {}

    /** Why a row, or the file as a whole, is refused. */
    record Problem(String rule, @Nullable String column, String message, String wayOut) {}

    /**
     * What a row would do.
     *
     * @param restsOn by what authority it would be entered; null if it would not be
     */
    record RowLine(
            int place,
            String sheet,
            long firstRow,
            long lastRow,
            String template,
            String says,
            String outcome,
            List<Problem> problems,
            @Nullable String restsOn,
            @Nullable ByWhom by,
            List<List<String>> cells) {}

    /** The first and the last entry of a file that was recorded. */
    record Entered(long first, long last) {}

    List<Import> of(SignedIn who) {
        return jdbc.sql("select * from handed.import where person = :person or :all order by at desc limit :most")
                .param("person", who.person().value())
                .param("all", seesAll(who))
                .param("most", LISTED)
                .query((row, _) -> standing(row))
                .list();
    }

    Optional<Import> find(UUID id, SignedIn who) {
        return jdbc.sql("select * from handed.import where id = :id and (person = :person or :all)")
                .param("id", id)
                .param("person", who.person().value())
                .param("all", seesAll(who))
                .query((row, _) -> standing(row))
                .optional();
    }

    private static boolean seesAll(SignedIn who) {
        return who.is(Role.ADMINISTRATOR) || who.is(Role.AUDITOR);
    }

    /** The rows after a place, one more than a page where there are more. */
    List<RowLine> rows(UUID id, int after, boolean onlyRefused) {
        return jdbc.sql("select * from handed.import_row where import = ? and place > ? "
                        + (onlyRefused ? "and outcome = 'REFUSED' " : "") + "order by place limit ?")
                .params(id, after, PAGE + 1)
                .query((row, _) -> new RowLine(
                        row.getInt("place"),
                        row.getString("sheet"),
                        row.getLong("first_row"),
                        row.getLong("last_row"),
                        row.getString("template"),
                        row.getString("says"),
                        row.getString("outcome"),
                        problems(row.getString("problems")),
                        row.getString("rests_on"),
                        row.getString("by_whom") instanceof String by ? JSON.readValue(by, ByWhom.class) : null,
                        cells(row.getString("cells"))))
                .list();
    }

    /** The entries that were made of it, once they have their numbers. */
    Optional<Entered> receipt(UUID id) {
        return jdbc.sql("select first_entry, last_entry from handed.import_entries where import = ?")
                .param(id)
                .query((row, _) -> new Entered(row.getLong(1), row.getLong(2)))
                .optional();
    }

    private static Import standing(ResultSet row) throws SQLException {
        return new Import(
                row.getObject("id", UUID.class),
                row.getString("person"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("file_name"),
                row.getString("state"),
                row.getInt("version"),
                row.getBoolean("moved"),
                row.getInt("rows_total"),
                row.getInt("rows_done"),
                row.getInt("acts_new"),
                row.getInt("acts_known"),
                row.getInt("acts_refused"),
                problems(row.getString("problem")),
                new Counted(
                        row.getInt("rows_new"),
                        row.getInt("rows_known"),
                        row.getInt("rows_refused"),
                        row.getInt("rows_empty")),
                JSON.readValue(row.getString("notices"), new TypeReference<List<Remark>>() {}));
    }

    List<SheetLine> sheets(UUID id) {
        return jdbc.sql("select * from handed.import_sheet where import = ? order by number")
                .param(id)
                .query((row, _) -> new SheetLine(
                        row.getInt("number"),
                        row.getString("name"),
                        row.getString("template"),
                        words(row.getString("headings")),
                        words(row.getString("columns"))))
                .list();
    }

    private static List<String> words(String json) {
        return JSON.readValue(json, new TypeReference<List<String>>() {});
    }

    private static List<List<String>> cells(@Nullable String json) {
        return json == null ? List.of() : JSON.readValue(json, new TypeReference<List<List<String>>>() {});
    }

    private static List<Problem> problems(@Nullable String json) {
        return json == null ? List.of() : JSON.readValue(json, new TypeReference<List<Problem>>() {});
    }
}
