package daybook.store;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.store.connection.OwnConnections;
import daybook.store.sequence.HeadListener;
import daybook.store.sequence.Sequencer;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Several sequencers, and what happens when one of them dies. */
class SequencersIT {

    private final Book book = new Book();

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void two_at_once_give_each_event_one_number() throws Exception {
        var nodes = List.of(book.node(), book.node());
        try (var writers = Executors.newFixedThreadPool(8)) {
            for (var i = 0; i < 400; i++) {
                var node = nodes.get(i % 2);
                var event = Book.event("stream " + i, 0);
                writers.submit(() -> node.engine().appendEvents(event));
            }
        }
        book.awaitEntries(400);
        assertThat(book.entryNumbers()).isEqualTo(Book.upTo(400));
        assertThat(book.entered()).doesNotHaveDuplicates();
    }

    @Test
    void one_killed_in_mid_batch_leaves_nothing_and_another_takes_over() throws Exception {
        var dying = book.nodeThatNeverPolls();
        dying.engine().appendEvents(Book.event("before", 0));
        book.awaitEntries(1);
        // The insert of the numbers waits for this lock, so the batch is open, with the sequencers' own lock taken.
        try (var hold = book.database.superuser().getConnection();
                var statement = hold.createStatement()) {
            hold.setAutoCommit(false);
            statement.execute("lock table daybook.entry in share mode");
            dying.engine().appendEvents(Book.events("in mid-batch", 5));
            var inMidBatch = awaitBackend("wait_event = 'relation' and application_name = '" + Sequencer.NAME + "'");
            statement.execute("select pg_terminate_backend(" + inMidBatch + ")");
            dying.stop();
            hold.commit();
        }
        assertThat(book.entryNumbers()).containsExactly(1L);

        book.node();
        book.awaitEntries(6);
        assertThat(book.entryNumbers()).isEqualTo(Book.upTo(6));
    }

    @Test
    void one_killed_while_idle_opens_a_new_connection_by_itself() throws Exception {
        var node = book.nodeThatNeverPolls();
        kill(Sequencer.NAME);
        node.engine().appendEvents(Book.event("after", 0));
        book.awaitEntries(1);
    }

    @Test
    void a_listener_that_was_killed_catches_up_on_what_it_missed() throws Exception {
        var writing = book.nodeThatNeverPolls();
        var reading = book.nodeThatNeverPolls();
        try (var stream = reading.eventStore().openStream(null)) {
            kill(HeadListener.NAME);
            writing.engine().appendEvents(Book.event("missed", 0));
            assertThat(stream.hasNextAvailable(20, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void events_left_by_a_node_that_died_before_numbering_are_numbered_by_another_at_its_poll() throws Exception {
        var other = book.node();
        book.unstarted(parts -> parts).engine().appendEvents(Book.events("left", 3));

        book.awaitEntries(3);
        assertThat(other.dayBook().head()).isEqualTo(3);
    }

    @Test
    void a_node_that_hangs_with_the_lock_is_waited_for_until_the_server_ends_it() throws Exception {
        var node = book.node();
        try (var hanging = book.ownConnections().open("hanging node", Book.PATIENCE);
                var statement = hanging.createStatement()) {
            statement.execute("select pg_advisory_xact_lock(" + OwnConnections.LOCK_KEY + ")");
            node.engine().appendEvents(Book.event("overtaking", 0));
            Thread.sleep(300);
            assertThat(book.entryNumbers()).as("one batch at a time").isEmpty();

            book.awaitEntries(1);
        }
    }

    private void kill(String name) throws InterruptedException {
        awaitBackend("application_name = '" + name + "'");
        book.sql.queryForList(
                "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and application_name = ?",
                name);
    }

    private int awaitBackend(String condition) throws InterruptedException {
        var deadline = System.nanoTime() + Book.PATIENCE.toNanos();
        while (true) {
            var found = book.sql.queryForList(
                    "select pid from pg_stat_activity where datname = current_database() and " + condition,
                    Integer.class);
            if (!found.isEmpty()) {
                return found.getFirst();
            }
            assertThat(System.nanoTime()).as("no backend with " + condition).isLessThan(deadline);
            Thread.sleep(2);
        }
    }
}
