package daybook.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** G1: nothing is changed, whoever asks. */
class AppendOnlyIT {

    private static final Book book = new Book();

    @BeforeAll
    static void given_an_entry() throws Exception {
        book.node().engine().appendEvents(Book.event("kept", 0));
        book.awaitEntries(1);
    }

    @AfterAll
    static void close() {
        assertThat(book.entryNumbers()).containsExactly(1L);
        book.close();
    }

    static Stream<String> changes() {
        return Stream.of(
                "update daybook.event set payload = ''",
                "delete from daybook.event",
                "truncate daybook.event",
                "truncate daybook.event cascade",
                "update daybook.entry set entered_at = now()",
                "delete from daybook.entry",
                "truncate daybook.entry",
                "update daybook.server set after_append_no = 1",
                "delete from daybook.server",
                "truncate daybook.server");
    }

    static Stream<Arguments> changesByThoseWhoMay() {
        return changes().flatMap(change -> Stream.of(Arguments.of(change, "owner"), Arguments.of(change, "superuser")));
    }

    @ParameterizedTest
    @MethodSource("changesByThoseWhoMay")
    void is_refused_to_those_who_have_the_right(String change, String who) {
        var source = who.equals("owner") ? book.database.owner() : book.database.superuser();
        assertThatThrownBy(() -> execute(source, change))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("the day book is append-only")
                .hasMessageContaining("Record a correction instead");
    }

    @ParameterizedTest
    @MethodSource("changes")
    void is_refused_to_the_application(String change) {
        assertThatThrownBy(() -> execute(book.database.app(), change)).hasMessageContaining("permission denied");
    }

    @ParameterizedTest
    @MethodSource("changes")
    void is_refused_to_a_session_that_plays_the_replica(String change) {
        assertThatThrownBy(() -> execute(book.database.superuser(), "set session_replication_role = replica", change))
                .hasMessageContaining("the day book is append-only");
    }

    @Test
    void the_application_cannot_choose_its_own_place_in_the_order() {
        assertThatThrownBy(() -> execute(
                        book.database.app(),
                        "insert into daybook.event (transaction_id, event_id, stream, stream_type, stream_no, type, "
                                + "recorded_at, effective, metadata, payload) "
                                + "values ('3', gen_random_uuid(), 's', 't', 0, 'x', now(), now(), '', '')"))
                .hasMessageContaining("permission denied");
    }

    @Test
    void the_application_cannot_switch_the_trigger_off() {
        assertThatThrownBy(() -> execute(book.database.app(), "alter table daybook.event disable trigger all"))
                .hasMessageContaining("must be owner");
    }

    private static void execute(DataSource source, String... statements) throws SQLException {
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
