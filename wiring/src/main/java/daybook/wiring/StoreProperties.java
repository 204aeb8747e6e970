package daybook.wiring;

import daybook.store.StoreSettings;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the day book works; see {@link StoreSettings}, which refuses what is out of bounds.
 *
 * @param replayBatch how many entries a reader takes at a time, 1 to 5,000
 * @param sequencerBatch how many events one transaction numbers, 1 to 10,000
 * @param poll how often to look when nothing is heard, from 10 ms to a day: the safety net
 * @param pace the least time between two batches of numbering, up to 1 s
 */
@ConfigurationProperties("daybook.store")
record StoreProperties(
        @DefaultValue("500") int replayBatch,
        @DefaultValue("2000") int sequencerBatch,
        @DefaultValue("500ms") Duration poll,
        @DefaultValue("2ms") Duration pace) {

    StoreSettings settings() {
        return new StoreSettings(replayBatch, sequencerBatch, poll, pace);
    }
}
