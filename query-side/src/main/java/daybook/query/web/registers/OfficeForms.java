package daybook.query.web.registers;

import daybook.access.People;
import daybook.facts.body.Power;
import daybook.facts.id.OfficeId;
import daybook.facts.id.PersonId;
import daybook.query.registers.OfficeLine;
import daybook.query.registers.OfficePage;
import daybook.query.registers.RegistersQuery;
import daybook.query.web.Detail;
import daybook.query.web.Link;
import daybook.query.web.Naming;
import daybook.query.web.NotFound;
import daybook.query.web.View;
import daybook.query.web.Visit;
import daybook.query.web.Visits;
import daybook.query.web.Words;
import daybook.query.web.form.Choices;
import daybook.query.web.form.FormDraft;
import daybook.query.web.form.Forms;
import daybook.query.web.form.Option;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The forms for a body, for an office and for who holds it. */
@Controller
class OfficeForms {
    private final Visits visits;
    private final Words words;
    private final Forms forms;
    private final Choices choices;
    private final RegistersQuery query;
    private final Naming naming;
    private final People people;

    OfficeForms(
            Visits visits,
            Words words,
            Forms forms,
            Choices choices,
            RegistersQuery query,
            Naming naming,
            People people) {
        this.visits = visits;
        this.words = words;
        this.forms = forms;
        this.choices = choices;
        this.query = query;
        this.naming = naming;
        this.people = people;
    }

    @GetMapping("/bodies/new")
    ModelAndView body(HttpServletRequest request) {
        var visit = visits.now(request, Choices.READS);
        var draft = forms.draft("body", visit, request)
                .brief("id")
                .text("name")
                .checkboxes("powers", choices.constants(Power.values()))
                .date("effective");
        return View.of("form", forms.page("body", draft, visit, "/bodies", List.of(), way()));
    }

    @GetMapping("/offices/new")
    ModelAndView office(HttpServletRequest request) {
        var visit = visits.now(request, Choices.READS);
        var draft = forms.draft("office-new", visit, request)
                .brief("id")
                .text("title")
                .select("body", choices.bodies(visit.basis()))
                .date("effective");
        return View.of("form", forms.page("office-new", draft, visit, "/offices", List.of(), way()));
    }

    @GetMapping("/offices/{office}/appoint")
    ModelAndView appoint(@PathVariable OfficeId office, HttpServletRequest request) {
        var visit = visits.now(request, Choices.READS);
        var everybody = people.all().entrySet().stream()
                .map(person -> new Option(person.getKey().value(), person.getValue()))
                .toList();
        var draft = forms.draft("appointment", visit, request)
                .select("person", everybody)
                .date("effective");
        return about("appointment", "/holders", office, draft, visit);
    }

    @GetMapping("/offices/{office}/end")
    ModelAndView end(@PathVariable OfficeId office, HttpServletRequest request) {
        var visit = visits.now(request, Choices.READS);
        var persons = holders(page(office, visit));
        Map<PersonId, String> names = people.names(persons);
        var held = persons.stream()
                .map(person -> new Option(person.value(), names.getOrDefault(person, person.value())))
                .toList();
        var draft =
                forms.draft("tenure-end", visit, request).radios("person", held).date("effective");
        return about("tenure-end", "/holders/end", office, draft, visit);
    }

    private static List<PersonId> holders(OfficePage page) {
        return page.office().holders().stream().map(OfficeLine.Holder::person).toList();
    }

    private OfficePage page(OfficeId office, Visit visit) {
        return query.office(office, visit.basis()).orElseThrow(NotFound::new);
    }

    private ModelAndView about(String form, String action, OfficeId office, FormDraft draft, Visit visit) {
        var page = page(office, visit);
        String title = page.office().title();
        String path = "/offices/" + office;
        var held = holders(page).stream()
                .map(naming.at(visit.basis(), holders(page))::person)
                .toList();
        var about = new Detail(
                words.say("offices.holders"), held.isEmpty() ? words.say("offices.vacant") : words.list(held));
        var way =
                Stream.concat(way().stream(), Stream.of(new Link(title, path))).toList();
        return View.of("form", forms.page(form, draft, visit, path + action, List.of(about), way, title));
    }

    private List<Link> way() {
        return List.of(new Link(words.say("offices.title"), "/offices"));
    }
}
