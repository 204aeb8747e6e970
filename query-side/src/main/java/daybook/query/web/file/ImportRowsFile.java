package daybook.query.web.file;

import daybook.facts.authority.Authority;
import daybook.files.Kind;
import daybook.files.TableWriter;
import daybook.files.Template;
import daybook.files.Templates;
import daybook.files.Value;
import daybook.query.registers.RegistersQuery;
import daybook.query.web.Authorities;
import daybook.query.web.Naming;
import daybook.query.web.NotFound;
import daybook.query.web.Visit;
import daybook.query.web.Visits;
import daybook.query.web.Words;
import daybook.query.web.table.Attachment;
import daybook.query.web.table.Format;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What every row of a file would do, as a file itself: all rows, not only those of a page. */
@Controller
class ImportRowsFile {

    private final Visits visits;
    private final Words words;
    private final Imports imports;
    private final Naming naming;

    ImportRowsFile(Visits visits, Words words, Imports imports, Naming naming) {
        this.visits = visits;
        this.words = words;
        this.imports = imports;
        this.naming = naming;
    }

    @GetMapping(
            path = "/imports/{id}",
            params = {"table", "format"})
    void rows(
            @PathVariable UUID id,
            @RequestParam String format,
            @RequestParam(defaultValue = "") String rows,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Format kind = Attachment.format(format);
        Visit visit = visits.now(request, RegistersQuery.READS);
        var file = imports.find(id, visit.who()).orElseThrow(NotFound::new);
        var authorities = new Authorities(words, naming.at(visit.basis()), visit.at());
        boolean refusedOnly = rows.equals("refused");
        Attachment.begin(response, kind, "daybook-import-rows");
        try (TableWriter writer = kind.writer(response.getOutputStream())) {
            String title = words.say("import.rows.caption");
            writer.about(file.fileName() + ": " + title);
            writer.table(title, heads());
            var some = imports.rows(id, 0, refusedOnly);
            while (!some.isEmpty()) {
                for (Imports.RowLine line : some) {
                    writer.values(cells(line, file.state(), authorities));
                }
                some = imports.rows(id, some.getLast().place(), refusedOnly);
            }
        }
    }

    private List<TableWriter.Head> heads() {
        return Stream.of(
                        "row",
                        "row.sheet",
                        "row.table",
                        "row.says",
                        "row.outcome",
                        "row.rests-on",
                        "row.rules",
                        "row.why",
                        "row.way-out",
                        "row.office",
                        "row.reason",
                        "row.paper")
                .map(head -> new TableWriter.Head(words.say("import." + head), Kind.TEXT))
                .toList();
    }

    private List<Value> cells(Imports.RowLine line, String state, Authorities authorities) {
        String rests = line.restsOn();
        boolean recorded = line.outcome().equals("NEW") && state.equals("RECORDED");
        return List.of(
                new Value.Count(line.firstRow()),
                new Value.Text(line.sheet()),
                new Value.Text(
                        Templates.named(line.template()).map(Template::title).orElse(line.template())),
                new Value.Text(line.says()),
                new Value.Text(words.say(recorded ? "import.outcome.recorded" : "import.outcome." + line.outcome())),
                new Value.Text(
                        rests == null
                                ? ""
                                : authorities.of(Authority.parse(rests)).text()),
                joined(line, Imports.Problem::rule),
                joined(
                        line,
                        problem -> problem.column() == null
                                ? problem.message()
                                : words.say("import.column", problem.column()) + " " + problem.message()),
                joined(line, Imports.Problem::wayOut),
                new Value.Text(ImportRows.said(line, Imports.ByWhom::office)),
                new Value.Text(ImportRows.said(line, Imports.ByWhom::reason)),
                new Value.Text(ImportRows.said(line, ImportRows::source)));
    }

    private static Value joined(Imports.RowLine line, Function<Imports.Problem, String> part) {
        return new Value.Text(line.problems().stream().map(part).collect(Collectors.joining("; ")));
    }
}
