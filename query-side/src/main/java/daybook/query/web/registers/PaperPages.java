package daybook.query.web.registers;

import daybook.acts.paper.printedfigure.RecordPrintedFigure;
import daybook.acts.paper.receive.ReceivePaper;
import daybook.facts.id.PaperId;
import daybook.query.registers.KeptDocuments;
import daybook.query.registers.PaperLine;
import daybook.query.registers.PaperPage;
import daybook.query.registers.RegistersQuery;
import daybook.query.web.Detail;
import daybook.query.web.Heads;
import daybook.query.web.Link;
import daybook.query.web.Names;
import daybook.query.web.Naming;
import daybook.query.web.Nodes;
import daybook.query.web.NotFound;
import daybook.query.web.PageHead;
import daybook.query.web.View;
import daybook.query.web.Visit;
import daybook.query.web.Visits;
import daybook.query.web.Words;
import daybook.query.web.table.Cell;
import daybook.query.web.table.Column;
import daybook.query.web.table.HasTables;
import daybook.query.web.table.ListPage;
import daybook.query.web.table.Row;
import daybook.query.web.table.Sheet;
import daybook.query.web.table.Table;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The list of papers, and each with the figures that it prints and the resolutions made on it. */
@Controller
class PaperPages {
    private final Visits visits;
    private final WithdrawnLines withdrawnLines;
    private final Heads heads;
    private final Words words;
    private final RegistersQuery query;
    private final Naming naming;
    private final KeptDocuments documents;

    PaperPages(
            Visits visits,
            Heads heads,
            Words words,
            RegistersQuery query,
            Naming naming,
            KeptDocuments documents,
            WithdrawnLines withdrawnLines) {
        this.withdrawnLines = withdrawnLines;
        this.visits = visits;
        this.heads = heads;
        this.words = words;
        this.query = query;
        this.naming = naming;
        this.documents = documents;
    }

    /** A paper as its page shows it. */
    public record PaperView(
            PageHead head,
            String heading,
            List<Link> actions,
            List<Detail> about,
            Table figures,
            List<ResolutionView> resolutions)
            implements HasTables {
        @Override
        public List<Sheet> sheets() {
            return Stream.concat(Stream.of(figures), resolutions.stream().map(ResolutionView::clauses))
                    .map(Sheet::of)
                    .toList();
        }
    }

    @GetMapping("/papers")
    ModelAndView papers(HttpServletRequest request) {
        var visit = visits.of(request, RegistersQuery.READS);
        var names = naming.at(visit.basis());
        var items = query.papers(visit.basis()).stream()
                .map(paper -> Row.of(
                        Cell.link(new Link(paper.title(), visit.at().to("/papers/" + paper.paper()))),
                        Cell.text(names.body(paper.body())),
                        Cell.day(paper.dated()),
                        Cell.text(paper.paper().value())))
                .toList();
        String heading = words.say("papers.title");
        var actions = visit.offers(ReceivePaper.class)
                ? List.of(new Link(words.say("papers.receive"), "/papers/new"))
                : List.<Link>of();
        return View.of(
                "list",
                ListPage.of(heads.asAt(visit, heading), heading, words.say("papers.none"), columns(), items, actions)
                        .with(withdrawnLines.of(visit, "paper")));
    }

    private List<Column> columns() {
        return List.of(
                Column.words(words.say("papers.paper")).namingQuietly(),
                Column.words(words.say("paper.body")).chosenFrom(),
                Column.days(words.say("paper.dated")),
                Column.words(words.say("short-name")));
    }

    @GetMapping("/papers/{paper}")
    ModelAndView paper(@PathVariable PaperId paper, HttpServletRequest request) {
        var visit = visits.of(request, RegistersQuery.READS);
        var page = query.paper(paper, visit.basis()).orElseThrow(NotFound::new);
        var names = naming.at(visit.basis());
        var clauses =
                new ClauseRows(words, visit.at(), names, Powers.at(query, visit.basis()), Follow.NOTHING, null, false);
        String heading = page.paper().title();
        return View.of(
                "paper",
                new PaperView(
                        heads.asAt(
                                visit,
                                heading,
                                new Link(words.say("papers.title"), visit.at().to("/papers"))),
                        heading,
                        actions(paper, visit),
                        about(page.paper(), visit, names),
                        figures(page, visit),
                        page.resolutions().stream().map(clauses::resolution).toList()));
    }

    private List<Link> actions(PaperId paper, Visit visit) {
        var trail = new Link(words.say("paper.trail"), visit.at().trail(Nodes.of(paper)));
        return visit.offers(RecordPrintedFigure.class)
                ? List.of(new Link(words.say("paper.print"), "/papers/" + paper + "/figures/new"), trail)
                : List.of(trail);
    }

    private List<Detail> about(PaperLine paper, Visit visit, Names names) {
        var document = paper.document();
        return List.of(
                new Detail(words.say("paper.id"), paper.paper().value()),
                new Detail(words.say("paper.body"), names.body(paper.body())),
                new Detail(words.say("paper.dated"), Words.date(paper.dated())),
                new Detail(
                        words.say("paper.document"),
                        document == null ? words.say("paper.document.none") : document.hex(),
                        "paper-document",
                        document == null || !documents.has(document)
                                ? null
                                : visit.at().to("/papers/" + paper.paper() + "/document")),
                new Detail(
                        words.say("paper.entry"),
                        Long.toString(paper.entry()),
                        null,
                        visit.at().entry(paper.entry())));
    }

    private Table figures(PaperPage page, Visit visit) {
        return Table.of(
                "figures",
                words.say("paper.figures"),
                List.of(
                        Column.words(words.say("paper.figure.place")).namingQuietly(),
                        Column.words(words.say("paper.figure.quantity")),
                        Column.words(words.say("paper.figure.subject")),
                        Column.measures(words.say("paper.figure.figure")),
                        Column.counts(words.say("paper.figure.entry"))),
                page.figures().stream().map(figure -> printed(figure, visit)).toList());
    }

    private Row printed(PaperPage.Figure figure, Visit visit) {
        return Row.of(
                Cell.text(figure.place()),
                Cell.text(words.word(figure.quantity())),
                Cell.link(new Link(
                        words.subject(figure.subject()),
                        visit.at().trail(figure.subject().text()))),
                Cell.figure(words.printedFigure(figure.amount(), figure.measure(), figure.quantity())),
                Cell.numbered(figure.entry(), visit.at().entry(figure.entry())));
    }
}
