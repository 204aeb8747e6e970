package daybook.query.web.due;

import daybook.files.Column;
import daybook.files.Kind;
import daybook.files.TableWriter;
import daybook.files.Template;
import daybook.files.Templates;
import daybook.query.registers.RegistersQuery;
import daybook.query.scorecard.ScorecardQuery;
import daybook.query.web.Names;
import daybook.query.web.Naming;
import daybook.query.web.Visit;
import daybook.query.web.Visits;
import daybook.query.web.Words;
import daybook.query.web.table.Attachment;
import daybook.query.web.table.Format;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The workbook of what is due: everything is filled in but the figures. It is a table of returns like any other, and is
 * sent back as one; the columns that only help whoever fills it in are passed over then, as rows without a figure are.
 */
@Controller
class DueWorkbook {

    private static final Template RETURNS = Templates.named("returns").orElseThrow();
    private static final String INDICATOR = "indicator";

    private final Visits visits;
    private final DueReturns due;
    private final Naming naming;
    private final Words words;

    DueWorkbook(Visits visits, DueReturns due, Naming naming, Words words) {
        this.visits = visits;
        this.due = due;
        this.naming = naming;
        this.words = words;
    }

    @GetMapping("/due/returns")
    void returns(
            @RequestParam(defaultValue = "xlsx") String format,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Format kind = Attachment.format(format);
        Visit visit = visits.of(request, ScorecardQuery.READS, RegistersQuery.READS);
        Names names = naming.at(visit.basis());
        List<DueLine> lines = DueFilter.by(request).of(due.at(visit.basis()));
        Attachment.begin(response, kind, "daybook-returns-due", visit.basis());
        try (TableWriter writer = kind.writer(response.getOutputStream())) {
            writer.table(RETURNS.name(), heads());
            for (DueLine line : once(lines)) {
                Map<String, String> cells = cells(line, names);
                writer.line(heads().stream()
                        .map(head -> cells.getOrDefault(head.name(), ""))
                        .toList());
            }
            writer.notes("Notes", notes());
        }
    }

    /** What counts towards two sets is returned once. */
    private static List<DueLine> once(List<DueLine> lines) {
        Map<List<Object>, DueLine> once = new LinkedHashMap<>();
        lines.forEach(line -> once.putIfAbsent(
                List.of(line.position().definition().indicator(), line.period().to()), line));
        return List.copyOf(once.values());
    }

    /** The name beside the id, and what else helps to fill it in at the end. */
    private static List<TableWriter.Head> heads() {
        List<TableWriter.Head> heads = new ArrayList<>();
        for (Column column : RETURNS.own()) {
            heads.add(new TableWriter.Head(column.name(), column.kind(), column.choices()));
            if (column.name().equals(INDICATOR)) {
                heads.add(new TableWriter.Head("title", Kind.TEXT));
                heads.add(new TableWriter.Head("unit", Kind.TEXT));
            }
        }
        for (Column column : Template.COMMON) {
            heads.add(new TableWriter.Head(column.name(), column.kind(), column.choices()));
        }
        for (String helping : List.of("last_return", "last_returned_for", "standing", "lead", "theme", "set")) {
            heads.add(new TableWriter.Head(helping, Kind.TEXT));
        }
        return heads;
    }

    private Map<String, String> cells(DueLine line, Names names) {
        var definition = line.position().definition();
        var latest = line.position().latest();
        var from = line.period().from();
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put(INDICATOR, definition.indicator().value());
        cells.put("title", definition.title());
        cells.put("unit", Objects.requireNonNullElse(definition.unit(), ""));
        cells.put("from", from == null ? "" : from.toString());
        cells.put("to", line.period().to().toString());
        if (latest != null) {
            cells.put("last_return", Words.measure(latest.value()));
            cells.put("last_returned_for", words.period(latest.period()));
        }
        cells.put("standing", words.say(line.late() ? "due.late" : "due.due"));
        cells.put("lead", names.officeOrNone(line.lead()));
        cells.put("theme", line.theme());
        cells.put("set", line.set().title());
        return cells;
    }

    private List<List<String>> notes() {
        List<List<String>> notes = new ArrayList<>();
        notes.add(List.of("", words.say("due.notes")));
        notes.add(List.of("", words.say("due.notes.none")));
        for (Column column : RETURNS.own()) {
            notes.add(List.of(column.name(), column.says(), column.howToWrite(), String.join(", ", column.choices())));
        }
        return notes;
    }
}
