package daybook.query.web.people;

import daybook.access.People;
import daybook.access.ReservedPage;
import daybook.access.ShownOnce;
import daybook.access.SignedIn;
import daybook.acts.Role;
import daybook.acts.account.changeroles.ChangeRoles;
import daybook.acts.account.open.OpenAccount;
import daybook.acts.account.revoketoken.RevokeApiToken;
import daybook.facts.id.PersonId;
import daybook.query.daybook.EntryLine;
import daybook.query.people.PeopleQuery;
import daybook.query.people.PersonLine;
import daybook.query.registers.OfficeLine;
import daybook.query.registers.RegistersQuery;
import daybook.query.web.Detail;
import daybook.query.web.Heads;
import daybook.query.web.Link;
import daybook.query.web.NotFound;
import daybook.query.web.View;
import daybook.query.web.Visit;
import daybook.query.web.Visits;
import daybook.query.web.Words;
import daybook.query.web.program.TokenRows;
import daybook.query.web.sentence.Sentences;
import daybook.query.web.table.Cell;
import daybook.query.web.table.Column;
import daybook.query.web.table.ListPage;
import daybook.query.web.table.Row;
import daybook.query.web.table.Table;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Who has an account, and what happened to each: for administrators and auditors, and one's own for everybody. */
@Controller
class PeoplePages {
    private static final int MOST_ENTRIES = 50;

    private final Visits visits;
    private final Heads heads;
    private final Words words;
    private final PeopleQuery query;
    private final RegistersQuery registers;
    private final People directory;
    private final Sentences sentences;
    private final TokenRows tokens;

    PeoplePages(
            Visits visits,
            Heads heads,
            Words words,
            PeopleQuery query,
            RegistersQuery registers,
            People directory,
            Sentences sentences,
            TokenRows tokens) {
        this.visits = visits;
        this.heads = heads;
        this.words = words;
        this.query = query;
        this.registers = registers;
        this.directory = directory;
        this.sentences = sentences;
        this.tokens = tokens;
    }

    @GetMapping("/people")
    ModelAndView people(HttpServletRequest request) {
        var visit = visits.of(request, PeopleQuery.READS);
        var lines = query.people(visit.basis());
        Map<PersonId, String> names =
                directory.names(lines.stream().map(PersonLine::person).toList());
        String heading = words.say("people.title");
        return View.of(
                "list",
                ListPage.of(
                        heads.asAt(visit, heading),
                        heading,
                        words.say("people.none"),
                        List.of(
                                Column.words(words.say("people.person")).namingQuietly(),
                                Column.words(words.say("person.detail.roles")).chosenFrom(),
                                Column.words(words.say("person.detail.standing"))
                                        .chosenFrom(),
                                Column.words(words.say("person.detail.id"))),
                        lines.stream().map(line -> item(line, names, visit)).toList(),
                        visit.offers(OpenAccount.class)
                                ? List.of(new Link(words.say("people.open"), "/people/new"))
                                : List.of()));
    }

    private Row item(PersonLine line, Map<PersonId, String> names, Visit visit) {
        String name = names.getOrDefault(line.person(), line.person().value());
        String standing = !line.open() ? "person.closed" : isLocked(line, visit) ? "person.locked" : "person.open";
        return Row.of(
                Cell.link(new Link(name, visit.at().to("/people/" + line.person()))),
                Cell.text(words.words(line.roles())),
                Cell.text(words.say(standing)),
                Cell.text(line.person().value()));
    }

    /** Anybody's own page, whatever they may do. */
    @GetMapping("/account")
    String own(HttpServletRequest request) {
        return "redirect:/people/"
                + visits.now(request, PeopleQuery.READS).who().person();
    }

    @GetMapping("/people/{person}")
    ModelAndView person(@PathVariable PersonId person, HttpServletRequest request, HttpServletResponse response) {
        var visit = visits.of(request, PeopleQuery.READS, RegistersQuery.READS);
        maySee(visit.who(), person);
        var line = query.person(person, visit.basis()).orElseThrow(NotFound::new);
        String password = visit.who().is(Role.ADMINISTRATOR) ? ShownOnce.read(request) : null;
        if (password != null) {
            response.addHeader(
                    HttpHeaders.SET_COOKIE, ShownOnce.takenAway(request).toString());
        }
        String heading = directory.names(List.of(person)).getOrDefault(person, person.value());
        Link[] way = visit.who().is(Role.ADMINISTRATOR) || visit.who().is(Role.AUDITOR)
                ? new Link[] {new Link(words.say("people.title"), visit.at().to("/people"))}
                : new Link[0];
        return View.of(
                "person",
                new PersonView(
                        heads.asAt(visit, heading, way),
                        heading,
                        password,
                        actions(line, visit),
                        details(line, visit),
                        tokens(person, visit),
                        happened(query.happened(person, visit.basis(), MOST_ENTRIES), visit)));
    }

    /** As they are now, so not on a page about another time. */
    private Table tokens(PersonId person, Visit visit) {
        boolean mayRevoke = visit.offers(RevokeApiToken.class);
        return visit.at().isNow() && ReservedPage.PEOPLE.isFor(visit.who())
                ? tokens.named(person, token -> mayRevoke ? "/people/" + person + "/tokens/" + token + "/revoke" : null)
                : tokens.none();
    }

    private static void maySee(SignedIn who, PersonId person) {
        if (!who.person().equals(person) && !who.is(Role.ADMINISTRATOR) && !who.is(Role.AUDITOR)) {
            throw new AccessDeniedException("Only administrators and auditors see other people's accounts");
        }
    }

    private List<Link> actions(PersonLine line, Visit visit) {
        List<Link> actions = new ArrayList<>();
        if (visit.at().isNow() && visit.who().person().equals(line.person())) {
            actions.add(new Link(words.say("person.password"), "/password"));
        }
        if (visit.offers(ChangeRoles.class) && line.open()) {
            actions.add(action(line, "change-roles"));
            if (isLocked(line, visit)) {
                actions.add(action(line, "unlock"));
            }
            actions.add(action(line, "reset-password"));
            actions.add(action(line, "close"));
        } else if (visit.offers(OpenAccount.class)) {
            actions.add(new Link(words.say("person.reopen"), "/people/new?person=" + line.person()));
        }
        return actions;
    }

    private Link action(PersonLine line, String path) {
        return new Link(words.say("person." + path), "/people/" + line.person() + "/" + path);
    }

    private static boolean isLocked(PersonLine line, Visit visit) {
        Instant until = line.lockedUntil();
        Instant entered = visit.basis().enteredAt();
        return until != null && until.isAfter(visit.at().isNow() || entered == null ? Instant.now() : entered);
    }

    private List<Detail> details(PersonLine line, Visit visit) {
        List<Detail> details = new ArrayList<>();
        details.add(detail("id", line.person().value()));
        details.add(detail("standing", words.say(line.open() ? "person.open" : "person.closed")));
        details.add(detail("roles", line.roles().isEmpty() ? words.say("none") : words.words(line.roles())));
        var held = registers.offices(visit.basis()).stream()
                .filter(office -> office.holders().stream()
                        .anyMatch(holder -> holder.person().equals(line.person())))
                .map(OfficeLine::title)
                .toList();
        details.add(detail("offices", held.isEmpty() ? words.say("none") : words.list(held)));
        Instant until = line.lockedUntil();
        if (until != null && isLocked(line, visit)) {
            details.add(detail("locked", Words.moment(until)));
        }
        Instant signedIn = line.signedIn();
        details.add(detail("signed-in", signedIn == null ? words.say("person.never") : Words.moment(signedIn)));
        return details;
    }

    private Detail detail(String what, String text) {
        return new Detail(words.say("person.detail." + what), text, "person-" + what, null);
    }

    private Table happened(List<EntryLine> entries, Visit visit) {
        return Table.of(
                "happened",
                words.say("happened.caption"),
                List.of(
                        Column.numbers(words.say("happened.entry")).namingQuietly(),
                        Column.moments(words.say("happened.at")),
                        Column.words(words.say("happened.says"))),
                entries.stream().map(entry -> happening(entry, visit)).toList());
    }

    private Row happening(EntryLine line, Visit visit) {
        long number = line.entered().entry();
        return Row.of(
                Cell.numbered(number, visit.at().entry(number)),
                Cell.moment(line.entered().recordedAt()),
                Cell.text(sentences.of(line.fact())));
    }
}
