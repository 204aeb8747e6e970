package daybook.store.axon;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;

/** What is kept of the streams that were read. */
class KnownStreamsTest {

    private static final long MIB = 1 << 20;

    private final KnownStreams<String> known = new KnownStreams<>(100);

    private static KnownStreams.Known<String> upTo(long lastNo, long bytes) {
        return new KnownStreams.Known<>("all to " + lastNo, lastNo, "event " + lastNo, bytes);
    }

    @Test
    void there_is_more_room_in_a_larger_heap_and_some_in_the_smallest() {
        assertThat(KnownStreams.room(64 * MIB)).isEqualTo(8 * MIB);
        assertThat(KnownStreams.room(256 * MIB)).isEqualTo(8 * MIB);
        assertThat(KnownStreams.room(1024 * MIB)).isEqualTo(32 * MIB);
        assertThat(KnownStreams.room(Long.MAX_VALUE)).isEqualTo(512 * MIB);
    }

    @Test
    void what_is_asked_for_often_stays_however_many_are_read_once() {
        known.keep("minutes", upTo(3, 40));
        for (int once = 0; once < 50; once++) {
            assertThat(known.of("minutes")).isNotNull();
            known.keep("stream " + once, upTo(3, 40));
        }
        assertThat(known.of("minutes")).isNotNull();
    }

    @Test
    void what_is_asked_for_no_more_makes_room_in_the_end() {
        known.keep("minutes", upTo(3, 60));
        for (int again = 0; again < 50; again++) {
            known.keep("ledger", upTo(3, 60));
            known.of("ledger");
        }
        assertThat(known.of("ledger")).isNotNull();
        assertThat(known.of("minutes")).isNull();
    }

    @Test
    void it_is_told_how_often_a_reading_is_spared() {
        var registry = new SimpleMeterRegistry();
        known.measure(registry, "streams");
        known.keep("minutes", upTo(3, 40));
        known.of("minutes");
        known.of("minutes");
        known.of("ledger");
        assertThat(asked(registry, "hit")).isEqualTo(2);
        assertThat(asked(registry, "miss")).isEqualTo(1);
    }

    private static double asked(SimpleMeterRegistry registry, String result) {
        return registry.get("cache.gets")
                .tags("cache", "streams", "result", result)
                .functionCounter()
                .count();
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
    void a_stream_that_has_grown_too_long_gives_its_room_back() {
        known.keep("minutes", upTo(3, 60));
        known.keep("minutes", upTo(900, 101));
        assertThat(known.of("minutes")).isNull();
        assertThat(known.bytes()).isZero();
    }

    @Test
    void what_is_forgotten_gives_its_room_back() {
        known.keep("minutes", upTo(3, 100));
        known.forget("minutes");
        known.forget("minutes");
        assertThat(known.bytes()).isZero();
    }
}
