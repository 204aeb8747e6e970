package daybook.testapplication;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody who is signed in and reads pages. */
public final class Visitor implements AutoCloseable {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final URI address;

    private Visitor(URI address) {
        this.address = address;
    }

    /** Signs in. */
    public static Visitor at(URI address) throws IOException, InterruptedException {
        var visitor = new Visitor(address);
        String form = visitor.page("/sign-in");
        var token = TOKEN.matcher(form);
        if (!token.find()) {
            throw new IllegalStateException("The page to sign in has no token");
        }
        String entries = "username=" + Whole.ACCOUNT + "&password=" + Settings.PASSWORD + "&_csrf=" + token.group(1);
        var answer = visitor.client.send(
                visitor.request("/sign-in")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(entries))
                        .build(),
                HttpResponse.BodyHandlers.discarding());
        if (answer.statusCode() / 100 != 3) {
            throw new IllegalStateException("Signing in was answered with " + answer.statusCode());
        }
        return visitor;
    }

    /**
     * A page, whole.
     *
     * @throws IllegalStateException if it is anything but the page: a quick error is no page
     */
    public String page(String path) throws IOException, InterruptedException {
        var answer = client.send(request(path).build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " was answered with " + answer.statusCode());
        }
        return answer.body();
    }

    /** Whatever is answered at an address, be it the page or not. */
    public HttpResponse<String> ask(String path) throws IOException, InterruptedException {
        return client.send(request(path).build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Sends a form, of which the hidden fields are taken from its page, and tells what was answered. */
    public HttpResponse<String> send(String page, String action, Map<String, String> typed)
            throws IOException, InterruptedException {
        return send(action, filledIn(page, typed));
    }

    /** A form as it is sent in one piece: what its page says and what is typed. */
    public String filledIn(String page, Map<String, String> typed) throws IOException, InterruptedException {
        Map<String, String> all = new LinkedHashMap<>();
        var hidden = HIDDEN.matcher(page(page));
        while (hidden.find()) {
            all.put(hidden.group(1), hidden.group(2));
        }
        all.keySet().removeIf(field -> field.startsWith("journey-"));
        all.putAll(typed);
        return all.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** Sends what a form says; the same again is the same form again. */
    public HttpResponse<String> send(String action, String filledIn) throws IOException, InterruptedException {
        return client.send(
                request(action)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(filledIn))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.resolve(path)).timeout(PATIENCE);
    }

    @Override
    public void close() {
        client.close();
    }
}
