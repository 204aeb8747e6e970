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
    private final Heads heads;
    private final Words words;
    private final RegistersQuery query;
    private final Naming naming;

    OfficePages(Visits visits, Heads heads, Words words, RegistersQuery query, Naming naming) {
        this.visits = visits;
        this.heads = heads;
        this.words = words;
        this.query = query;
        this.naming = naming;
    }

    /** Offices and bodies as their page shows them. */
    public record OfficesView(
            PageHead head, String heading, List<Link> actions, List<OfficeRow> offices, List<BodyRow> bodies)
            implements View.HasHead {}

    /** An office, and a line for each who holds it. */
    public record OfficeRow(String id, Link title, String body, List<String> holders, Link entry) {}

    /** A body and its powers. */
    public record BodyRow(String id, Link name, String powers, Link entry) {}

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
                        offices.stream()
                                .map(office -> row(office, visit, names))
                                .toList(),
                        query.bodies(visit.basis()).stream()
                                .map(body -> new BodyRow(
                                        body.body().value(),
                                        new Link(body.name(), visit.at().to("/bodies/" + body.body())),
                                        words.words(body.powers()),
                                        entry(body.entry(), visit)))
                                .toList()));
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

    private OfficeRow row(OfficeLine office, Visit visit, Names names) {
        var body = office.body();
        return new OfficeRow(
                office.office().value(),
                new Link(office.title(), visit.at().to("/offices/" + office.office())),
                body == null ? "" : names.body(body),
                office.holders().stream()
                        .map(holder ->
                                words.say("office.holder", names.person(holder.person()), Words.date(holder.since())))
                        .toList(),
                entry(office.entry(), visit));
    }

    private static Link entry(long number, Visit visit) {
        return new Link(Long.toString(number), visit.at().entry(number));
    }
}
