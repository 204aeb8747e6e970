package daybook.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ObservationIT {

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create(RunningDaybook.address() + path))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "commandBus_",
                "eventStore_",
                "daybook_entries",
                "daybook_findings",
                "daybook_watch_age_seconds",
                "daybook_watch_look_age_seconds",
                "daybook_watch_position",
                "daybook_sequencer_lag_seconds",
                "daybook_transaction_oldest_seconds",
                "daybook_projection_lag_entries",
                "daybook_projection_lag_seconds"
            })
    void a_meter_can_be_read_without_signing_in(String meter) throws Exception {
        assertThat(get("/actuator/prometheus").body()).containsPattern("(?m)^" + meter);
    }

    @Test
    void health_tells_of_each_projection() throws Exception {
        var answer = get("/actuator/health");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("\"book\"")
                .contains("\"projections\"")
                .contains("\"scorecard\"")
                .contains("\"borrowing\"")
                .contains("\"trail\"")
                .contains("\"daybook\"");
    }

    @Test
    void health_says_how_long_ago_the_book_and_its_views_were_looked_at() throws Exception {
        assertThat(get("/actuator/health").body())
                .containsPattern("\"secondsSinceLookAtBook\":\\d+")
                .containsPattern("\"secondsSinceLookAtViews\":\\d+");
    }

    @Test
    @Timeout(120)
    void a_ledger_that_nobody_has_touched_adds_up() throws Exception {
        var answer = get("/actuator/health");
        while (answer.body().contains("\"wholeRounds\":0,\"lookedUpToEntry\":0")) {
            Thread.sleep(100);
            answer = get("/actuator/health");
        }
        assertThat(answer.body()).contains("\"found\":0").doesNotContain("DOES_NOT_ADD_UP");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator", "/actuator/env", "/actuator/beans", "/actuator/heapdump", "/entries", "/"})
    void everything_else_asks_to_sign_in(String path) throws Exception {
        assertThat(get(path).statusCode()).isEqualTo(302);
    }
}
