package daybook.query.projection.engine;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.query.example.TestBook;
import daybook.query.projection.ProjectionName;
import daybook.query.projection.ProjectionState;
import daybook.query.projection.engine.Nodes.Counting;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

class PostingIT {

    private final TestBook book = new TestBook();
    private final AtomicLong poison = new AtomicLong();
    private final Counting projection = new Counting(poison);
    private final ProjectionEngine node = Nodes.node(book, book.eventStore(), projection);

    @AfterEach
    void close() {
        node.stop();
        book.close();
    }

    private ProjectionState state() {
        return node.states().getFirst();
    }

    private Health health() {
        return new ProjectionHealth(new RecentStates(node, System::nanoTime), ProjectionName.TRAIL).health();
    }

    private void awaitStopped(long entry) throws InterruptedException {
        for (int tries = 0; tries < 600; tries++) {
            var stopped = state().stopped();
            if (stopped != null
                    && stopped.entry() != null
                    && stopped.entry() == entry
                    && state().position() == entry - 1) {
                return;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("it did not stop at " + entry + ": " + state());
    }

    @Test
    void every_entry_is_posted_once_and_in_order() {
        Nodes.record(book, 700);
        node.start();
        long last = Nodes.record(book, 700);
        assertThat(Nodes.await(book, projection, last)).isTrue();
        assertThat(Nodes.posted(book)).isEqualTo(Nodes.upTo(1_400));
        assertThat(state().lag()).isEqualTo(Duration.ZERO);
        assertThat(health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void an_entry_that_cannot_be_posted_stops_the_projection_right_before_it_and_says_so() throws InterruptedException {
        poison.set(7);
        Nodes.record(book, 20);
        node.start();
        awaitStopped(7);
        assertThat(Nodes.posted(book)).isEqualTo(Nodes.upTo(6));
        assertThat(state().behind()).isEqualTo(14);
        assertThat(state().lag()).isPositive();
        assertThat(health().getStatus()).isEqualTo(Status.DOWN);
        assertThat(health().getDetails())
                .containsEntry("entry", 7L)
                .containsEntry("reason", "UnsupportedOperationException");
    }

    @Test
    void it_goes_on_where_it_stopped_once_it_is_mended() throws InterruptedException {
        poison.set(3);
        long last = Nodes.record(book, 12);
        node.start();
        awaitStopped(3);
        poison.set(0);
        assertThat(Nodes.await(book, projection, last)).isTrue();
        assertThat(Nodes.posted(book)).isEqualTo(Nodes.upTo(12));
        assertThat(state().stopped()).isNull();
        assertThat(health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void two_nodes_at_once_post_every_entry_once() {
        ProjectionEngine other = Nodes.node(book, book.eventStore(), projection);
        node.start();
        other.start();
        try {
            for (int round = 0; round < 5; round++) {
                Nodes.record(book, 300);
            }
            assertThat(Nodes.await(book, projection, 1_500)).isTrue();
        } finally {
            other.stop();
        }
        assertThat(Nodes.posted(book)).isEqualTo(Nodes.upTo(1_500));
    }

    @Test
    void connections_that_break_in_mid_batch_lose_nothing_and_repeat_nothing() {
        node.start();
        for (int round = 1; round <= 3; round++) {
            book.breakPosting("trail_99.about", () -> Nodes.record(book, 100));
            assertThat(Nodes.await(book, projection, 100L * round)).isTrue();
        }
        assertThat(Nodes.posted(book)).isEqualTo(Nodes.upTo(300));
    }

    @Test
    void a_node_that_starts_again_goes_on_where_it_ended() {
        Nodes.record(book, 50);
        node.start();
        assertThat(Nodes.await(book, projection, 50)).isTrue();
        node.stop();
        Nodes.record(book, 50);
        ProjectionEngine again = Nodes.node(book, book.eventStore(), projection);
        again.start();
        try {
            assertThat(Nodes.await(book, projection, 100)).isTrue();
        } finally {
            again.stop();
        }
        assertThat(Nodes.posted(book)).isEqualTo(Nodes.upTo(100));
    }

    @Test
    void a_processor_that_lost_its_place_repeats_nothing() {
        Nodes.record(book, 50);
        node.start();
        assertThat(Nodes.await(book, projection, 50)).isTrue();
        node.stop();
        assertThat(book.jdbc().update("delete from query.token_entry")).isPositive();
        Nodes.record(book, 10);
        ProjectionEngine again = Nodes.node(book, book.eventStore(), projection);
        again.start();
        try {
            assertThat(Nodes.await(book, projection, 60)).isTrue();
        } finally {
            again.stop();
        }
        assertThat(Nodes.posted(book)).isEqualTo(Nodes.upTo(60));
    }
}
