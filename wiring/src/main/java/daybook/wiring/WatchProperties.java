package daybook.wiring;

import daybook.store.watch.WatchSettings;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the book is watched; see {@link WatchSettings}, which refuses what is out of bounds.
 *
 * @param piece how many entries are looked at together, 1 to 5,000
 * @param pace the least time between two pieces
 * @param look how often what guards the book, and its end, are looked at
 * @param rest how long after a round through the whole book the next begins
 * @param silence after how long without a look the watch counts as silent
 */
@ConfigurationProperties("daybook.watch")
record WatchProperties(
        @DefaultValue("500") int piece,
        @DefaultValue("250ms") Duration pace,
        @DefaultValue("5s") Duration look,
        @DefaultValue("1m") Duration rest,
        @DefaultValue("1m") Duration silence) {

    WatchSettings settings() {
        return new WatchSettings(piece, pace, WatchSettings.USUAL_SHARE, look, rest, silence);
    }
}
