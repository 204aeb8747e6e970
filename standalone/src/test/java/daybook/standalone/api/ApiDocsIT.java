package daybook.standalone.api;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.acts.Role;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.ConfigurableApplicationContext;

/** Each call in {@code docs/api.md}, sent as it stands there, is answered as is said there. */
class ApiDocsIT {

    private static final Path PAGE = Path.of("../docs/api.md");
    private static final Pattern CALL = Pattern.compile("```sh\n(curl .*?)\n# ([0-9]{3})\n```", Pattern.DOTALL);
    private static final Pattern WORD =
            Pattern.compile("'(?<as>[^']*)'|\"(?<with>[^\"]*)\"|(?<end>\\\\\n)|(?<plain>[^\\s'\"\\\\]+)");

    private static ConfigurableApplicationContext daybook;
    private static Map<String, String> variables;

    @BeforeAll
    static void starts() {
        daybook = OwnDaybook.start(ApiDocsIT.class, 5);
        variables = Map.of(
                "$HOST",
                "http://localhost:" + OwnDaybook.port(daybook),
                "$TOKEN",
                OwnDaybook.token(daybook, "performance", "agreement-performance", Role.PERFORMANCE_OFFICER)
                        .text());
    }

    @AfterAll
    static void ends() {
        daybook.close();
    }

    static Stream<MatchResult> calls() throws IOException {
        return CALL.matcher(Files.readString(PAGE)).results().toList().stream();
    }

    @Test
    void no_call_is_left_out() throws IOException {
        assertThat(calls())
                .hasSize(Files.readString(PAGE).split("\ncurl ", -1).length - 1)
                .hasSizeGreaterThan(3);
    }

    @ParameterizedTest
    @MethodSource("calls")
    void is_answered_as_is_said(MatchResult call) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request(words(call.group(1))), HttpResponse.BodyHandlers.ofInputStream());
            try (var body = answer.body()) {
                assertThat(answer.statusCode()).as(() -> call.group(1)).isEqualTo(Integer.parseInt(call.group(2)));
                assertThat(body.read()).as("it says something").isNotNegative();
            }
            client.shutdownNow();
        }
    }

    /** The words of a command line, as a shell would take it apart. */
    private List<String> words(String line) {
        List<String> words = new ArrayList<>();
        var matcher = WORD.matcher(line);
        while (matcher.find()) {
            if (matcher.group("as") != null) {
                words.add(matcher.group("as"));
            } else if (matcher.group("end") == null) {
                String word = matcher.group("with") == null ? matcher.group("plain") : matcher.group("with");
                for (var variable : variables.entrySet()) {
                    word = word.replace(variable.getKey(), variable.getValue());
                }
                words.add(word);
            }
        }
        return words;
    }

    private static HttpRequest request(List<String> words) {
        var request = HttpRequest.newBuilder();
        for (int at = 1; at < words.size(); at++) {
            switch (words.get(at)) {
                case "-sS", "-sSN" -> {}
                case "-H" -> {
                    String[] header = words.get(++at).split(": ", 2);
                    request.header(header[0], header[1]);
                }
                case "-d" -> request.POST(HttpRequest.BodyPublishers.ofString(words.get(++at)));
                case String address -> request.uri(URI.create(address));
            }
        }
        return request.build();
    }
}
