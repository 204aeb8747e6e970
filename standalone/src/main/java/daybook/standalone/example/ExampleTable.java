package daybook.standalone.example;

import daybook.command.asking.Asker;
import daybook.command.file.RowReading;
import daybook.files.Header;
import daybook.files.Line;
import daybook.files.TableFile;
import daybook.files.Template;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;

/**
 * A table of the example: a file as anybody could bring it in, in the columns of one of the templates.
 *
 * @param name of the template and of the file
 * @param username whose account brings it in
 * @param kind what its requests are called for ever
 * @param keys the columns that tell its requests apart for ever
 */
record ExampleTable(String name, String username, String kind, List<String> keys) {

    static ExampleTable of(String name, String username, String kind, String... keys) {
        return new ExampleTable(name, username, kind, List.of(keys));
    }

    /** What its rows ask for, in their order. */
    List<Step> steps(RowReading acts) {
        List<Line> lines = new ArrayList<>();
        try (var file = copy()) {
            file.tables().lines(0, lines::add);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The example's table " + name + " cannot be read", unreadable);
        }
        Header header = Header.of(name, lines.getFirst());
        List<Step> steps = new ArrayList<>();
        List<Map<String, String>> together = new ArrayList<>();
        for (Line line : lines.subList(1, lines.size())) {
            Map<String, String> cells = header.cells(line);
            if (!together.isEmpty() && !belong(header.template(), together.getFirst(), cells)) {
                steps.add(step(acts, header.template(), together));
                together.clear();
            }
            together.add(cells);
        }
        steps.add(step(acts, header.template(), together));
        return steps;
    }

    private static boolean belong(Template template, Map<String, String> first, Map<String, String> next) {
        return template.together() > 0
                && template.own().subList(0, template.together()).stream()
                        .allMatch(column -> String.valueOf(first.get(column.name()))
                                .equals(String.valueOf(next.get(column.name()))));
    }

    private Step step(RowReading acts, Template template, List<Map<String, String>> rows) {
        ExampleAccount account = ExampleAccount.of(username);
        var otherwise = new Asker(account.person(), account.office(), null, "", null);
        return switch (acts.read(template, List.copyOf(rows), otherwise)) {
            case RowReading.Read.Act act ->
                new Step(
                        kind + ": "
                                + String.join(
                                        " / ",
                                        keys.stream().map(rows.getFirst()::get).toList()),
                        account,
                        act.by().cited(),
                        act.by().reason(),
                        act.by().source(),
                        act.command());
            case RowReading.Read.Unreadable(var refusals) ->
                throw new IllegalStateException(
                        "A row of the example's table " + name + " cannot be read: " + refusals);
        };
    }

    /** The file on the disk for as long as it is read. */
    private record Copy(Path path, TableFile tables) implements AutoCloseable {
        @Override
        public void close() throws IOException {
            tables.close();
            Files.deleteIfExists(path);
        }
    }

    private Copy copy() throws IOException {
        Path path = Files.createTempFile("daybook-example-", ".csv");
        try (var stream = new ClassPathResource("example/" + name + ".csv").getInputStream()) {
            Files.copy(stream, path, StandardCopyOption.REPLACE_EXISTING);
        }
        return new Copy(path, TableFile.open(path));
    }
}
