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
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
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

    /** The page, with a line for each template. */
    public record FilesView(PageHead head, String heading, List<Link> actions, String everything, List<Line> lines)
            implements View.HasHead {}

    /** A template: where what is recorded can be had, and where the template itself. */
    public record Line(
            String name,
            String title,
            String says,
            List<Link> recorded,
            List<Link> blank,
            List<Link> example,
            List<ColumnLine> columns) {}

    /** A column of a template. */
    public record ColumnLine(String name, String says, String how, boolean required, String example) {}

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
                        Templates.ALL.stream()
                                .map(template -> line(template, visit))
                                .toList()));
    }

    private Line line(Template template, Visit visit) {
        String blank = "/files/templates/" + template.name();
        String recorded = "/files/tables/" + template.name();
        return new Line(
                template.name(),
                template.title(),
                template.says(),
                List.of(
                        new Link(words.say("files.csv"), visit.at().to(recorded, "format", "csv")),
                        new Link(words.say("files.xlsx"), visit.at().to(recorded, "format", "xlsx"))),
                List.of(
                        new Link(words.say("files.csv"), blank + "?format=csv"),
                        new Link(words.say("files.xlsx"), blank + "?format=xlsx")),
                List.of(
                        new Link(words.say("files.csv"), blank + "?format=csv&example=true"),
                        new Link(words.say("files.xlsx"), blank + "?format=xlsx&example=true")),
                template.columns().stream()
                        .map(column -> new ColumnLine(
                                column.name(),
                                column.says(),
                                column.kind().says()
                                        + (column.choices().isEmpty() ? "" : " " + String.join(", ", column.choices())),
                                column.required(),
                                column.example()))
                        .toList());
    }
}
