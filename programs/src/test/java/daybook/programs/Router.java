package daybook.programs;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Does what docker/proxy.conf says: GET to the query sides, the rest to the command sides, each in turn. */
final class Router implements AutoCloseable {

    private static final Set<String> PASSED_ON = Set.of("cookie", "content-type", "accept");

    private final HttpServer server;
    private final HttpClient client = HttpClient.newHttpClient();
    private final List<URI> query;
    private final List<URI> command;
    private final AtomicInteger turn = new AtomicInteger();

    Router(List<Side> query, List<Side> command) throws IOException {
        this.query = query.stream().map(Side::address).toList();
        this.command = command.stream().map(Side::address).toList();
        server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::route);
        server.start();
    }

    URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    private void route(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        boolean reads = Set.of("GET", "HEAD").contains(exchange.getRequestMethod());
        List<URI> sides = reads ? query : command;
        int first = turn.getAndIncrement();
        for (int other = 0; other < sides.size(); other++) {
            try {
                answer(exchange, sent(exchange, sides.get((first + other) % sides.size()), body));
                return;
            } catch (ConnectException notThere) {
                // The next one may be.
            } catch (IOException brokenOff) {
                if (!reads) {
                    break;
                }
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                break;
            }
        }
        exchange.sendResponseHeaders(502, -1);
        exchange.close();
    }

    private HttpResponse<byte[]> sent(HttpExchange exchange, URI side, byte[] body)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(
                        side.resolve(exchange.getRequestURI().toString()))
                .method(exchange.getRequestMethod(), HttpRequest.BodyPublishers.ofByteArray(body))
                .header("X-Forwarded-Host", "localhost:" + server.getAddress().getPort())
                .header("X-Forwarded-Proto", "http");
        exchange.getRequestHeaders().forEach((name, values) -> {
            if (PASSED_ON.contains(name.toLowerCase(Locale.ROOT))) {
                values.forEach(value -> request.header(name, value));
            }
        });
        return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private static void answer(HttpExchange exchange, HttpResponse<byte[]> answer) throws IOException {
        answer.headers().map().forEach((name, values) -> {
            if (!Set.of("content-length", "transfer-encoding", "connection").contains(name)) {
                exchange.getResponseHeaders().put(name, values);
            }
        });
        exchange.sendResponseHeaders(answer.statusCode(), answer.body().length == 0 ? -1 : answer.body().length);
        if (answer.body().length > 0) {
            exchange.getResponseBody().write(answer.body());
        }
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
        client.close();
    }
}
