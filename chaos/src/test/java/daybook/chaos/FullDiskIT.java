package daybook.chaos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The disk that holds the database's tables is full. */
@ExtendWith(OneSite.class)
class FullDiskIT {

    private static final int MOST_BEFORE_FULL = 1_000;
    private static final int READINGS = 40;

    @Test
    void recording_is_refused_plainly_reading_goes_on_and_with_room_everything_goes_on_by_itself(Site site)
            throws Exception {
        assumeTrue(site.disk().isPresent(), "a file system to fill up can be mounted by root only");
        var disk = site.disk().orElseThrow();
        List<String> refused = new ArrayList<>();
        try (var visitor = site.visitor()) {
            var sheet = Sheet.of(visitor, "34-0");
            disk.fill();
            try {
                refused.add(untilRefused(site));
                long events = events(site);
                for (int number = 0; number < 3; number++) {
                    var answer = site.send("35-" + number);
                    assertThat(answer.statusCode()).isEqualTo(503);
                    assertThat(answer.body()).contains("database-full", "Nothing was recorded");
                    refused.add("35-" + number);
                }
                var page = sheet.send();
                assertThat(page.statusCode())
                        .as("sent on to %s", page.headers().firstValue("Location"))
                        .isEqualTo(503);
                assertThat(page.body())
                        .contains("Nothing was recorded", "no room left")
                        .doesNotContain("Exception");
                Site.await("nothing was recorded", () -> events(site) == events);
                for (int reading = 0; reading < READINGS; reading++) {
                    assertThat(visitor.page("/indicators/I-0-" + reading)).contains("Measure " + reading);
                }
            } finally {
                disk.makeRoom();
            }
            site.receipts().note("34-0", Sheet.entry(sheet.send()));
        }
        for (String key : refused) {
            site.record(key);
        }
        site.isWhole();
    }

    /** What pages have room for is still recorded; the key of the first that is not. */
    private static String untilRefused(Site site) throws Exception {
        for (int number = 0; number < MOST_BEFORE_FULL; number++) {
            String key = "33-" + number;
            var answer = site.send(key);
            if (answer.statusCode() != 201) {
                assertThat(answer.statusCode()).isEqualTo(503);
                return key;
            }
            site.receipts().note(key, Client.entry(answer));
        }
        throw new AssertionError("the disk is full, and everything is recorded all the same");
    }

    private static long events(Site site) {
        return site.book().number("select count(*) from daybook.event");
    }
}
