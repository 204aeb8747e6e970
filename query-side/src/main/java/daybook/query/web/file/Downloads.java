package daybook.query.web.file;

import daybook.files.Column;
import daybook.files.TableWriter;
import daybook.files.Template;
import daybook.files.Templates;
import daybook.query.daybook.DayBookQuery;
import daybook.query.web.NotFound;
import daybook.query.web.Visit;
import daybook.query.web.Visits;
import daybook.query.web.Words;
import daybook.query.web.table.Attachment;
import daybook.query.web.table.Format;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Files to take away: blank templates, and what is recorded in their columns. They are written as they are sent. */
@Controller
class Downloads {

    private final Visits visits;
    private final Words words;
    private final TemplateExport export;

    Downloads(Visits visits, Words words, TemplateExport export) {
        this.visits = visits;
        this.words = words;
        this.export = export;
    }

    /** A template, blank or with a row filled in as an example. */
    @GetMapping("/files/templates/{name}")
    void template(
            @PathVariable String name,
            @RequestParam(defaultValue = "csv") String format,
            @RequestParam(required = false, defaultValue = "false") boolean example,
            HttpServletResponse response)
            throws IOException {
        Template template = Templates.named(name).orElseThrow(NotFound::new);
        Attachment.begin(response, Attachment.format(format), template.fileName() + (example ? "-example" : ""));
        try (TableWriter writer = Attachment.format(format).writer(response.getOutputStream())) {
            writer.table(template.name(), TemplateExport.heads(template));
            if (example) {
                writer.line(template.columns().stream().map(Column::example).toList());
            }
            writer.notes("Notes", TemplateExport.notes(template));
        }
    }

    /** What is recorded, as at a position. */
    @GetMapping("/files/tables/{name}")
    void table(
            @PathVariable String name,
            @RequestParam(defaultValue = "csv") String format,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Template template = Templates.named(name).orElseThrow(NotFound::new);
        Visit visit = visits.of(request, DayBookQuery.READS);
        Attachment.begin(response, Attachment.format(format), template.fileName(), visit.basis());
        try (TableWriter writer = Attachment.format(format).writer(response.getOutputStream())) {
            export.write(template, visit.basis(), writer);
            writer.notes("Basis", Attachment.notes(words, visit.basis()));
        }
    }

    /** Everything that templates can hold, as one workbook in the order in which it can be read again. */
    @GetMapping("/files/tables")
    void everything(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Visit visit = visits.of(request, DayBookQuery.READS);
        Attachment.begin(response, Format.XLSX, "daybook-everything", visit.basis());
        try (TableWriter writer = Format.XLSX.writer(response.getOutputStream())) {
            for (Template template : Templates.ALL) {
                if (!export.isEmpty(template, visit.basis())) {
                    export.write(template, visit.basis(), writer);
                }
            }
            writer.notes("Basis", Attachment.notes(words, visit.basis()));
        }
    }
}
