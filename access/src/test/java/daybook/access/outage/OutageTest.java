package daybook.access.outage;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

class OutageTest {

    private static Throwable inAPage(Throwable cause) {
        return new ServletException("the page failed", new DataAccessResourceFailureException("no", cause));
    }

    @ParameterizedTest
    @ValueSource(strings = {"08006", "08003", "57P01", "57P03", "53300", "53100"})
    void a_failure_of_the_database_leaves_open_whether_something_was_recorded(String state) {
        assertThat(Outage.of(inAPage(new SQLException("no", state)))).isEqualTo(Outage.AWAY);
    }

    @Test
    void a_pool_without_a_free_connection_is_an_outage() {
        assertThat(Outage.of(inAPage(new SQLTransientConnectionException("timed out"))))
                .isEqualTo(Outage.AWAY);
    }

    @Test
    void what_is_known_already_is_kept() {
        var known = new Unavailable(Outage.FULL, "nothing was recorded", new SQLException("no", "53100"));
        assertThat(Outage.of(inAPage(known))).isEqualTo(Outage.FULL);
    }

    @Test
    void a_mistake_in_the_program_is_no_outage() {
        assertThat(Outage.of(new IllegalStateException("a mistake"))).isNull();
        assertThat(Outage.of(new DuplicateKeyException("twice", new SQLException("twice", "23505"))))
                .isNull();
    }

    @Test
    void a_transaction_that_never_began_recorded_nothing() {
        var failure = new CannotCreateTransactionException("no", new SQLTransientConnectionException("timed out"));
        assertThat(Outage.withNothingRecorded(failure)).isEqualTo(Outage.BUSY);
    }

    @Test
    void a_transaction_that_found_no_room_recorded_nothing() {
        assertThat(Outage.withNothingRecorded(inAPage(new SQLException("no space", "53100"))))
                .isEqualTo(Outage.FULL);
    }

    @Test
    void of_a_commit_that_was_not_answered_nothing_is_certain() {
        var failure = new TransactionSystemException("commit failed", new SQLException("broken", "08006"));
        assertThat(Outage.withNothingRecorded(failure)).isNull();
        assertThat(Outage.of(failure)).isEqualTo(Outage.AWAY);
    }
}
