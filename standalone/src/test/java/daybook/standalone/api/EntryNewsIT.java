package daybook.standalone.api;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.standalone.story.RunningDaybook;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The stream of new entries. */
class EntryNewsIT {

    /** A reader, with the lines that have come so far. */
    private static final class Reader implements AutoCloseable {

        private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
        private final HttpClient client = HttpClient.newHttpClient();
        private final HttpResponse<Stream<String>> answer;

        Reader(Program program, String path, String... headers) throws Exception {
            var request = program.to(path);
            answer = client.send(
                    (headers.length == 0 ? request : request.headers(headers)).build(),
                    HttpResponse.BodyHandlers.ofLines());
            Thread.ofVirtual().start(() -> {
                try {
                    answer.body().forEach(lines::add);
                } finally {
                    lines.add("the end");
                }
            });
        }

        String next(String start) throws InterruptedException {
            for (String line = lines.poll(20, TimeUnit.SECONDS);
                    line != null;
                    line = lines.poll(20, TimeUnit.SECONDS)) {
                if (line.startsWith(start)) {
                    return line;
                }
            }
            throw new AssertionError("No line came that starts with " + start);
        }

        @Override
        public void close() {
            client.shutdownNow();
        }
    }

    private static long recorded() {
        var answer = Program.ofSecretary()
                .send(
                        "establish-body",
                        "'body': 'N-%s', 'name': 'A body', 'powers': ['ENDORSE'], 'effective': '2006-04-01'"
                                .formatted(UUID.randomUUID()));
        return answer.json().path("entries").path(0).asLong();
    }

    @Test
    void tells_of_an_entry_as_soon_as_it_is_made_and_resumes_after_the_last_that_was_seen() throws Exception {
        var auditor = Program.ofAuditor();
        long first;
        try (var reader = new Reader(auditor, "/api/entries/stream")) {
            assertThat(reader.answer.headers().firstValue("Content-Type").orElse(""))
                    .startsWith("text/event-stream");
            reader.next(":after");
            first = recorded();
            assertThat(reader.next("id:")).isEqualTo("id:" + first);
            assertThat(reader.next("data:")).contains("\"type\":\"BodyEstablished\"");
        }
        long second = recorded();
        try (var reader = new Reader(auditor, "/api/entries/stream", "Last-Event-ID", Long.toString(first))) {
            for (long entry = first + 1; entry <= second; entry++) {
                assertThat(reader.next("id:")).isEqualTo("id:" + entry);
            }
        }
    }

    @Test
    void goes_through_the_whole_book_without_skipping_or_repeating() throws Exception {
        try (var reader = new Reader(Program.ofAuditor(), "/api/entries/stream?after=0")) {
            for (long entry = 1; entry <= RunningDaybook.exampleEnds(); entry++) {
                assertThat(reader.next("id:")).isEqualTo("id:" + entry);
            }
        }
    }

    @Test
    void goes_on_without_a_gap_while_entries_arrive_however_often_it_breaks_off() throws Exception {
        var auditor = Program.ofAuditor();
        long from = recorded();
        var writer = Thread.ofVirtual().start(() -> {
            for (int at = 0; at < 30; at++) {
                recorded();
            }
        });
        long last = from;
        while (last < from + 30) {
            try (var reader = new Reader(auditor, "/api/entries/stream", "Last-Event-ID", Long.toString(last))) {
                for (int at = 0; at < 7 && last < from + 30; at++) {
                    assertThat(reader.next("id:")).isEqualTo("id:" + ++last);
                }
            }
        }
        writer.join();
    }

    @Test
    void ends_when_the_token_is_revoked() throws Exception {
        var auditor = Program.ofAuditor();
        try (var reader = new Reader(auditor, "/api/entries/stream")) {
            reader.next(":after");
            auditor.revokeToken();
            assertThat(reader.next("the end")).isEqualTo("the end");
        }
    }

    @Test
    void does_not_begin_after_what_is_no_entry() {
        assertThat(Program.ofAuditor().get("/api/entries/stream?after=x").type())
                .isEqualTo("/problems/parameter-malformed");
    }
}
