package daybook.query.web.daybook;

import daybook.files.Kind;
import daybook.files.TableWriter;
import daybook.query.asat.Basis;
import daybook.query.daybook.DayBookPage;
import daybook.query.daybook.DayBookQuery;
import daybook.query.daybook.EntryLine;
import daybook.query.daybook.Named;
import daybook.query.registers.RegistersQuery;
import daybook.query.web.At;
import daybook.query.web.Naming;
import daybook.query.web.Visit;
import daybook.query.web.Visits;
import daybook.query.web.Words;
import daybook.query.web.sentence.Sentences;
import daybook.query.web.table.Attachment;
import daybook.query.web.table.Cell;
import daybook.query.web.table.Format;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The day book as a file: every entry, oldest first, not only those of a page. It is written as it is sent. */
@Controller
class DayBookFile {
    private static final int PORTION = 500;

    private final Visits visits;
    private final Words words;
    private final DayBookQuery query;
    private final Naming naming;
    private final Sentences sentences;

    DayBookFile(Visits visits, Words words, DayBookQuery query, Naming naming, Sentences sentences) {
        this.visits = visits;
        this.words = words;
        this.query = query;
        this.naming = naming;
        this.sentences = sentences;
    }

    @GetMapping(
            path = "/entries",
            params = {"table", "format"})
    void file(@RequestParam String format, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Format kind = Attachment.format(format);
        Visit visit = visits.of(request, DayBookQuery.READS, RegistersQuery.READS);
        Basis basis = visit.basis();
        Attachment.begin(response, kind, "daybook-entries", basis);
        try (TableWriter writer = kind.writer(response.getOutputStream())) {
            String title = words.say("daybook.title");
            writer.about(Attachment.heading(words, title, basis));
            writer.table(title, heads());
            DayBookPage page = query.oldestFirst(basis, 0, PORTION);
            write(page.entries(), visit.at(), writer);
            for (Long above = page.newer(); above != null; above = page.newer()) {
                page = query.oldestFirst(basis, above, PORTION);
                write(page.entries(), visit.at(), writer);
            }
            writer.notes(words.say("table.about"), Attachment.notes(words, basis));
        }
    }

    /** The columns of the page, with what stands beside its cells in columns of their own. */
    private List<TableWriter.Head> heads() {
        String says = words.say("daybook.says");
        String who = words.say("daybook.who");
        return Stream.of(
                        words.say("daybook.number"),
                        says,
                        words.say("table.take.source", says),
                        words.say("daybook.effective"),
                        words.say("daybook.recorded"),
                        who,
                        words.say("table.take.note", who),
                        words.say("daybook.authority"))
                .map(head -> new TableWriter.Head(head, Kind.TEXT))
                .toList();
    }

    private void write(List<EntryLine> entries, At at, TableWriter writer) throws IOException {
        var rows = new EntryRows(words, sentences, naming.at(at.basis(), Named.in(entries)), at);
        for (EntryLine line : entries) {
            List<Cell> cells = rows.row(line).cells();
            Cell says = cells.get(1);
            Cell who = cells.get(4);
            writer.values(List.of(
                    cells.getFirst().value(),
                    says.value(),
                    says.sources(),
                    cells.get(2).value(),
                    cells.get(3).value(),
                    who.value(),
                    who.notes(),
                    cells.get(5).value()));
        }
    }
}
