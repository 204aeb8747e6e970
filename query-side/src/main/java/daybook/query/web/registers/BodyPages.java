package daybook.query.web.registers;

import daybook.facts.id.BodyId;
import daybook.facts.id.OfficeId;
import daybook.query.registers.BodyLine;
import daybook.query.registers.DelegationLine;
import daybook.query.registers.OfficeLine;
import daybook.query.registers.RegistersQuery;
import daybook.query.web.Detail;
import daybook.query.web.Heads;
import daybook.query.web.Link;
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
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** A body: what it may do, its offices, meetings and papers, and what it delegated or had delegated to its offices. */
@Controller
class BodyPages {
    private final Visits visits;
    private final Heads heads;
    private final Words words;
    private final RegistersQuery query;
    private final Naming naming;

    BodyPages(Visits visits, Heads heads, Words words, RegistersQuery query, Naming naming) {
        this.visits = visits;
        this.heads = heads;
        this.words = words;
        this.query = query;
        this.naming = naming;
    }

    /** A body as its page shows it. */
    public record BodyView(
            PageHead head, String heading, List<Link> actions, List<Detail> about, List<Section> sections)
            implements View.HasHead {}

    /** Things of one kind that belong to the body. */
    public record Section(String id, String heading, String none, List<Thing> things) {}

    /** One of them, and a line about it. */
    public record Thing(Link link, String about) {}

    @GetMapping("/bodies/{body}")
    ModelAndView body(@PathVariable BodyId body, HttpServletRequest request) {
        var visit = visits.of(request, RegistersQuery.READS);
        var line = query.bodies(visit.basis()).stream()
                .filter(other -> other.body().equals(body))
                .findFirst()
                .orElseThrow(NotFound::new);
        var way = new Link(words.say("offices.title"), visit.at().to("/offices"));
        return View.of(
                "body",
                new BodyView(
                        heads.asAt(visit, line.name(), way),
                        line.name(),
                        List.of(new Link(words.say("body.trail"), visit.at().trail(Nodes.of(body)))),
                        about(line, visit),
                        sections(body, visit)));
    }

    private List<Detail> about(BodyLine line, Visit visit) {
        return List.of(
                new Detail(words.say("short-name"), line.body().value()),
                new Detail(words.say("bodies.powers"), words.words(line.powers()), "body-powers", null),
                new Detail(
                        words.say("bodies.entry"),
                        Long.toString(line.entry()),
                        null,
                        visit.at().entry(line.entry())));
    }

    private List<Section> sections(BodyId body, Visit visit) {
        var offices = query.offices(visit.basis()).stream()
                .filter(office -> body.equals(office.body()))
                .toList();
        Set<OfficeId> own = offices.stream().map(OfficeLine::office).collect(Collectors.toSet());
        return List.of(
                section("offices", offices(offices, visit)),
                section("meetings", meetings(body, visit)),
                section("papers", papers(body, visit)),
                section("delegated-by", delegations(line -> resolvedBy(body, line, visit), visit)),
                section(
                        "delegated-to",
                        delegations(line -> line.delegates().stream().anyMatch(own::contains), visit)));
    }

    private Section section(String kind, List<Thing> things) {
        return new Section(kind, words.say("body." + kind), words.say("body." + kind + ".none"), things);
    }

    private List<Thing> offices(List<OfficeLine> offices, Visit visit) {
        var names = naming.at(
                visit.basis(),
                offices.stream()
                        .flatMap(office -> office.holders().stream())
                        .map(OfficeLine.Holder::person)
                        .toList());
        return offices.stream()
                .map(office -> new Thing(
                        new Link(office.title(), visit.at().to("/offices/" + office.office())),
                        office.holders().isEmpty()
                                ? words.say("offices.vacant")
                                : words.list(office.holders().stream()
                                        .map(holder -> names.person(holder.person()))
                                        .toList())))
                .toList();
    }

    private List<Thing> meetings(BodyId body, Visit visit) {
        return query.meetings(visit.basis()).stream()
                .filter(meeting -> meeting.body().equals(body))
                .map(meeting -> new Thing(
                        new Link(Words.date(meeting.held()), visit.at().to("/meetings/" + meeting.meeting())),
                        words.say("body.meetings.item", meeting.resolutions())))
                .toList();
    }

    private List<Thing> papers(BodyId body, Visit visit) {
        return query.papers(visit.basis()).stream()
                .filter(paper -> paper.body().equals(body))
                .map(paper -> new Thing(
                        new Link(paper.title(), visit.at().to("/papers/" + paper.paper())), Words.date(paper.dated())))
                .toList();
    }

    private boolean resolvedBy(BodyId body, DelegationLine line, Visit visit) {
        return query.clause(line.clause(), visit.basis())
                .filter(clause -> clause.body().equals(body))
                .isPresent();
    }

    private List<Thing> delegations(Predicate<DelegationLine> which, Visit visit) {
        var names = naming.at(visit.basis());
        return query.delegations(visit.basis()).stream()
                .filter(which)
                .map(line -> new Thing(
                        new Link(
                                words.say("delegation.title", names.delegation(line.delegation())),
                                visit.at().to("/delegations/" + line.delegation())),
                        words.say(
                                "body.delegation.item",
                                words.subject(line.subject(), names),
                                words.list(names.offices(line.delegates())),
                                words.word(line.standing(visit.basis().effective())))))
                .toList();
    }
}
