package daybook.query.web.daybook;

import daybook.facts.authority.Authority;
import daybook.facts.authority.ClauseRef;
import daybook.facts.id.Id;
import daybook.facts.id.OfficeId;
import daybook.facts.id.PaperId;
import daybook.query.daybook.DayBookQuery;
import daybook.query.daybook.EntryDetail;
import daybook.query.daybook.Named;
import daybook.query.registers.RegistersQuery;
import daybook.query.web.Afterwards;
import daybook.query.web.Authorities;
import daybook.query.web.Detail;
import daybook.query.web.Heads;
import daybook.query.web.Link;
import daybook.query.web.Names;
import daybook.query.web.Naming;
import daybook.query.web.Nodes;
import daybook.query.web.NotFound;
import daybook.query.web.Sources;
import daybook.query.web.Streams;
import daybook.query.web.View;
import daybook.query.web.Visit;
import daybook.query.web.Visits;
import daybook.query.web.Words;
import daybook.query.web.sentence.Sentences;
import daybook.store.watch.Findings;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** An entry with everything that is stored of it. */
@Controller
class EntryPages {
    private final Visits visits;
    private final Heads heads;
    private final Words words;
    private final DayBookQuery query;
    private final Naming naming;
    private final Sentences sentences;
    private final Afterwards afterwards;
    private final Findings findings;
    private final RegistersQuery registers;

    EntryPages(
            Visits visits,
            Heads heads,
            Words words,
            DayBookQuery query,
            Naming naming,
            Sentences sentences,
            Afterwards afterwards,
            Findings findings,
            RegistersQuery registers) {
        this.registers = registers;
        this.visits = visits;
        this.heads = heads;
        this.words = words;
        this.query = query;
        this.naming = naming;
        this.sentences = sentences;
        this.afterwards = afterwards;
        this.findings = findings;
    }

    @GetMapping("/entries/{number}")
    ModelAndView entry(@PathVariable long number, HttpServletRequest request) {
        var visit = visits.of(request, DayBookQuery.READS, RegistersQuery.READS);
        var entry = query.entry(visit.basis(), number).orElseThrow(NotFound::new);
        var names = naming.at(visit.basis(), Named.in(List.of(entry.line())));
        var at = visit.at();
        var way = new Link(words.say("daybook.title"), at.to("/entries"));
        String heading = words.say("entry.title", Long.toString(number));
        return View.of(
                "entry",
                new EntryView(
                        heads.asAt(visit, heading, way),
                        heading,
                        sentences.of(entry.line().fact(), names) + afterwards.of(entry.line(), visit.basis()),
                        warning(number),
                        withdrawal(number, visit),
                        actions(entry, visit),
                        details(entry, visit, names),
                        entry.payload(),
                        entry.metadata(),
                        neighbour(entry.previous(), visit),
                        neighbour(entry.next(), visit)));
    }

    private List<Link> actions(EntryDetail entry, Visit visit) {
        List<Link> actions = new ArrayList<>();
        if (!registers
                .withdrawn(List.of(entry.line().entered().entry()), visit.basis())
                .containsKey(entry.line().entered().entry())) {
            actions.addAll(new WaysBack(words, visit).of(entry.line()));
        }
        actions.add(new Link(
                words.say("entry.trail"),
                visit.at().trail(Nodes.entry(entry.line().entered().entry()))));
        return actions;
    }

    private @Nullable Link withdrawal(long number, Visit visit) {
        var withdrawn = registers.withdrawn(List.of(number), visit.basis()).get(number);
        return withdrawn == null
                ? null
                : new Link(
                        withdrawn.instead() == null
                                ? words.say("entry.withdrawn", withdrawn.by(), withdrawn.reason())
                                : words.say(
                                        "entry.withdrawn.instead",
                                        withdrawn.by(),
                                        withdrawn.reason(),
                                        withdrawn.instead()),
                        visit.at().entry(withdrawn.by()));
    }

    private @Nullable String warning(long number) {
        var found = findings.ofEntry(number);
        return found.isEmpty()
                ? null
                : words.say(
                        "entry.does-not-add-up",
                        words.say("finding." + found.getFirst().kind().name()),
                        found.getFirst().detail());
    }

    private static @Nullable Link neighbour(@Nullable Long number, Visit visit) {
        return number == null ? null : new Link(number.toString(), visit.at().entry(number));
    }

    private List<Detail> details(EntryDetail entry, Visit visit, Names names) {
        var entered = entry.line().entered();
        var by = entered.by();
        var at = visit.at();
        List<Detail> details = new ArrayList<>();
        details.add(detail("recorded", Words.moment(entered.recordedAt())));
        details.add(detail("entered", Words.moment(entered.enteredAt())));
        details.add(detail("effective", Words.date(entered.effective())));
        details.add(detail(
                "who",
                words.say(
                        "entry.who.text", names.person(by.person()), by.person().value())));
        details.add(detail(
                "office",
                by.office() instanceof OfficeId office
                        ? words.say("entry.office.text", names.office(office), office.value())
                        : words.say("entry.office.none")));
        details.add(detail("authority", new Authorities(words, names, at).of(by.authority())));
        details.add(detail("reason", by.reason().isEmpty() ? words.say("not-stated") : by.reason()));
        var source = Sources.of(by.source(), at, words, names);
        details.add(
                source == null
                        ? by.authority() instanceof Authority.UnderClause(var clause)
                                ? ofClause(clause, visit, names)
                                : detail("source", words.say("not-stated"))
                        : detail("source", source));
        details.add(detail(
                "about", new Link(entry.line().stream(), at.to(Streams.page(Id.ofStream(entry.line().stream()))))));
        details.add(detail("number-in-stream", Long.toString(entry.line().numberInStream())));
        details.add(detail("kind", words.say("entry.kind.text", entry.type(), entry.revision())));
        details.add(detail("event", entry.eventId().toString()));
        var request = entry.request();
        if (request != null) {
            details.add(detail("request", request.toString()));
        }
        return details;
    }

    /** What a clause brought about, or carries, is told by the papers of its resolution. */
    private Detail ofClause(ClauseRef clause, Visit visit, Names names) {
        var resolution = registers.meeting(clause.meeting(), visit.basis()).stream()
                .flatMap(page -> page.resolutions().stream())
                .filter(line -> line.item().equals(clause.item()))
                .reduce((_, later) -> later);
        List<Link> papers = new ArrayList<>();
        resolution.ifPresent(line -> {
            paper(line.paper(), line.paperPlace(), "entry.source.report", visit, names)
                    .ifPresent(papers::add);
            paper(line.minutes(), line.minutesPlace(), "entry.source.minutes", visit, names)
                    .ifPresent(papers::add);
        });
        return papers.isEmpty()
                ? detail("source", words.say("not-stated"))
                : detail(
                        "source",
                        new Link(
                                words.list(papers.stream().map(Link::text).toList()),
                                papers.getFirst().href()));
    }

    private Optional<Link> paper(
            @Nullable PaperId paper, @Nullable String place, String what, Visit visit, Names names) {
        return Optional.ofNullable(paper)
                .map(read -> new Link(
                        words.say(
                                what,
                                place == null ? names.paper(read) : words.say("source", names.paper(read), place)),
                        visit.at().to("/papers/" + read)));
    }

    private Detail detail(String what, String text) {
        return new Detail(words.say("entry." + what), text, "entry-" + what, null);
    }

    private Detail detail(String what, Link link) {
        return new Detail(
                words.say("entry." + what),
                link.text(),
                "entry-" + what,
                link.href().isEmpty() ? null : link.href());
    }
}
