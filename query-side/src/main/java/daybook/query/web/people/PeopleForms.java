package daybook.query.web.people;

import daybook.access.People;
import daybook.access.token.ApiTokens;
import daybook.acts.Role;
import daybook.facts.id.PersonId;
import daybook.query.people.PeopleQuery;
import daybook.query.people.PersonLine;
import daybook.query.projection.ProjectionName;
import daybook.query.web.Detail;
import daybook.query.web.Link;
import daybook.query.web.NotFound;
import daybook.query.web.View;
import daybook.query.web.Visit;
import daybook.query.web.Visits;
import daybook.query.web.Words;
import daybook.query.web.form.Choices;
import daybook.query.web.form.FormDraft;
import daybook.query.web.form.Forms;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** An administrator's forms about accounts. */
@Controller
class PeopleForms {
    private static final Set<ProjectionName> READS =
            Stream.of(PeopleQuery.READS, Choices.READS).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());

    private final Visits visits;
    private final Words words;
    private final Forms forms;
    private final Choices choices;
    private final PeopleQuery query;
    private final People directory;
    private final ApiTokens tokens;

    PeopleForms(
            Visits visits,
            Words words,
            Forms forms,
            Choices choices,
            PeopleQuery query,
            People directory,
            ApiTokens tokens) {
        this.visits = visits;
        this.words = words;
        this.forms = forms;
        this.choices = choices;
        this.query = query;
        this.directory = directory;
        this.tokens = tokens;
    }

    @GetMapping("/people/new")
    ModelAndView open(HttpServletRequest request) {
        var visit = visits.now(request, READS);
        var draft = forms.draft("account", visit, request)
                .start("person", request.getParameter("person"))
                .brief("person")
                .brief("username")
                .text("name")
                .checkboxes("roles", choices.constants(Role.values()));
        return View.of("form", forms.page("account", draft, visit, "/people", List.of(), way()));
    }

    @GetMapping("/people/{person}/change-roles")
    ModelAndView changeRoles(@PathVariable PersonId person, HttpServletRequest request) {
        var visit = visits.now(request, READS);
        var line = open(person, visit);
        var draft = forms.draft("roles", visit, request).checkboxes("roles", choices.constants(Role.values()));
        return page("roles", draft, visit, line, "/roles");
    }

    @GetMapping("/people/{person}/close")
    ModelAndView close(@PathVariable PersonId person, HttpServletRequest request) {
        return plain("closure", person, request, "/closures");
    }

    @GetMapping("/people/{person}/unlock")
    ModelAndView unlock(@PathVariable PersonId person, HttpServletRequest request) {
        return plain("unlock", person, request, "/unlocks");
    }

    @GetMapping("/people/{person}/reset-password")
    ModelAndView resetPassword(@PathVariable PersonId person, HttpServletRequest request) {
        return plain("reset", person, request, "/password-resets");
    }

    @GetMapping("/people/{person}/tokens/{token}/revoke")
    ModelAndView revokeToken(@PathVariable PersonId person, @PathVariable UUID token, HttpServletRequest request) {
        var held = tokens.of(person).stream()
                .filter(each -> each.id().equals(token))
                .findFirst()
                .orElseThrow(NotFound::new);
        var visit = visits.now(request, READS);
        var about = List.of(
                new Detail(words.say("tokens.name"), held.name(), "token-name", null),
                new Detail(words.say("tokens.roles"), words.words(held.roles()), "token-roles", null));
        return View.of(
                "form",
                forms.page(
                        "token",
                        forms.draft("token", visit, request),
                        visit,
                        "/people/" + person + "/tokens/" + token + "/revocations",
                        about,
                        way(),
                        name(person)));
    }

    private ModelAndView plain(String form, PersonId person, HttpServletRequest request, String action) {
        var visit = visits.now(request, READS);
        var line = open(person, visit);
        return page(form, forms.draft(form, visit, request), visit, line, action);
    }

    private PersonLine open(PersonId person, Visit visit) {
        return query.person(person, visit.basis()).filter(PersonLine::open).orElseThrow(NotFound::new);
    }

    private ModelAndView page(String form, FormDraft draft, Visit visit, PersonLine line, String action) {
        var person = line.person();
        var about =
                List.of(new Detail(words.say("person.detail.roles"), words.words(line.roles()), "person-roles", null));
        return View.of(
                "form", forms.page(form, draft, visit, "/people/" + person + action, about, way(), name(person)));
    }

    private String name(PersonId person) {
        return directory.names(List.of(person)).getOrDefault(person, person.value());
    }

    private List<Link> way() {
        return List.of(new Link(words.say("people.title"), "/people"));
    }
}
