package daybook.chaos.weather;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import daybook.chaos.scene.Book;
import daybook.chaos.scene.Client;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The disk that holds the database's tables is full. */
@ExtendWith(SharedSite.class)
class FullDiskIT {

    private static final int MOST_BEFORE_FULL = 1_000;
    private static final int REFUSED_IN_A_ROW = 10;
    private static final int READINGS = 40;

    @Test
    void recording_is_refused_plainly_reading_goes_on_and_with_room_everything_goes_on_by_itself(Site site)
            throws Exception {
        assumeTrue(site.disk().isPresent(), "a file system to fill up can be mounted by root only");
        var disk = site.disk().orElseThrow();
        List<String> sentAgain = new ArrayList<>();
        // Nobody can connect anew while there is no room for what each connection writes first.
        try (var connection = site.postmaster().superuser().getConnection();
                var visitor = site.visitor()) {
            var book = new Book(new SingleConnectionDataSource(connection, true));
            var form = ReturnForm.of(visitor, "34-0");
            disk.fill();
            try {
                untilRefused(site, disk, sentAgain);
                long events = events(book);
                var page = form.send();
                assertThat(page.statusCode())
                        .as("sent on to %s", page.headers().firstValue("Location"))
                        .isEqualTo(503);
                assertThat(page.body())
                        .contains("Nothing was recorded", "no room left")
                        .doesNotContain("Exception");
                Site.await("nothing was recorded", () -> events(book) == events);
                for (int reading = 0; reading < READINGS; reading++) {
                    assertThat(visitor.page("/indicators/I-0-" + reading)).contains("Measure " + reading);
                }
            } finally {
                disk.makeRoom();
            }
            site.receipts().note("34-0", ReturnForm.entry(form.send()));
        } finally {
            for (String key : sentAgain) {
                site.record(key);
            }
        }
        site.isWhole();
    }

    /** What pages have room for is still recorded; there is none once so many in a row are refused. */
    private static void untilRefused(Site site, Disk disk, List<String> sentAgain) throws Exception {
        int inARow = 0;
        for (int number = 0; inARow < REFUSED_IN_A_ROW; number++) {
            assertThat(number).as("sent to a full disk").isLessThan(MOST_BEFORE_FULL);
            String key = "33-" + number;
            var answer = site.send(key);
            if (answer.statusCode() == 201) {
                site.receipts().note(key, Client.entry(answer));
                inARow = 0;
            } else {
                sentAgain.add(key);
                assertThat(answer.statusCode()).isEqualTo(503);
                if (isRecorded(answer)) {
                    // Each such answer takes its time: whatever room there has come to be is taken at once.
                    disk.fill();
                    inARow = 0;
                } else {
                    inARow++;
                }
            }
        }
    }

    /** The last pages may have room for an event and none for its number: it is recorded, and its receipt comes later. */
    private static boolean isRecorded(HttpResponse<String> answer) {
        if (answer.body().contains("not-numbered-yet")) {
            return true;
        }
        assertThat(answer.body()).contains("database-full", "Nothing was recorded");
        return false;
    }

    private static long events(Book book) {
        return book.number("select count(*) from daybook.event");
    }
}
