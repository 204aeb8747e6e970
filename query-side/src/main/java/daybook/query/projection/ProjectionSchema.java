package daybook.query.projection;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.support.DataAccessUtils;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The tables of a projection in one schema: the one that serves, or the one that is being built to take its place. The
 * schema keeps its own position in one row, so that rows and position are committed, and move house, together.
 */
final class ProjectionSchema {

    static final String POSITION = "position";

    private final JdbcTemplate jdbc;
    private final Projection projection;
    private final String schema;

    private ProjectionSchema(JdbcTemplate jdbc, Projection projection, String schema) {
        this.jdbc = jdbc;
        this.projection = projection;
        this.schema = schema;
    }

    static ProjectionSchema serving(JdbcTemplate jdbc, Projection projection) {
        return new ProjectionSchema(jdbc, projection, projection.schema());
    }

    static ProjectionSchema rebuilt(JdbcTemplate jdbc, Projection projection) {
        return new ProjectionSchema(jdbc, projection, projection.schema() + "_rebuild");
    }

    Projection projection() {
        return projection;
    }

    /** Also the name of the processor that fills it. */
    String name() {
        return schema;
    }

    /** Makes the schema and its tables where they are missing, one node at a time. Needs a transaction. */
    void createIfMissing() {
        jdbc.query("select pg_advisory_xact_lock(hashtextextended(?, 0))", row -> {}, "create " + schema);
        if (!exists()) {
            createTables();
            createIndices();
        }
    }

    /** Makes the schema and its tables, without what they are looked up by: filling them is quicker so. */
    void createTables() {
        jdbc.execute("create schema " + schema);
        jdbc.execute("create table %s.%s (entry bigint not null)".formatted(schema, POSITION));
        jdbc.execute("insert into %s.%s values (0)".formatted(schema, POSITION));
        TableScript.all(projection.tables()).forEach(table -> jdbc.execute(table.table(schema)));
    }

    /** Makes what the tables are looked up by. */
    void createIndices() {
        TableScript.all(projection.tables())
                .flatMap(table -> table.indices(schema).stream())
                .forEach(jdbc::execute);
    }

    /** Tells the planner what is in the tables, which after a quick filling it would find out too late. */
    void analyse() {
        jdbc.queryForList(
                        "select format('%I.%I', schemaname, tablename) from pg_tables where schemaname = ?",
                        String.class, schema)
                .forEach(table -> jdbc.execute("analyze " + table));
    }

    boolean exists() {
        return Boolean.TRUE.equals(
                jdbc.queryForObject("select to_regclass(?) is not null", Boolean.class, schema + "." + POSITION));
    }

    void drop() {
        jdbc.execute("drop schema if exists " + schema + " cascade");
    }

    /** Takes the place of another schema, which is put aside under a name of its own. Needs a transaction. */
    void replace(ProjectionSchema old, String aside) {
        jdbc.execute("drop schema if exists " + aside + " cascade");
        jdbc.execute("alter schema %s rename to %s".formatted(old.schema, aside));
        jdbc.execute("alter schema %s rename to %s".formatted(schema, old.schema));
    }

    /** Lets others post, and keeps the schema from being replaced until the transaction ends. */
    void holdForPosting() {
        jdbc.query("select pg_advisory_xact_lock_shared(hashtextextended(?, 0))", row -> {}, "post " + schema);
    }

    /** Keeps everybody from posting until the transaction ends. */
    void holdForReplacing() {
        jdbc.query("select pg_advisory_xact_lock(hashtextextended(?, 0))", row -> {}, "post " + schema);
    }

    long position() {
        return read("");
    }

    /** The position, kept from moving until the transaction ends. */
    long positionForPosting() {
        return read(" for update");
    }

    private long read(String suffix) {
        Long entry = DataAccessUtils.singleResult(
                jdbc.queryForList("select entry from %s.%s%s".formatted(schema, POSITION, suffix), Long.class));
        if (entry == null) {
            throw new IllegalStateException(schema + " has lost its position");
        }
        return entry;
    }

    /** Adds rows and moves the position, in the transaction under way. */
    void post(List<Row> rows, long position) {
        Map<Table<?>, List<@Nullable Object[]>> byTable = new LinkedHashMap<>();
        for (Row row : rows) {
            Table<?> table = Table.of(row.getClass());
            byTable.computeIfAbsent(table, _ -> new ArrayList<>()).add(table.plain(row));
        }
        byTable.forEach((table, values) -> jdbc.batchUpdate(table.insert(schema), values));
        moveTo(position);
    }

    /** The same with very many rows. */
    void post(CopiedRows rows, long position) {
        jdbc.execute((Connection connection) -> rows.copy(connection, schema));
        moveTo(position);
    }

    private void moveTo(long position) {
        jdbc.update("update %s.%s set entry = ?".formatted(schema, POSITION), position);
    }
}
