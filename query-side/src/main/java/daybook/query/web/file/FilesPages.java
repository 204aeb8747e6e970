package daybook.query.web.file;

import daybook.access.ReservedPage;
import daybook.files.Template;
import daybook.files.Templates;
import daybook.query.daybook.DayBookQuery;
import daybook.query.web.Heads;
import daybook.query.web.Link;
import daybook.query.web.PageHead;
import daybook.query.web.View;
import daybook.query.web.Visit;
import daybook.query.web.Visits;
import daybook.query.web.Words;
import daybook.query.web.table.Beside;
import daybook.query.web.table.Cell;
import daybook.query.web.table.Column;
import daybook.query.web.table.HasTables;
import daybook.query.web.table.Row;
import daybook.query.web.table.Sheet;
import daybook.query.web.table.Table;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** What can be taken out and brought in as a file, with each template explained. */
@Controller
class FilesPages {

    private final Visits visits;
    private final Heads heads;
    private final Words words;

    FilesPages(Visits visits, Heads heads, Words words) {
        this.visits = visits;
        this.heads = heads;
        this.words = words;
    }

    /** The page, with a table of all templates and one of the columns of each. */
    public record FilesView(
            PageHead head,
            String heading,
            List<Link> actions,
            String everything,
            Table files,
            List<TemplateColumns> templates)
            implements HasTables {
        @Override
        public List<Sheet> sheets() {
            return Stream.concat(Stream.of(files), templates.stream().map(TemplateColumns::columns))
                    .map(Sheet::of)
                    .toList();
        }
    }

    /** The columns of a template. */
    public record TemplateColumns(String name, String title, Table columns) {}

    @GetMapping("/files")
    ModelAndView files(HttpServletRequest request) {
        Visit visit = visits.of(request, DayBookQuery.READS);
        String heading = words.say("files.title");
        return View.of(
                "files",
                new FilesView(
                        heads.asAt(visit, heading),
                        heading,
                        visit.offers(ReservedPage.IMPORT)
                                ? List.of(
                                        new Link(words.say("files.bring"), "/imports/new"),
                                        new Link(words.say("files.brought"), "/imports"))
                                : List.of(new Link(words.say("files.brought"), "/imports")),
                        visit.at().to("/files/tables", "format", "xlsx"),
                        files(visit),
                        Templates.ALL.stream().map(this::columns).toList()));
    }

    private Table files(Visit visit) {
        return Table.of(
                        "files",
                        words.say("files.caption"),
                        List.of(
                                Column.words(words.say("files.table")).naming(),
                                downloads("files.recorded"),
                                downloads("files.blank"),
                                downloads("files.example")),
                        Templates.ALL.stream()
                                .map(template -> row(template, visit))
                                .toList())
                .styled("daybook-guide")
                .explaining();
    }

    private Column downloads(String heading) {
        return Column.acts(words.say(heading)).styled("daybook-nowrap");
    }

    private Row row(Template template, Visit visit) {
        String blank = "/files/templates/" + template.name();
        String recorded = "/files/tables/" + template.name();
        return Row.of(
                        Cell.link(new Link(template.title(), "#columns-" + template.name()))
                                .note(template.says()),
                        links(
                                "files.recorded",
                                template,
                                visit.at().to(recorded, "format", "csv"),
                                visit.at().to(recorded, "format", "xlsx")),
                        links("files.blank", template, blank + "?format=csv", blank + "?format=xlsx"),
                        links(
                                "files.example",
                                template,
                                blank + "?format=csv&example=true",
                                blank + "?format=xlsx&example=true"))
                .id("file-" + template.name());
    }

    private Cell links(String what, Template template, String csv, String xlsx) {
        return Cell.EMPTY.and(new Beside.Downloads(
                List.of(new Link(words.say("files.csv"), csv), new Link(words.say("files.xlsx"), xlsx)),
                ", " + words.say(what) + ", " + template.title()));
    }

    private TemplateColumns columns(Template template) {
        return new TemplateColumns(
                template.name(),
                template.title(),
                Table.of(
                                "table-" + template.name(),
                                words.say("files.columns.of", template.title()),
                                List.of(
                                        Column.words(words.say("files.column")).naming(),
                                        Column.words(words.say("files.column.says")),
                                        Column.words(words.say("files.column.how")),
                                        Column.words(words.say("files.column.example"))),
                                template.columns().stream().map(this::row).toList())
                        .underHeading()
                        .styled("daybook-guide")
                        .explaining());
    }

    private Row row(daybook.files.Column column) {
        return Row.of(
                Cell.code(column.name()).note(column.required() ? null : words.say("files.column.optional")),
                Cell.text(column.says()),
                Cell.text(column.howToWrite()
                        + (column.choices().isEmpty() ? "" : " " + String.join(", ", column.choices()))),
                Cell.text(column.example()));
    }
}
