package daybook.store.axon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is kept of the streams that were read. */
class KnownStreamsTest {

    private final KnownStreams known = new KnownStreams(100);

    private static KnownStreams.Known upTo(long lastNo, long bytes) {
        return new KnownStreams.Known(List.of(), lastNo, "event " + lastNo, bytes);
    }

    @Test
    void the_one_that_was_not_asked_for_the_longest_goes_first() {
        known.keep("minutes", upTo(3, 40));
        known.keep("ledger", upTo(3, 40));
        known.of("minutes");
        known.keep("diary", upTo(3, 40));
        assertThat(known.of("ledger")).isNull();
        assertThat(known.of("minutes")).isNotNull();
        assertThat(known.of("diary")).isNotNull();
    }

    @Test
    void no_more_is_kept_than_there_is_room_for() {
        for (int stream = 0; stream < 50; stream++) {
            known.keep("stream " + stream, upTo(1, 1 + stream % 60));
            assertThat(known.bytes()).isBetween(1L, 100L);
        }
    }

    @Test
    void a_stream_too_long_for_all_the_room_drives_nobody_out() {
        known.keep("minutes", upTo(3, 100));
        known.keep("endless", upTo(900, 101));
        assertThat(known.of("endless")).isNull();
        assertThat(known.of("minutes")).isNotNull();
    }

    @Test
    void a_longer_beginning_takes_the_place_of_a_shorter_one_and_not_the_other_way() {
        known.keep("minutes", upTo(3, 30));
        known.keep("minutes", upTo(5, 50));
        known.keep("minutes", upTo(4, 40));
        assertThat(known.of("minutes")).isEqualTo(upTo(5, 50));
        assertThat(known.bytes()).isEqualTo(50);
    }

    @Test
    void what_is_forgotten_gives_its_room_back() {
        known.keep("minutes", upTo(3, 100));
        known.forget("minutes");
        known.forget("minutes");
        assertThat(known.bytes()).isZero();
    }
}
