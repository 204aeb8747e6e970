package daybook.query.web.registers;

import daybook.facts.id.DelegationId;
import daybook.facts.meeting.Subject;
import daybook.facts.meeting.Verb;
import daybook.query.registers.RegistersQuery;
import daybook.query.web.Link;
import daybook.query.web.Naming;
import daybook.query.web.NotFound;
import daybook.query.web.View;
import daybook.query.web.Visits;
import daybook.query.web.Words;
import daybook.query.web.form.Choices;
import daybook.query.web.form.Forms;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The form that asks by which clause a delegation was taken back. */
@Controller
class RevocationForm {
    private final Visits visits;
    private final Words words;
    private final Forms forms;
    private final Choices choices;
    private final RegistersQuery query;
    private final Naming naming;

    RevocationForm(Visits visits, Words words, Forms forms, Choices choices, RegistersQuery query, Naming naming) {
        this.visits = visits;
        this.words = words;
        this.forms = forms;
        this.choices = choices;
        this.query = query;
        this.naming = naming;
    }

    @GetMapping("/delegations/{delegation}/revoke")
    ModelAndView revoke(@PathVariable DelegationId delegation, HttpServletRequest request) {
        var visit = visits.now(request, Choices.READS);
        var page = query.delegation(delegation, visit.basis()).orElseThrow(NotFound::new);
        var subject = new Subject.OfDelegation(delegation);
        var draft = forms.draft("revocation", visit, request)
                .start("clause", request.getParameter("clause"))
                .select(
                        "clause",
                        choices.clauses(
                                Set.of(Verb.REVOKE),
                                choice -> subject.equals(choice.clause().subject()),
                                visit.basis()));
        String path = "/delegations/" + delegation;
        return View.of(
                "form",
                forms.page(
                        "revocation",
                        draft,
                        visit,
                        path + "/revocations",
                        new DelegationRows(words, visit.at(), naming.at(visit.basis())).about(page.delegation()),
                        List.of(
                                new Link(words.say("delegations.title"), "/delegations"),
                                new Link(words.say("delegation.title", delegation.value()), path)),
                        delegation.value()));
    }
}
