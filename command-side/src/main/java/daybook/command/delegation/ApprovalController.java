package daybook.command.delegation;

import daybook.access.SignedIn;
import daybook.acts.Command;
import daybook.acts.delegation.approve.ApproveUnderDelegation;
import daybook.acts.delegation.refuse.RefuseUnderDelegation;
import daybook.command.delegation.DelegationRefusal.RefusalWithAmount;
import daybook.command.form.Counter;
import daybook.command.form.Form;
import daybook.command.form.Known;
import daybook.command.form.Typed;
import daybook.command.register.Register;
import daybook.facts.delegation.DelegationGranted;
import daybook.facts.exact.Pence;
import daybook.facts.id.DelegationId;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes what delegates decide, either way. */
@RestController
class ApprovalController {

    /** Which way it goes. */
    private enum Verdict {
        APPROVE,
        REFUSE
    }

    private final Counter counter;
    private final Known known;
    private final Register register;

    ApprovalController(Counter counter, Known known, Register register) {
        this.counter = counter;
        this.known = known;
        this.register = register;
    }

    @PostMapping("/delegations/{delegation}/approvals")
    ResponseEntity<Void> decide(
            @PathVariable String delegation,
            @RequestParam MultiValueMap<String, String> entries,
            @AuthenticationPrincipal SignedIn who) {
        DelegationId id = known.thing(delegation, DelegationId::new);
        var page = "/delegations/" + id;
        Form form = new Form(entries);
        var command = command(form, id);
        return counter.take(who, form, new Counter.Way(page + "/approve", () -> page), command);
    }

    private Supplier<Command> command(Form form, DelegationId id) {
        DelegationGranted terms = Objects.requireNonNull(register.delegated(id));
        var verdict = form.choice("decision", Verdict.class);
        var amount = verdict.orNull() == Verdict.APPROVE ? form.requiredMoney("amount") : noAmount(form);
        var effective = form.requiredDate("effective");
        var consultations = ApprovalForm.consultations(form, terms);
        var concurrences = ApprovalForm.concurrences(form, terms);
        var evidence = ApprovalForm.evidence(form, terms);
        return () -> switch (verdict.get()) {
            case APPROVE ->
                new ApproveUnderDelegation(id, amount.get(), consultations, concurrences, evidence, effective.get());
            case REFUSE -> new RefuseUnderDelegation(id, consultations, concurrences, evidence, effective.get());
        };
    }

    private static Typed<Pence> noAmount(Form form) {
        var amount = form.money("amount");
        if (form.typed("decision").equals(Verdict.REFUSE.name()) && amount.orNull() instanceof Pence typed) {
            form.refuse(new RefusalWithAmount("amount", typed));
        }
        return amount;
    }
}
