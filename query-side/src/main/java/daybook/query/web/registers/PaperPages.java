package daybook.query.web.registers;

import daybook.acts.paper.receive.ReceivePaper;
import daybook.facts.id.PaperId;
import daybook.query.registers.KeptDocuments;
import daybook.query.registers.PaperLine;
import daybook.query.registers.PaperPage;
import daybook.query.registers.RegistersQuery;
import daybook.query.web.Detail;
import daybook.query.web.Figure;
import daybook.query.web.Heads;
import daybook.query.web.Link;
import daybook.query.web.ListPage;
import daybook.query.web.Names;
import daybook.query.web.Naming;
import daybook.query.web.Nodes;
import daybook.query.web.NotFound;
import daybook.query.web.PageHead;
import daybook.query.web.View;
import daybook.query.web.Visit;
import daybook.query.web.Visits;
import daybook.query.web.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The list of papers, and each with the figures that it prints and the resolutions made on it. */
@Controller
class PaperPages {
    private final Visits visits;
    private final Heads heads;
    private final Words words;
    private final RegistersQuery query;
    private final Naming naming;
    private final KeptDocuments documents;

    PaperPages(Visits visits, Heads heads, Words words, RegistersQuery query, Naming naming, KeptDocuments documents) {
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
            List<PrintedRow> figures,
            List<ResolutionView> resolutions)
            implements View.HasHead {}

    /** A figure as printed. */
    public record PrintedRow(String place, String quantity, Link subject, Figure figure, Link entry) {}

    @GetMapping("/papers")
    ModelAndView papers(HttpServletRequest request) {
        var visit = visits.of(request, RegistersQuery.READS);
        var names = naming.at(visit.basis());
        var items = query.papers(visit.basis()).stream()
                .map(paper -> new ListPage.Thing(
                        new Link(paper.title(), visit.at().to("/papers/" + paper.paper())),
                        List.of(
                                names.body(paper.body()),
                                Words.date(paper.dated()),
                                paper.paper().value())))
                .toList();
        String heading = words.say("papers.title");
        var actions = visit.offers(ReceivePaper.class)
                ? List.of(new Link(words.say("papers.receive"), "/papers/new"))
                : List.<Link>of();
        return View.of(
                "list",
                new ListPage(heads.asAt(visit, heading), heading, words.say("papers.none"), columns(), items, actions));
    }

    private List<ListPage.Column> columns() {
        return List.of(
                ListPage.Column.of(words.say("papers.paper")),
                ListPage.Column.chosen(words.say("paper.body")),
                ListPage.Column.of(words.say("paper.dated")),
                ListPage.Column.of(words.say("short-name")));
    }

    @GetMapping("/papers/{paper}")
    ModelAndView paper(@PathVariable PaperId paper, HttpServletRequest request) {
        var visit = visits.of(request, RegistersQuery.READS);
        var page = query.paper(paper, visit.basis()).orElseThrow(NotFound::new);
        var names = naming.at(visit.basis());
        var clauses = new ClauseRows(words, visit.at(), names, Powers.at(query, visit.basis()), Follow.NOTHING);
        String heading = page.paper().title();
        return View.of(
                "paper",
                new PaperView(
                        heads.asAt(
                                visit,
                                heading,
                                new Link(words.say("papers.title"), visit.at().to("/papers"))),
                        heading,
                        List.of(new Link(words.say("paper.trail"), visit.at().trail(Nodes.of(paper)))),
                        about(page.paper(), visit, names),
                        page.figures().stream()
                                .map(figure -> printed(figure, visit))
                                .toList(),
                        page.resolutions().stream().map(clauses::resolution).toList()));
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

    private PrintedRow printed(PaperPage.Figure figure, Visit visit) {
        return new PrintedRow(
                figure.place(),
                words.word(figure.quantity()),
                new Link(
                        words.subject(figure.subject()),
                        visit.at().trail(figure.subject().text())),
                Figure.of(words.printed(figure.amount(), figure.measure(), figure.quantity())),
                new Link(Long.toString(figure.entry()), visit.at().entry(figure.entry())));
    }
}
