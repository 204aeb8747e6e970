package daybook.command.delegation;

import daybook.access.SignedIn;
import daybook.command.form.Counter;
import daybook.command.form.Form;
import daybook.command.form.Known;
import daybook.command.register.Register;
import daybook.facts.authority.Authority;
import daybook.facts.authority.ClauseRef;
import daybook.facts.delegation.Condition;
import daybook.facts.id.DelegationId;
import daybook.facts.id.OfficeId;
import daybook.facts.meeting.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes delegations and the approvals under them. */
@RestController
class DelegationController {

    private static final int MOST_CONDITIONS = 3;

    private final Counter counter;
    private final Known known;
    private final Register register;

    DelegationController(Counter counter, Known known, Register register) {
        this.counter = counter;
        this.known = known;
        this.register = register;
    }

    @PostMapping("/delegations")
    ResponseEntity<Void> grant(
            @RequestParam MultiValueMap<String, String> entries, @AuthenticationPrincipal SignedIn who) {
        Form form = new Form(entries);
        var clause = form.requiredReference("clause", ClauseRef::parse, "SSOG-2007-12-13/4/2");
        var id = form.named(
                "clause", clause, named -> new DelegationId(named.text().replace('/', '-')));
        var subject = form.requiredReference("subject", Subject::parse, "proposal:LEIC-LAA/R03");
        var delegates = form.names("delegates", OfficeId::new);
        var consultees = form.names("consultees", OfficeId::new);
        var cap = form.requiredMoney("cap");
        var conditions = conditions(form);
        var effective = form.requiredDate("effective");
        var expires = form.date("expires");
        return counter.take(
                who,
                form,
                new Counter.Way("/delegations/new", () -> "/delegations/" + id.get()),
                () -> new Authority.UnderClause(clause.get()),
                () -> new GrantDelegation(
                        id.get(),
                        clause.get(),
                        delegates,
                        subject.get(),
                        cap.get(),
                        consultees,
                        conditions,
                        expires.orNull(),
                        effective.get()));
    }

    @PostMapping("/delegations/{delegation}/approvals")
    ResponseEntity<Void> approve(
            @PathVariable String delegation,
            @RequestParam MultiValueMap<String, String> entries,
            @AuthenticationPrincipal SignedIn who) {
        DelegationId id = known.thing(delegation, DelegationId::new);
        var terms = Objects.requireNonNull(register.delegated(id));
        Form form = new Form(entries);
        var amount = form.requiredMoney("amount");
        var effective = form.requiredDate("effective");
        var consultations = ApprovalForm.consultations(form, terms);
        var concurrences = ApprovalForm.concurrences(form, terms);
        var evidence = ApprovalForm.evidence(form, terms);
        var page = "/delegations/" + id;
        return counter.take(
                who,
                form,
                new Counter.Way(page + "/approve", () -> page),
                () -> new Authority.UnderDelegation(id),
                () -> new ApproveUnderDelegation(
                        id, amount.get(), consultations, concurrences, evidence, effective.get()));
    }

    private static List<Condition> conditions(Form form) {
        List<Condition> conditions = new ArrayList<>();
        for (int key = 1; key <= MOST_CONDITIONS; key++) {
            if (form.text("condition-" + key, Form.LONGEST_TEXT).orNull() instanceof String wording) {
                conditions.add(new Condition(Integer.toString(key), wording));
            }
        }
        return conditions;
    }
}
