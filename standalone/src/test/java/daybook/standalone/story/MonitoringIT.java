package daybook.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An alert on a meter that is not there would never go off. */
class MonitoringIT {

    private static final Path DOCS = Path.of("..", "docs");
    private static final Pattern METER = Pattern.compile("\\b(?:daybook|hikaricp|jvm|http_server|cache)_[a-z_]+");

    @ParameterizedTest
    @ValueSource(strings = {"monitoring/alerts.yml", "monitoring/dashboard.json", "operations.md"})
    void every_meter_that_is_spoken_of_is_told(String file) throws Exception {
        String said = Files.readString(DOCS.resolve(file));
        Set<String> spokenOf = METER.matcher(said)
                .results()
                .map(match -> match.group())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(spokenOf).isNotEmpty();
        assertThat(told()).containsAll(spokenOf);
    }

    @Test
    void every_cache_tells_how_often_it_helps() throws Exception {
        Set<String> caches = scraped()
                .filter(line -> line.startsWith("cache_gets_total{"))
                .map(line -> line.replaceFirst(".*\\bcache=\"([^\"]+)\".*", "$1"))
                .collect(Collectors.toSet());
        assertThat(caches)
                .contains(
                        "stream-states",
                        "stream-events",
                        "entries",
                        "moments",
                        "bodies",
                        "offices",
                        "clauses",
                        "rehearsed-streams");
        String said = Files.readString(DOCS.resolve("operations.md"));
        assertThat(caches).allSatisfy(cache -> assertThat(said).contains("`" + cache + "`"));
    }

    private static Set<String> told() throws IOException, InterruptedException {
        return scraped().map(line -> line.split("[{ ]")[0]).collect(Collectors.toSet());
    }

    private static Stream<String> scraped() throws IOException, InterruptedException {
        Reader.nobody();
        var request = HttpRequest.newBuilder(URI.create(RunningDaybook.address() + "/actuator/prometheus"))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString())
                    .body()
                    .lines()
                    .filter(line -> !line.startsWith("#"));
        }
    }
}
