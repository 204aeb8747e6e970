package daybook.query.web.registers;

import daybook.facts.delegation.Condition;
import daybook.facts.id.DelegationId;
import daybook.facts.meeting.Verb;
import daybook.query.registers.ClauseChoice;
import daybook.query.registers.DelegationLine;
import daybook.query.registers.RegistersQuery;
import daybook.query.web.HeldOffices;
import daybook.query.web.Link;
import daybook.query.web.Names;
import daybook.query.web.Naming;
import daybook.query.web.NotFound;
import daybook.query.web.View;
import daybook.query.web.Visit;
import daybook.query.web.Visits;
import daybook.query.web.Words;
import daybook.query.web.form.Choices;
import daybook.query.web.form.Field.Kind;
import daybook.query.web.form.FormDraft;
import daybook.query.web.form.Forms;
import daybook.query.web.form.Option;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The forms for a delegation and for an approval under one. */
@Controller
class DelegationForms {
    private static final int CONDITIONS = 3;

    private final Visits visits;
    private final Words words;
    private final Forms forms;
    private final Choices choices;
    private final RegistersQuery query;
    private final Naming naming;
    private final HeldOffices offices;

    DelegationForms(
            Visits visits,
            Words words,
            Forms forms,
            Choices choices,
            RegistersQuery query,
            Naming naming,
            HeldOffices offices) {
        this.visits = visits;
        this.words = words;
        this.forms = forms;
        this.choices = choices;
        this.query = query;
        this.naming = naming;
        this.offices = offices;
    }

    @GetMapping("/delegations/new")
    ModelAndView grant(HttpServletRequest request) {
        var visit = visits.now(request, Choices.READS);
        var everyOffice = choices.offices(visit.basis());
        var draft = forms.draft("delegation", visit, request);
        under(request.getParameter("clause"), draft, visit);
        draft.select("clause", choices.clauses(Set.of(Verb.DELEGATE), _ -> true, visit.basis()))
                .select("subject", choices.subjects(visit.basis()))
                .checkboxes("delegates", everyOffice)
                .checkboxes("consultees", everyOffice)
                .money("cap");
        IntStream.rangeClosed(1, CONDITIONS)
                .forEach(number ->
                        draft.add(Kind.AREA, "condition-" + number, "condition", List.of(), Integer.toString(number)));
        draft.date("effective").date("expires");
        return View.of("form", forms.page("delegation", draft, visit, "/delegations", List.of(), way()));
    }

    /** What the clause says already is filled in. */
    private void under(@Nullable String clause, FormDraft draft, Visit visit) {
        draft.start("clause", clause);
        query.clauses(Set.of(Verb.DELEGATE), visit.basis()).stream()
                .filter(choice -> choice.ref().text().equals(clause))
                .map(ClauseChoice::clause)
                .forEach(said -> {
                    var subject = said.subject();
                    var amount = said.amount();
                    draft.start("subject", subject == null ? null : subject.text())
                            .start("cap", amount == null ? null : Words.money(amount))
                            .start("condition-1", said.condition());
                });
    }

    private List<Link> way() {
        return List.of(new Link(words.say("delegations.title"), "/delegations"));
    }

    @GetMapping("/delegations/{delegation}/approve")
    ModelAndView approve(@PathVariable DelegationId delegation, HttpServletRequest request) {
        var visit = visits.now(request, Choices.READS);
        var page = query.delegation(delegation, visit.basis()).orElseThrow(NotFound::new);
        var names = naming.at(visit.basis());
        var draft = forms.draft("approval", visit, request)
                .radios("decision", decisions())
                .money("amount")
                .date("effective");
        consultation(draft, page.delegation(), names);
        concurrence(draft, page.delegation(), names, visit);
        evidence(draft, page.delegation().conditions(), visit);
        return View.of(
                "form",
                forms.page(
                        "approval",
                        draft,
                        visit,
                        "/delegations/" + delegation + "/approvals",
                        new DelegationRows(words, visit.at(), names).about(page.delegation()),
                        List.of(
                                way().getFirst(),
                                new Link(
                                        words.say("delegation.title", delegation.value()),
                                        "/delegations/" + delegation)),
                        delegation.value()));
    }

    private List<Option> decisions() {
        return Stream.of("APPROVE", "REFUSE")
                .map(way -> new Option(way, words.say("form.approval.decision." + way)))
                .toList();
    }

    private static void consultation(FormDraft draft, DelegationLine delegation, Names names) {
        delegation.consultees().forEach(office -> {
            String name = names.office(office);
            draft.heading("form.approval.consultation", name)
                    .add(Kind.DATE, "consulted-" + office, "consulted", List.of(), name)
                    .add(Kind.AREA, "view-" + office, "view", List.of(), name);
        });
    }

    /** Of several delegates who decide together, the others have to agree. */
    private void concurrence(FormDraft draft, DelegationLine delegation, Names names, Visit visit) {
        var own = offices.of(visit.who()).stream()
                .map(office -> office.office())
                .filter(delegation.delegates()::contains)
                .findFirst();
        delegation.delegates().stream()
                .filter(office -> own.isPresent() && !office.equals(own.get()))
                .forEach(office -> {
                    String name = names.office(office);
                    draft.heading("form.approval.concurrence", name)
                            .add(Kind.DATE, "concurred-" + office, "concurred", List.of(), name);
                });
    }

    private void evidence(FormDraft draft, List<Condition> conditions, Visit visit) {
        var papers = choices.papers(visit.basis());
        conditions.forEach(condition -> draft.heading("form.approval.condition", condition.wording())
                .add(Kind.SELECT, "evidence-" + condition.key() + "-paper", "evidence-paper", papers)
                .add(Kind.TEXT, "evidence-" + condition.key() + "-place", "evidence-place", List.of()));
    }
}
