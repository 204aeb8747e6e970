package daybook.query.web.table;

import daybook.query.web.View;
import java.util.List;
import java.util.stream.Stream;

/** A page with tables. */
public interface HasTables extends View.HasHead {

    String heading();

    /** Its tables in the order in which the page shows them, as they are taken away. */
    List<Sheet> sheets();

    /** Each by itself. */
    static List<Sheet> each(Table... tables) {
        return Stream.of(tables).map(Sheet::of).toList();
    }
}
