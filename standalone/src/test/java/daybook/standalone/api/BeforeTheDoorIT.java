package daybook.standalone.api;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.standalone.story.RunningDaybook;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that no controller ever sees, written by hand since no client would send them. */
class BeforeTheDoorIT {

    private static final String HOST = "Host: localhost\r\n";
    private static final String END = "Connection: close\r\n\r\n";

    private static String answer(String request) throws IOException {
        var address = URI.create(RunningDaybook.address());
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String request(String line, String... headers) {
        return line + " HTTP/1.1\r\n" + HOST + (headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n") + END;
    }

    private static void isOurs(String answer) {
        assertThat(answer)
                .as("neither the server nor a framework tells of itself")
                .doesNotContainIgnoringCase("tomcat")
                .doesNotContain("Whitelabel", "timestamp", "Exception", "\tat ", "org.springframework", "HTTP Status");
    }

    private static void isProblem(String answer) {
        isOurs(answer);
        assertThat(answer).startsWith("HTTP/1.1 4").contains("application/problem+json", "\"type\":\"/problems/");
    }

    private static void isPage(String answer) {
        isOurs(answer);
        assertThat(answer).startsWith("HTTP/1.1 4").contains("text/html", "<h1 class=\"govuk-heading-l\">", "Daybook");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /api//bodies",
                "GET //api/bodies",
                "GET /api/%2e%2e/bodies",
                "GET /api/..;/bodies",
                "GET /api/bodies;x=1",
                "GET /api/bodies%00",
                "GET /api/%",
                "GET /api/bodies%2fx",
                "GET /api/<script>",
                "GET /api/bodies?q=%",
                "GET /v3/api-docs;x",
                "GET /v3/nothing",
                "GET /api/nothing",
                "TRACE /api/bodies",
                "TRACK /api/bodies",
                "FOO /api/bodies",
                "DELETE /api/bodies",
                "GET /api/a\\b"
            })
    void a_call_is_answered_with_a_problem(String line) throws IOException {
        isProblem(answer(request(line)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET //bodies",
                "GET /%2e%2e/bodies",
                "GET /bodies;x=1",
                "GET /bodies%00",
                "GET /%",
                "TRACE /bodies",
                "TRACK /bodies",
                "FOO /sign-in",
                "GET /a\\b"
            })
    void anything_else_is_answered_with_a_page(String line) throws IOException {
        isPage(answer(request(line)));
        isPage(answer(request(line, "Accept: application/json")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Authorization", "Accept", "X-Any"})
    void a_header_that_is_too_large_is_too_large_for_calls_and_pages(String name) throws IOException {
        String header = name + ": " + "x".repeat(40_000);
        isProblem(answer(request("GET /api/bodies", header)));
        isPage(answer(request("GET /sign-in", header)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-Any\u0001: 1", "no colon", "Content-Length: x", "Host: second", "Transfer-Encoding: x"})
    void a_header_that_cannot_be_read_is_answered_alike(String header) throws IOException {
        isProblem(answer(request("POST /api/commands/record-meeting", header)));
        isPage(answer(request("POST /meetings", header)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Host: a b\r\n", "Host: <x>\r\n", "Host: localhost:port\r\n", ""})
    void a_host_that_is_none_is_answered_alike(String host) throws IOException {
        isProblem(answer("GET /api/bodies HTTP/1.1\r\n" + host + END));
        isPage(answer("GET /sign-in HTTP/1.1\r\n" + host + END));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "GET", "GET /sign-in HTTP/9.9", "\u0016\u0003\u0001", "GET sign-in HTTP/1.1"})
    void a_first_line_that_is_none_gets_nothing_or_a_page(String line) throws IOException {
        String answer = answer(line + "\r\n" + HOST + END);
        isOurs(answer);
    }
}
