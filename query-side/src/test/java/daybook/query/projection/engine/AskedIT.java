package daybook.query.projection.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import daybook.query.example.TestBook;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

/** The view through which the command side asks the query side for something: it stays, whatever becomes of the table. */
class AskedIT {

    private final TestBook book = new TestBook();

    @AfterEach
    void close() {
        book.close();
    }

    private void ask() {
        book.jdbc()
                .update("insert into asked.rebuild (projection, requested_by, requested_at)"
                        + " values ('scorecard', 'p-admin', now())");
    }

    @Test
    void whoever_asks_for_a_rebuild_has_made_a_request_that_is_open() {
        ask();
        ask();
        List<Map<String, Object>> open = book.jdbc()
                .queryForList("select projection, requested_by from query.rebuild_request where finished_at is null");
        assertThat(open)
                .hasSize(2)
                .allSatisfy(request -> assertThat(request)
                        .containsEntry("projection", "scorecard")
                        .containsEntry("requested_by", "p-admin"));
    }

    @Test
    void what_was_asked_for_is_neither_changed_nor_taken_back_through_it() {
        ask();
        assertThatThrownBy(() -> book.jdbc().update("update asked.rebuild set requested_by = 'p-other'"))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> book.jdbc().update("delete from asked.rebuild"))
                .isInstanceOf(DataAccessException.class);
    }
}
