package daybook.chaos.scene;

import daybook.testapplication.OwnProcess;
import daybook.testapplication.history.History;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A program that records one return after the other, and sends each again until it is told what became of it. */
public final class Client implements Runnable {

    private static final Pattern ENTRY = Pattern.compile("\"entries\"\\s*:\\s*\\[\\s*(\\d+)\\s*]");
    /** The same request, sent before, is still being worked on. */
    private static final int IN_HAND = 409;

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final URI address;
    private final int number;
    private final Receipts receipts;
    private final HttpClient http = HttpClient.newHttpClient();
    private volatile boolean stopped;
    private int done;

    /** Goes on after what it was told of before. */
    public Client(URI address, int number, Receipts receipts) {
        this.address = address;
        this.number = number;
        this.receipts = receipts;
        this.done = (int) receipts.all().keySet().stream()
                .filter(key -> key.startsWith(number + "-"))
                .count();
    }

    public void stop() {
        stopped = true;
    }

    /** Ends only between two returns: none is left of which it does not know whether it was recorded. */
    @Override
    public void run() {
        try (http) {
            while (!stopped) {
                String key = number + "-" + done;
                receipts.note(key, acknowledged(key));
                done++;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private long acknowledged(String key) throws InterruptedException {
        while (true) {
            try {
                var answer = http.send(request(address, key, PATIENCE), HttpResponse.BodyHandlers.ofString());
                Matcher entry = ENTRY.matcher(answer.body());
                if (answer.statusCode() == 201 && entry.find()) {
                    return Long.parseLong(entry.group(1));
                }
                if (answer.statusCode() / 100 == 4 && answer.statusCode() != IN_HAND) {
                    throw new AssertionError(key + " was refused: " + answer.body());
                }
            } catch (IOException brokenOff) {
                // Whether it was recorded is not known: so it is sent again under the same key.
            }
            Thread.sleep(50);
        }
    }

    /** The entry that an answer acknowledges. */
    public static long entry(HttpResponse<String> answer) {
        Matcher entry = ENTRY.matcher(answer.body());
        if (answer.statusCode() != 201 || !entry.find()) {
            throw new AssertionError("No receipt: " + answer.statusCode() + " " + answer.body());
        }
        return Long.parseLong(entry.group(1));
    }

    /** The day of the return that a client, before the hyphen, sends under a number, after it. */
    public static LocalDate day(String key) {
        return History.FIRST.plusMonths(History.RETURNS).plusDays(Integer.parseInt(key.split("-")[1]));
    }

    /** Each client has an indicator of its own, and a new day for each of its returns. */
    public static HttpRequest request(URI address, String key, Duration patience) {
        String body = """
                {"office": "%s", "command": {"indicator": "%s", "period": {"to": "%s"}, "value": "%d", "status": "FINAL",
                    "confirmed": true}}
                """.formatted(
                History.OFFICE.value(),
                History.indicatorId(0, Integer.parseInt(key.split("-")[0])).value(),
                day(key),
                Integer.parseInt(key.split("-")[1]));
        return HttpRequest.newBuilder(address.resolve("/api/commands/record-indicator-return"))
                .timeout(patience)
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + OwnProcess.token())
                .header("Idempotency-Key", key)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }
}
