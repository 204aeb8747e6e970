package daybook.query.projection;

import daybook.facts.Fact;
import java.util.List;

/** A way to turn facts into rows. It reads facts only, never what another projection made of them. */
public interface Projection {

    ProjectionName name();

    /** Of its tables. Raised whenever the same facts would give other rows. */
    int version();

    /** The record of its rows, or the sealed family of them: each is a table, and they are made in this order. */
    Class<? extends Row> tables();

    /** The rows that a fact adds: always the same for the same fact. */
    List<Row> rows(Fact fact, EntryContext at);

    /** The schema that holds its tables. */
    default String schema() {
        return name().text() + "_" + version();
    }

    /** A query in which a dollar sign and a point stand before each of its tables: {@code $.target}. */
    default String sql(String query) {
        return query.replace("$.", schema() + ".");
    }
}
