package daybook.standalone.example;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.springframework.core.io.ClassPathResource;

/** The example's tables that are no template's, in {@code example/} on the class path. */
final class Tables {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private Tables() {}

    static List<Row> rows(String table) {
        var resource = new ClassPathResource("example/" + table + ".csv");
        try (var reader = new InputStreamReader(resource.getInputStream(), StandardCharsets.UTF_8);
                var parsed = FORMAT.parse(reader)) {
            return parsed.stream().map(Row::new).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The example's table " + table + " cannot be read", unreadable);
        }
    }
}
