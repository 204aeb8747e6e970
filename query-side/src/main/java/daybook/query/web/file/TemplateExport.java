package daybook.query.web.file;

import daybook.facts.authority.Attribution;
import daybook.facts.id.OfficeId;
import daybook.files.Cells;
import daybook.files.Column;
import daybook.files.Kind;
import daybook.files.TableWriter;
import daybook.files.Template;
import daybook.files.Templates;
import daybook.query.asat.Basis;
import daybook.query.daybook.DayBookQuery;
import daybook.query.daybook.EntryLine;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes out what a template's files bring in, in the template's own columns, so that it can be read again unchanged. */
@Component
public class TemplateExport {

    private static final int PAGE = 500;

    private final DayBookQuery book;

    TemplateExport(DayBookQuery book) {
        this.book = book;
    }

    /** Every entry of the template's kinds up to the basis, in the order of the entries. */
    public void write(Template template, Basis basis, TableWriter writer) throws IOException {
        ReturnsTaken returns = isOfReturns(template) ? new ReturnsTaken(book, basis) : null;
        List<TableWriter.Head> heads = new ArrayList<>(heads(template));
        if (returns != null) {
            heads.add(new TableWriter.Head("standing", Kind.TEXT));
            takeBefore(template, basis, returns);
        }
        writer.table(template.name(), heads);
        var types = template.types();
        List<EntryLine> page = book.ofTypes(types, basis, 0, PAGE);
        while (!page.isEmpty()) {
            for (EntryLine line : page) {
                write(template, line, returns, writer);
            }
            page = book.ofTypes(types, basis, page.getLast().entered().entry(), PAGE);
        }
    }

    private static boolean isOfReturns(Template template) {
        return template.own().stream().anyMatch(column -> !column.kept());
    }

    /** Corrections come after every return. */
    private void takeBefore(Template template, Basis basis, ReturnsTaken returns) {
        Template recorded = Templates.named("returns").orElseThrow();
        if (template.equals(recorded)) {
            return;
        }
        List<EntryLine> page = book.ofTypes(recorded.types(), basis, 0, PAGE);
        while (!page.isEmpty()) {
            page.forEach(line -> returns.isDoubtful((Record) line.fact()));
            page = book.ofTypes(
                    recorded.types(), basis, page.getLast().entered().entry(), PAGE);
        }
    }

    boolean isEmpty(Template template, Basis basis) {
        return book.ofTypes(template.types(), basis, 0, 1).isEmpty();
    }

    static List<TableWriter.Head> heads(Template template) {
        return template.columns().stream()
                .map(column -> new TableWriter.Head(column.name(), column.kind(), column.choices()))
                .toList();
    }

    private static void write(Template template, EntryLine line, @Nullable ReturnsTaken returns, TableWriter writer)
            throws IOException {
        for (List<String> own : Cells.of(template, (Record) line.fact())) {
            List<String> cells = new ArrayList<>(own);
            if (returns != null && returns.isDoubtful((Record) line.fact())) {
                sayConfirmed(template, cells);
            }
            cells.addAll(common(line.entered().by()));
            if (returns != null) {
                cells.add(returns.standing((Record) line.fact()));
            }
            writer.line(cells);
        }
    }

    /** Where it is brought into another day book it is not asked again. */
    private static void sayConfirmed(Template template, List<String> cells) {
        for (int at = 0; at < cells.size(); at++) {
            Column column = template.own().get(at);
            if (!column.kept()) {
                cells.set(at, column.choices().getFirst());
            }
        }
    }

    /** In the order of {@link Template#COMMON}. */
    private static List<String> common(Attribution by) {
        var source = by.source();
        return List.of(
                by.office() instanceof OfficeId office ? office.value() : "",
                by.authority().text(),
                by.reason(),
                source == null ? "" : source.paper().value(),
                source == null ? "" : source.place());
    }

    /** What is to be known about each column, for the notes of a workbook. */
    static List<List<String>> notes(Template template) {
        List<List<String>> notes = new ArrayList<>();
        notes.add(List.of("column", "what", "how", "needed", "example"));
        for (Column column : template.columns()) {
            notes.add(List.of(
                    column.name(),
                    column.says(),
                    column.howToWrite() + " " + String.join(", ", column.choices()),
                    column.required() ? "yes" : "no",
                    column.example()));
        }
        return notes;
    }
}
