package daybook.query.web.file;

import daybook.facts.id.PersonId;
import daybook.query.registers.RegistersQuery;
import daybook.query.web.Detail;
import daybook.query.web.Heads;
import daybook.query.web.Link;
import daybook.query.web.Naming;
import daybook.query.web.NotFound;
import daybook.query.web.PageHead;
import daybook.query.web.View;
import daybook.query.web.Visit;
import daybook.query.web.Visits;
import daybook.query.web.Words;
import daybook.query.web.form.Choices;
import daybook.query.web.form.Forms;
import daybook.query.web.form.Option;
import daybook.query.web.table.Cell;
import daybook.query.web.table.Column;
import daybook.query.web.table.ListPage;
import daybook.query.web.table.Row;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Bringing a file in: the form, how far the file has come, what each row would do, and what came of it. */
@Controller
class ImportPages {

    private static final Set<String> MAY_BE_MAPPED = Set.of("CHECKED", "UNREADABLE");

    private final Visits visits;
    private final Heads heads;
    private final Words words;
    private final Forms forms;
    private final Naming naming;
    private final Imports imports;

    ImportPages(Visits visits, Heads heads, Words words, Forms forms, Naming naming, Imports imports) {
        this.visits = visits;
        this.heads = heads;
        this.words = words;
        this.forms = forms;
        this.naming = naming;
        this.imports = imports;
    }

    @GetMapping("/imports/new")
    ModelAndView bring(HttpServletRequest request) {
        Visit visit = visits.now(request, Choices.READS);
        var draft = forms.draft("form.import", visit, request)
                .file("file")
                .start("offices", "ROWS")
                .radios(
                        "offices",
                        List.of(
                                new Option("ROWS", words.say("form.import.offices.ROWS")),
                                new Option("ONE", words.say("form.import.offices.ONE"))));
        var form = forms.whole(draft, visit);
        String heading = words.say("form.import.title");
        String title = form.problems().isEmpty() ? heading : words.say("error-title", heading);
        return View.of("import-new", new BringView(heads.plain(title, visit, files()), heading, form));
    }

    /** The form with which a file is sent. */
    public record BringView(PageHead head, String heading, Forms.Whole form) implements View.HasHead {}

    @GetMapping("/imports")
    ModelAndView list(HttpServletRequest request) {
        Visit visit = visits.now(request, RegistersQuery.READS);
        var brought = imports.of(visit.who());
        var names = naming.at(
                visit.basis(),
                brought.stream().map(file -> new PersonId(file.person())).toList());
        var items = brought.stream()
                .map(file -> Row.of(
                        Cell.link(new Link(
                                file.fileName().isEmpty() ? words.say("import.unnamed") : file.fileName(), path(file))),
                        Cell.text(words.say("import.state." + file.state())),
                        Cell.text(names.person(new PersonId(file.person()))),
                        Cell.moment(file.at())))
                .toList();
        String heading = words.say("imports.title");
        return View.of(
                "list",
                ListPage.of(
                        heads.plain(heading, visit, files()),
                        heading,
                        words.say("imports.none"),
                        List.of(
                                Column.words(words.say("imports.file")).namingQuietly(),
                                Column.words(words.say("imports.state")).chosenFrom(),
                                Column.words(words.say("imports.by")),
                                Column.moments(words.say("imports.at"))),
                        items,
                        List.of(new Link(words.say("files.bring"), "/imports/new"))));
    }

    @GetMapping("/imports/{id}")
    ModelAndView file(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int above,
            @RequestParam(defaultValue = "") String rows,
            @RequestParam(defaultValue = "") String template,
            HttpServletRequest request) {
        Visit visit = visits.now(request, RegistersQuery.READS);
        boolean refusedOnly = rows.equals("refused");
        // Before the file itself, which is counted up with every few rows: so no row is shown that is not counted.
        var found = imports.rows(id, Math.max(0, above), refusedOnly);
        var file = imports.find(id, visit.who()).orElseThrow(NotFound::new);
        var shown = found.subList(0, Math.min(found.size(), Imports.PAGE));
        String query = refusedOnly ? "?rows=refused&" : "?";
        return View.of("import", view(file, visit, shown, found.size() > shown.size() ? query : null, template));
    }

    private ImportView view(
            Imports.Import file, Visit visit, List<Imports.RowLine> rows, @Nullable String more, String template) {
        String heading = file.fileName().isEmpty() ? words.say("import.unnamed") : file.fileName();
        var person = new PersonId(file.person());
        var names = naming.at(visit.basis(), List.of(person));
        boolean own = visit.who().person().equals(person);
        return new ImportView(
                heads.plain(heading, visit, files(), new Link(words.say("imports.title"), "/imports")),
                heading,
                file.state(),
                standing(file),
                progress(file),
                own && canBeRecorded(file)
                        ? new ImportView.Confirm(
                                path(file) + "/confirmations",
                                file.version(),
                                words.say(
                                        file.refused() > 0 ? "import.confirm.good" : "import.confirm",
                                        count(file.rows().fresh())),
                                file.refused() > 0)
                        : null,
                file.rows().refused() == 0 || file.state().equals("LAPSED")
                        ? null
                        : new Link(words.say("import.mend"), path(file) + "/refused?format=xlsx"),
                file.notices().stream()
                        .map(notice -> words.say(
                                "import.notice." + notice.what(), notice.about().toArray()))
                        .toList(),
                own && MAY_BE_MAPPED.contains(file.state())
                        ? SheetForms.of(path(file), imports.sheets(file.id()), template)
                        : List.of(),
                receipt(file, visit),
                ImportRows.faults(file.problems()),
                about(file, names.person(person)),
                filters(file),
                ImportRows.table(rows, file.state(), words, names, visit.at()),
                more == null
                        ? null
                        : new Link(
                                words.say("import.next"),
                                path(file) + more + "above=" + rows.getLast().place()));
    }

    private static boolean canBeRecorded(Imports.Import file) {
        return file.state().equals("CHECKED") && file.fresh() > 0;
    }

    private String standing(Imports.Import file) {
        if (!file.state().equals("CHECKED")) {
            return words.say("import.standing." + file.state());
        }
        if (file.refused() > 0) {
            return words.say(
                    file.fresh() > 0 ? "import.standing.some-refused" : "import.standing.refused",
                    count(file.rows().refused()));
        }
        return file.fresh() == 0 ? words.say("import.standing.nothing-new") : words.say("import.standing.can-be");
    }

    private ImportView.@Nullable Progress progress(Imports.Import file) {
        return switch (file.state()) {
            case "SENDING", "WAITING" ->
                new ImportView.Progress(0, 1, words.say("import.progress.waiting"), path(file));
            case "READING" ->
                new ImportView.Progress(
                        file.done(),
                        Math.max(1, file.total()),
                        words.say("import.progress", count(file.done()), count(file.total())),
                        path(file));
            case "CONFIRMED" -> new ImportView.Progress(1, 1, words.say("import.progress.recording"), path(file));
            case "RECORDED" ->
                imports.receipt(file.id()).isPresent()
                        ? null
                        : new ImportView.Progress(1, 1, words.say("import.progress.numbering"), path(file));
            default -> null;
        };
    }

    private ImportView.@Nullable Entered receipt(Imports.Import file, Visit visit) {
        return imports.receipt(file.id())
                .map(receipt -> new ImportView.Entered(entry(receipt.first(), visit), entry(receipt.last(), visit)))
                .orElse(null);
    }

    private Link entry(long number, Visit visit) {
        return new Link(
                words.say("entry.number", Long.toString(number)), visit.at().entry(number));
    }

    private List<Detail> about(Imports.Import file, String person) {
        return List.of(
                new Detail(words.say("import.sent"), words.say("import.sent.by", person, Words.moment(file.at()))),
                new Detail(words.say("import.rows"), count(file.total()), "rows-total", null),
                new Detail(words.say("import.new"), count(file.rows().fresh()), "acts-new", null),
                new Detail(words.say("import.known"), count(file.rows().known()), "acts-known", null),
                new Detail(words.say("import.refused"), count(file.rows().refused()), "acts-refused", null),
                new Detail(words.say("import.empty"), count(file.rows().empty()), "rows-empty", null));
    }

    private List<Link> filters(Imports.Import file) {
        return file.refused() == 0
                ? List.of()
                : List.of(
                        new Link(words.say("import.only-refused"), path(file) + "?rows=refused"),
                        new Link(words.say("import.all-rows"), path(file)));
    }

    private static String count(int number) {
        return "%,d".formatted(number);
    }

    private static String path(Imports.Import file) {
        return "/imports/" + file.id();
    }

    private Link files() {
        return new Link(words.say("files.title"), "/files");
    }
}
