package daybook.command.delegation;

import daybook.access.SignedIn;
import daybook.acts.delegation.grant.GrantDelegation;
import daybook.command.form.Counter;
import daybook.command.form.Form;
import daybook.facts.authority.ClauseRef;
import daybook.facts.delegation.Condition;
import daybook.facts.id.DelegationId;
import daybook.facts.id.OfficeId;
import daybook.facts.meeting.Subject;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes delegations. */
@RestController
class DelegationController {

    private static final int MOST_CONDITIONS = 3;

    private final Counter counter;

    DelegationController(Counter counter) {
        this.counter = counter;
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
        var cap = form.money("cap");
        var conditions = conditions(form);
        var effective = form.requiredDate("effective");
        var expires = form.date("expires");
        return counter.take(
                who,
                form,
                new Counter.Way("/delegations/new", () -> "/delegations/" + id.get()),
                () -> new GrantDelegation(
                        id.get(),
                        clause.get(),
                        delegates,
                        subject.get(),
                        cap.orNull(),
                        consultees,
                        conditions,
                        expires.orNull(),
                        effective.get()));
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
