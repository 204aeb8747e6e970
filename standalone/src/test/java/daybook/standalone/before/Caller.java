package daybook.standalone.before;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/** Somebody who has signed in to a Daybook, whichever version it is, and has a token for programs. */
final class Caller {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"([0-9]+)\"");
    private static final String ROLES =
            "roles=SECRETARY&roles=FINANCE&roles=PERFORMANCE_OFFICER&roles=APPROVER&roles=AUDITOR&roles=ADMINISTRATOR";
    private static final String BOUNDARY = "daybook-parts";

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String address;
    private final String secret;

    private Caller(String address, String secret) {
        this.address = address;
        this.secret = secret;
    }

    /** Signs in, and makes a token in every role that the account has. */
    static Caller signedIn(String address, String username, String password) {
        var caller = withToken(address, username);
        caller.signIn(username, password);
        caller.issue("a program", caller.secret);
        return caller;
    }

    /** Has the token that was made when the book was recorded, and nothing else. */
    static Caller withToken(String address, String username) {
        return new Caller(address, secret(username));
    }

    /** The same for the same name, so that it can be used when the book is opened again. */
    private static String secret(String name) {
        try {
            return "dbk_"
                    + Base64.getUrlEncoder()
                            .withoutPadding()
                            .encodeToString(MessageDigest.getInstance("SHA-256").digest(utf8("the book of " + name)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Makes one more token, which is called lost. */
    void issuesLost(String username) {
        issue("lost", secret(username + ", lost"));
    }

    private void issue(String name, String token) {
        post("/account/tokens", "/account/tokens", "name=" + encoded(name) + "&days=365&secret=" + token + "&" + ROLES);
    }

    /** Signs in, or tries to; tells where that led. */
    String signIn(String username, String password) {
        return post("/sign-in", "/sign-in", "username=" + username + "&password=" + encoded(password))
                .headers()
                .firstValue("Location")
                .orElse("");
    }

    void changesPassword(String from, String to) {
        post("/password", "/password", "current=" + encoded(from) + "&chosen=" + encoded(to) + "&again=" + encoded(to));
    }

    void leaves() {
        post("/", "/sign-out", "");
    }

    HttpResponse<String> get(String path) {
        return sent(request(path));
    }

    /** A command, with the document of a paper if there is one. */
    HttpResponse<String> call(String act, String key, String body, String document) {
        var request = request("/api/commands/" + act).header("Idempotency-Key", key);
        if (document.isEmpty()) {
            return sent(
                    request.header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(body)));
        }
        return sent(parts(request, Map.of("command", body), document.getBytes(StandardCharsets.UTF_8), "claims.txt"));
    }

    /** A page of the office's own, and no program's. */
    String page(String path) {
        return sent(HttpRequest.newBuilder(URI.create(address + path)).header("Accept", "text/html"))
                .body();
    }

    /** Sends a form that stands on a page. */
    HttpResponse<String> post(String page, String path, String entries) {
        return sent(HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("_csrf=" + encoded(csrf(page)) + "&" + entries)));
    }

    /** Has the rows of a file recorded, and tells what its page says then. */
    String file(String name, byte[] bytes, String office) {
        var fields = Map.of(
                "_csrf",
                csrf("/imports/new"),
                "request",
                UUID.randomUUID().toString(),
                "offices",
                "ONE",
                "office",
                office);
        var answer = sent(parts(HttpRequest.newBuilder(URI.create(address + "/imports")), fields, bytes, name));
        String path = URI.create(answer.headers().firstValue("Location").orElseThrow())
                .getPath();
        String looked = settled(path);
        if (looked.contains("id=\"confirm\"")) {
            post(path, path + "/confirmations", "version=" + found(VERSION, looked));
        }
        return settled(path);
    }

    private String settled(String path) {
        String page = page(path);
        while (page.contains("<progress")) {
            pause();
            page = page(path);
        }
        return page;
    }

    private static void pause() {
        try {
            Thread.sleep(Duration.ofMillis(100));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private String csrf(String page) {
        return found(CSRF, page(page));
    }

    private static String found(Pattern pattern, String page) {
        var matcher = pattern.matcher(page);
        if (!matcher.find()) {
            throw new IllegalStateException("There is no " + pattern + " in " + page);
        }
        return matcher.group(1);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).header("Authorization", "Bearer " + secret);
    }

    private static HttpRequest.Builder parts(
            HttpRequest.Builder request, Map<String, String> fields, byte[] file, String name) {
        var body = new ByteArrayOutputStream();
        fields.forEach((field, value) ->
                part(body, field, field.equals("command") ? "\r\nContent-Type: application/json" : "", utf8(value)));
        part(body, "file", "; filename=\"" + name + "\"\r\nContent-Type: application/octet-stream", file);
        body.writeBytes(utf8("--" + BOUNDARY + "--\r\n"));
        return request.header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()));
    }

    private static void part(ByteArrayOutputStream body, String name, String more, byte[] bytes) {
        for (byte[] piece : List.of(
                utf8("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"" + more + "\r\n\r\n"),
                bytes,
                utf8("\r\n"))) {
            body.writeBytes(piece);
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpResponse<String> sent(HttpRequest.Builder request) {
        try {
            return client.send(request.timeout(Duration.ofMinutes(1)).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
