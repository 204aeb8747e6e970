package daybook.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Somebody who reads pages and sends forms without a browser, which is quicker. */
final class Reader {

    private static final Map<String, Reader> SIGNED_IN = new ConcurrentHashMap<>();

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private String token = "";

    private Reader() {}

    /** What came back. */
    record Answer(int status, String location, Document page) {}

    /** Somebody at the door. */
    static Reader nobody() {
        var reader = new Reader();
        reader.get("/sign-in");
        return reader;
    }

    /** One for all who ask for the same account: signed in once, and again when that no longer holds. */
    static Reader signedIn(String account) {
        var kept = SIGNED_IN.get(account);
        if (kept != null && kept.get("/").page().selectFirst("#signed-in-as") != null) {
            return kept;
        }
        var reader = signsIn(account);
        SIGNED_IN.put(account, reader);
        return reader;
    }

    /** One that shares its session with nobody, so that it can be ended. */
    static Reader own(String account) {
        return signsIn(account);
    }

    private static Reader signsIn(String account) {
        var reader = nobody();
        reader.signIn(account);
        reader.get("/");
        return reader;
    }

    /** From the page for signing in; where it leads then. */
    String signIn(String account) {
        get("/sign-in");
        var answer = post("/sign-in", Map.of("username", account, "password", RunningDaybook.password()));
        assertThat(answer.location()).doesNotContain("wrong");
        return answer.location().replace(RunningDaybook.address(), "");
    }

    /** Of the form that was read last. */
    String token() {
        return token;
    }

    /** Sends the next form with this token. */
    Reader with(String token) {
        this.token = token;
        return this;
    }

    Answer get(String path) {
        var answer = sent(HttpRequest.newBuilder(address(path))
                .header("Accept", "text/html")
                .build());
        var field = answer.page().selectFirst("input[name=_csrf]");
        token = field == null ? token : field.attr("value");
        return answer;
    }

    /** A file, as it comes. */
    byte[] file(String path) {
        try {
            var response =
                    client.send(HttpRequest.newBuilder(address(path)).build(), HttpResponse.BodyHandlers.ofByteArray());
            assertThat(response.statusCode()).as(path).isEqualTo(200);
            assertThat(response.headers().firstValue("Content-Disposition").orElse(""))
                    .as(path)
                    .startsWith("attachment");
            return response.body();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** Sends a form; of the names of the fields that a page asks for, a browser sends several, here each on a line. */
    Answer post(String path, Map<String, String> entries) {
        String body = entries.entrySet().stream()
                .flatMap(entry -> entry.getKey().equals("journey-asks")
                        ? entry.getValue().lines().map(name -> Map.entry(entry.getKey(), name))
                        : Stream.of(entry))
                .map(entry -> encoded(entry.getKey()) + "=" + encoded(entry.getValue()))
                .collect(Collectors.joining("&", "_csrf=" + encoded(token) + "&", ""));
        return sent(HttpRequest.newBuilder(address(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", RunningDaybook.address())
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    private static URI address(String path) {
        return URI.create(RunningDaybook.address() + path);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private Answer sent(HttpRequest request) {
        try {
            var response = client.send(request, HttpResponse.BodyHandlers.ofString());
            return new Answer(
                    response.statusCode(),
                    response.headers().firstValue("Location").orElse(""),
                    Jsoup.parse(response.body()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
