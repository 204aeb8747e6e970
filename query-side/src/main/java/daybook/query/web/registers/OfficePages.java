package daybook.query.web.registers;

import daybook.acts.body.establish.EstablishBody;
import daybook.acts.office.establish.EstablishOffice;
import daybook.query.registers.OfficeLine;
import daybook.query.registers.RegistersQuery;
import daybook.query.web.Heads;
import daybook.query.web.Link;
import daybook.query.web.Names;
import daybook.query.web.Naming;
import daybook.query.web.PageHead;
import daybook.query.web.View;
import daybook.query.web.Visit;
import daybook.query.web.Visits;
import daybook.query.web.Words;
import daybook.query.web.table.Cell;
import daybook.query.web.table.Column;
import daybook.query.web.table.HasTables;
import daybook.query.web.table.Row;
import daybook.query.web.table.Sheet;
import daybook.query.web.table.Table;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Who holds which office, and which bodies there are. */
@Controller
class OfficePages {
    private final Visits visits;
    private final WithdrawnLines withdrawnLines;
    private final Heads heads;
    private final Words words;
    private final RegistersQuery query;
    private final Naming naming;

    OfficePages(
            Visits visits,
            Heads heads,
            Words words,
            RegistersQuery query,
            Naming naming,
            WithdrawnLines withdrawnLines) {
        this.withdrawnLines = withdrawnLines;
        this.visits = visits;
        this.heads = heads;
        this.words = words;
        this.query = query;
        this.naming = naming;
    }

    /** Offices and bodies as their page shows them. */
    public record OfficesView(
            PageHead head, String heading, List<Link> actions, Table offices, Table bodies, Table withdrawn)
            implements HasTables {
        @Override
        public List<Sheet> sheets() {
            return withdrawn.isEmpty() ? HasTables.each(offices, bodies) : HasTables.each(offices, bodies, withdrawn);
        }
    }

    @GetMapping("/offices")
    ModelAndView offices(HttpServletRequest request) {
        var visit = visits.of(request, RegistersQuery.READS);
        var offices = query.offices(visit.basis());
        var names = naming.at(
                visit.basis(),
                offices.stream()
                        .flatMap(office -> office.holders().stream())
                        .map(OfficeLine.Holder::person)
                        .toList());
        String heading = words.say("offices.title");
        return View.of(
                "offices",
                new OfficesView(
                        heads.asAt(visit, heading),
                        heading,
                        actions(visit),
                        table(offices, visit, names),
                        bodies(visit),
                        withdrawnLines.of(visit, "body", "office")));
    }

    private List<Link> actions(Visit visit) {
        List<Link> actions = new ArrayList<>();
        if (visit.offers(EstablishBody.class)) {
            actions.add(new Link(words.say("bodies.record"), "/bodies/new"));
        }
        if (visit.offers(EstablishOffice.class)) {
            actions.add(new Link(words.say("offices.record"), "/offices/new"));
        }
        return actions;
    }

    private Table table(List<OfficeLine> offices, Visit visit, Names names) {
        return Table.of(
                "offices",
                words.say("offices.caption"),
                List.of(
                        Column.words(words.say("offices.office")).namingQuietly(),
                        Column.words(words.say("offices.id")),
                        Column.words(words.say("offices.body")),
                        Column.words(words.say("offices.holders")),
                        Column.counts(words.say("offices.entry"))),
                offices.stream().map(office -> row(office, visit, names)).toList());
    }

    private Row row(OfficeLine office, Visit visit, Names names) {
        var body = office.body();
        return Row.of(
                        Cell.link(new Link(office.title(), visit.at().to("/offices/" + office.office()))),
                        Cell.text(office.office().value()),
                        Cell.text(body == null ? "" : names.body(body)),
                        holders(office, names),
                        entry(office.entry(), visit))
                .id("office-" + office.office().value());
    }

    private Cell holders(OfficeLine office, Names names) {
        return office.holders().isEmpty()
                ? Cell.text(words.say("offices.vacant"))
                : Cell.lines(office.holders().stream()
                        .map(holder ->
                                words.say("office.holder", names.person(holder.person()), Words.date(holder.since())))
                        .toList());
    }

    private Table bodies(Visit visit) {
        return Table.of(
                "bodies",
                words.say("bodies.caption"),
                List.of(
                        Column.words(words.say("bodies.body")).namingQuietly(),
                        Column.words(words.say("bodies.id")),
                        Column.words(words.say("bodies.powers")),
                        Column.counts(words.say("bodies.entry"))),
                query.bodies(visit.basis()).stream()
                        .map(body -> Row.of(
                                        Cell.link(
                                                new Link(body.name(), visit.at().to("/bodies/" + body.body()))),
                                        Cell.text(body.body().value()),
                                        Cell.text(words.words(body.powers())),
                                        entry(body.entry(), visit))
                                .id("body-" + body.body().value()))
                        .toList());
    }

    private static Cell entry(long number, Visit visit) {
        return Cell.numbered(number, visit.at().entry(number));
    }
}
