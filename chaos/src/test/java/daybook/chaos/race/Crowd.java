package daybook.chaos.race;

import daybook.testapplication.OwnProcess;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;

/** Programs that all send their request at the same moment, in turn to each of the processes of the application. */
final class Crowd implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient http = HttpClient.newHttpClient();
    private final List<URI> nodes;

    Crowd(URI... nodes) {
        this.nodes = List.of(nodes);
    }

    /**
     * What one of them asks for.
     *
     * @param key of the request, for as often as it is sent
     */
    record Call(String command, String key, String body) {}

    /** What each was told in the end: whoever loses a race for the moment sends the same request again. */
    List<Answer> atOnce(int many, IntFunction<Call> calls) throws Exception {
        var barrier = new CyclicBarrier(many);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Answer>> told = new ArrayList<>();
            for (int number = 0; number < many; number++) {
                Call call = calls.apply(number);
                URI node = nodes.get(number % nodes.size());
                told.add(threads.submit(() -> {
                    barrier.await(PATIENCE.toSeconds(), TimeUnit.SECONDS);
                    return insisting(node, call);
                }));
            }
            List<Answer> answers = new ArrayList<>();
            for (var one : told) {
                answers.add(one.get(2 * PATIENCE.toSeconds(), TimeUnit.SECONDS));
            }
            return answers;
        }
    }

    private Answer insisting(URI node, Call call) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        Answer answer = sent(node, call);
        while (answer.isForTheMoment() && System.nanoTime() < end) {
            Thread.sleep(20);
            answer = sent(node, call);
        }
        return answer;
    }

    private Answer sent(URI node, Call call) throws Exception {
        var request = HttpRequest.newBuilder(node.resolve("/api/commands/" + call.command()))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + OwnProcess.token())
                .header("Idempotency-Key", call.key())
                .POST(HttpRequest.BodyPublishers.ofString(call.body()))
                .build();
        var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        return Answer.of(answer.statusCode(), answer.body());
    }

    @Override
    public void close() {
        http.close();
    }
}
