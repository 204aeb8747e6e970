package daybook.query.web.file;

import daybook.files.Header;
import daybook.files.Kind;
import daybook.files.TableWriter;
import daybook.query.registers.RegistersQuery;
import daybook.query.web.NotFound;
import daybook.query.web.Visit;
import daybook.query.web.Visits;
import daybook.query.web.table.Attachment;
import daybook.query.web.table.Format;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The rows of a file that were refused, in the sender's own columns and with the reason beside them: to be mended and sent
 * again as it is.
 */
@Controller
class HandedBack {

    private final Visits visits;
    private final Imports imports;

    HandedBack(Visits visits, Imports imports) {
        this.visits = visits;
        this.imports = imports;
    }

    @GetMapping("/imports/{id}/refused")
    void refused(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "xlsx") String format,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Format kind = Attachment.format(format);
        Visit visit = visits.now(request, RegistersQuery.READS);
        if (imports.find(id, visit.who()).isEmpty()) {
            throw new NotFound();
        }
        Attachment.begin(response, kind, "daybook-rows-to-mend");
        try (TableWriter writer = kind.writer(response.getOutputStream())) {
            for (Imports.SheetLine sheet : imports.sheets(id)) {
                write(id, sheet, writer);
            }
        }
    }

    private void write(UUID id, Imports.SheetLine sheet, TableWriter writer) throws IOException {
        boolean begun = false;
        var some = imports.rows(id, 0, true);
        while (!some.isEmpty()) {
            for (Imports.RowLine line : some) {
                if (line.sheet().equals(sheet.name())) {
                    if (!begun) {
                        writer.table(sheet.name().isEmpty() ? "rows" : sheet.name(), heads(sheet));
                        begun = true;
                    }
                    for (List<String> cells : line.cells()) {
                        writer.line(cells(sheet, cells, why(line)));
                    }
                }
            }
            some = imports.rows(id, some.getLast().place(), true);
        }
    }

    private static boolean isOurs(String heading) {
        return Header.heading(heading).equals(Header.WHY_REFUSED);
    }

    private static List<TableWriter.Head> heads(Imports.SheetLine sheet) {
        return Stream.concat(
                        sheet.headings().stream().filter(heading -> !isOurs(heading)), Stream.of(Header.WHY_REFUSED))
                .map(heading -> new TableWriter.Head(heading, Kind.TEXT))
                .toList();
    }

    private static List<String> cells(Imports.SheetLine sheet, List<String> sent, String why) {
        List<String> cells = new ArrayList<>();
        for (int place = 0; place < sheet.headings().size(); place++) {
            if (!isOurs(sheet.headings().get(place))) {
                cells.add(place < sent.size() ? sent.get(place) : "");
            }
        }
        cells.add(why);
        return cells;
    }

    private static String why(Imports.RowLine line) {
        return line.problems().stream()
                .map(problem -> (problem.column() == null ? "" : problem.column() + ": ") + problem.message() + " "
                        + problem.wayOut())
                .collect(Collectors.joining(" "));
    }
}
