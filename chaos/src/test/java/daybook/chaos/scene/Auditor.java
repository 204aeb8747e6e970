package daybook.chaos.scene;

import daybook.testapplication.OwnProcess;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Somebody who asks the application how things stood as at an entry, and who keeps the answers. */
public final class Auditor implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI address;

    public Auditor(URI address) {
        this.address = address;
    }

    /**
     * An answer.
     *
     * @param status of HTTP
     * @param body to the letter
     */
    public record Answer(int status, String body) {}

    /** How something stood once this entry was made, and before any other was. */
    public Answer asAt(long entry, String path) {
        String question = path + (path.contains("?") ? "&" : "?") + "atLeast=" + entry + "&entry=" + entry;
        var request = HttpRequest.newBuilder(address.resolve(question))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + OwnProcess.token())
                .build();
        try {
            var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            return new Answer(answer.statusCode(), answer.body());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
