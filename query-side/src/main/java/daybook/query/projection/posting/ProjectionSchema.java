package daybook.query.projection.posting;

import daybook.query.projection.Projection;
import daybook.query.projection.Row;
import daybook.query.projection.Table;
import daybook.query.projection.TableScript;
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
public final class ProjectionSchema {

    public static final String POSITION = "position";

    private final JdbcTemplate jdbc;
    private final Projection projection;
    private final String schema;

    private ProjectionSchema(JdbcTemplate jdbc, Projection projection, String schema) {
        this.jdbc = jdbc;
        this.projection = projection;
        this.schema = schema;
    }

    public static ProjectionSchema serving(JdbcTemplate jdbc, Projection projection) {
        return new ProjectionSchema(jdbc, projection, projection.schema());
    }

    public static ProjectionSchema rebuilt(JdbcTemplate jdbc, Projection projection) {
        return new ProjectionSchema(jdbc, projection, projection.schema() + "_rebuild");
    }

    public Projection projection() {
        return projection;
    }

    /** Also the name of the processor that fills it. */
    public String name() {
        return schema;
    }

    /** Makes the schema and its tables where they are missing, one node at a time. Needs a transaction. */
    public void createIfMissing() {
        jdbc.query("select pg_advisory_xact_lock(hashtextextended(?, 0))", row -> {}, "create " + schema);
        if (!exists()) {
            createTables();
            createIndices();
        } else {
            createWaysByEntry();
        }
    }

    /** Makes the schema and its tables, without what they are looked up by: filling them is quicker so. */
    public void createTables() {
        jdbc.execute("create schema " + schema);
        jdbc.execute("create table %s.%s (entry bigint not null)".formatted(schema, POSITION));
        jdbc.execute("insert into %s.%s values (0)".formatted(schema, POSITION));
        TableScript.all(projection.tables()).forEach(table -> jdbc.execute(table.table(schema)));
    }

    /** Makes what the tables are looked up by. */
    public void createIndices() {
        TableScript.all(projection.tables())
                .flatMap(table -> table.indices(schema).stream())
                .forEach(jdbc::execute);
        createWaysByEntry();
    }

    /**
     * By entry, for the watch, which holds a piece of the book against its rows. Rows are added in that order, so that an
     * index of blocks is enough: it takes a few pages, and nearly nothing with each row.
     */
    private void createWaysByEntry() {
        TableScript.all(projection.tables())
                .map(script -> Table.of(script.row()).name())
                .forEach(table -> {
                    String name = table + "_by_entry";
                    if (!isThere(schema + "." + name)) {
                        jdbc.execute("create index %s on %s.%s using brin (entry) with (autosummarize = on)"
                                .formatted(name, schema, table));
                    }
                });
    }

    private boolean isThere(String relation) {
        return Boolean.TRUE.equals(jdbc.queryForObject("select to_regclass(?) is not null", Boolean.class, relation));
    }

    /** Tells the planner what is in the tables, which after a quick filling it would find out too late. */
    public void analyse() {
        jdbc.queryForList(
                        "select format('%I.%I', schemaname, tablename) from pg_tables where schemaname = ?",
                        String.class, schema)
                .forEach(table -> jdbc.execute("analyze " + table));
    }

    public boolean exists() {
        return isThere(schema + "." + POSITION);
    }

    public void drop() {
        jdbc.execute("drop schema if exists " + schema + " cascade");
    }

    /** Takes the place of another schema, which is put aside under a name of its own. Needs a transaction. */
    public void replace(ProjectionSchema old, String aside) {
        jdbc.execute("drop schema if exists " + aside + " cascade");
        jdbc.execute("alter schema %s rename to %s".formatted(old.schema, aside));
        jdbc.execute("alter schema %s rename to %s".formatted(schema, old.schema));
    }

    /** Lets others post, and keeps the schema from being replaced until the transaction ends. */
    void holdForPosting() {
        jdbc.query("select pg_advisory_xact_lock_shared(hashtextextended(?, 0))", row -> {}, "post " + schema);
    }

    /** Keeps everybody from posting until the transaction ends. */
    public void holdForReplacing() {
        jdbc.query("select pg_advisory_xact_lock(hashtextextended(?, 0))", row -> {}, "post " + schema);
    }

    public long position() {
        return read("");
    }

    /** The position, kept from moving until the transaction ends. */
    public long positionForPosting() {
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
    public void post(List<Row> rows, long position) {
        Map<Table<?>, List<@Nullable Object[]>> byTable = new LinkedHashMap<>();
        for (Row row : rows) {
            Table<?> table = Table.of(row.getClass());
            byTable.computeIfAbsent(table, _ -> new ArrayList<>()).add(table.plain(row));
        }
        byTable.forEach((table, values) -> jdbc.batchUpdate(table.insert(schema), values));
        moveTo(position);
    }

    /** The same with very many rows. */
    public void post(CopiedRows rows, long position) {
        jdbc.execute((Connection connection) -> rows.copy(connection, schema));
        moveTo(position);
    }

    private void moveTo(long position) {
        jdbc.update("update %s.%s set entry = ?".formatted(schema, POSITION), position);
    }
}
