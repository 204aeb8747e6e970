package daybook.query.web.registers;

import daybook.acts.office.appoint.AppointOfficeHolder;
import daybook.acts.office.end.EndOfficeHolder;
import daybook.facts.id.OfficeId;
import daybook.query.registers.OfficePage;
import daybook.query.registers.OfficePage.Tenure;
import daybook.query.registers.RegistersQuery;
import daybook.query.web.Detail;
import daybook.query.web.Heads;
import daybook.query.web.Link;
import daybook.query.web.Names;
import daybook.query.web.Naming;
import daybook.query.web.Nodes;
import daybook.query.web.NotFound;
import daybook.query.web.View;
import daybook.query.web.Visit;
import daybook.query.web.Visits;
import daybook.query.web.Words;
import daybook.query.web.table.Beside;
import daybook.query.web.table.Cell;
import daybook.query.web.table.Column;
import daybook.query.web.table.Row;
import daybook.query.web.table.Table;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** An office, and everybody who has held it with the dates. */
@Controller
class OneOffice {
    private final Visits visits;
    private final Heads heads;
    private final Words words;
    private final RegistersQuery query;
    private final Naming naming;

    OneOffice(Visits visits, Heads heads, Words words, RegistersQuery query, Naming naming) {
        this.visits = visits;
        this.heads = heads;
        this.words = words;
        this.query = query;
        this.naming = naming;
    }

    @GetMapping("/offices/{office}")
    ModelAndView office(@PathVariable OfficeId office, HttpServletRequest request) {
        var visit = visits.of(request, RegistersQuery.READS);
        var page = query.office(office, visit.basis()).orElseThrow(NotFound::new);
        var names = naming.at(
                visit.basis(),
                page.tenures().stream().map(Tenure::person).distinct().toList());
        String heading = page.office().title();
        return View.of(
                "office",
                new OfficePageView(
                        heads.asAt(
                                visit,
                                heading,
                                new Link(words.say("offices.title"), visit.at().to("/offices"))),
                        heading,
                        actions(page, visit),
                        about(page, visit, names),
                        tenures(page, visit, names)));
    }

    private List<Link> actions(OfficePage page, Visit visit) {
        String path = "/offices/" + page.office().office();
        List<Link> actions = new ArrayList<>();
        if (visit.offers(AppointOfficeHolder.class)) {
            actions.add(new Link(words.say("office.appoint"), path + "/appoint"));
        }
        if (visit.offers(EndOfficeHolder.class) && !page.office().holders().isEmpty()) {
            actions.add(new Link(words.say("office.end"), path + "/end"));
        }
        actions.add(new Link(
                words.say("office.trail"),
                visit.at().trail(Nodes.of(page.office().office()))));
        return actions;
    }

    private List<Detail> about(OfficePage page, Visit visit, Names names) {
        var line = page.office();
        var body = line.body();
        var held = line.holders().stream()
                .map(holder -> names.person(holder.person()))
                .toList();
        return List.of(
                new Detail(words.say("offices.id"), line.office().value()),
                new Detail(words.say("offices.body"), body == null ? words.say("office.body.none") : names.body(body)),
                new Detail(
                        words.say("offices.holders"),
                        held.isEmpty() ? words.say("offices.vacant") : words.list(held),
                        "office-holder",
                        null),
                new Detail(
                        words.say("offices.entry"),
                        Long.toString(line.entry()),
                        null,
                        visit.at().entry(line.entry())));
    }

    private Table tenures(OfficePage page, Visit visit, Names names) {
        return Table.of(
                "tenures",
                words.say("office.tenures"),
                List.of(
                        Column.words(words.say("tenure.person")).namingQuietly(),
                        Column.days(words.say("tenure.from")),
                        Column.days(words.say("tenure.to")),
                        Column.counts(words.say("tenure.entries"))),
                page.tenures().stream().map(tenure -> row(tenure, visit, names)).toList());
    }

    private Row row(Tenure tenure, Visit visit, Names names) {
        var ended = tenure.endEntry();
        Cell entry = Cell.numbered(tenure.entry(), visit.at().entry(tenure.entry()));
        return Row.of(
                Cell.text(names.person(tenure.person())),
                Cell.day(tenure.from()),
                Cell.day(tenure.to(), words.say("office.still")),
                ended == null
                        ? entry
                        : entry.and(new Beside.Also(
                                new Link(ended.toString(), visit.at().entry(ended)))));
    }
}
