package daybook.command.delegation;

import daybook.access.SignedIn;
import daybook.acts.delegation.revoke.RevokeDelegation;
import daybook.command.form.Counter;
import daybook.command.form.Form;
import daybook.command.form.Known;
import daybook.facts.authority.ClauseRef;
import daybook.facts.id.DelegationId;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes the clauses that take delegations back. */
@RestController
class RevocationController {

    private final Counter counter;
    private final Known known;

    RevocationController(Counter counter, Known known) {
        this.counter = counter;
        this.known = known;
    }

    @PostMapping("/delegations/{delegation}/revocations")
    ResponseEntity<Void> revoke(
            @PathVariable String delegation,
            @RequestParam MultiValueMap<String, String> entries,
            @AuthenticationPrincipal SignedIn who) {
        DelegationId id = known.thing(delegation, DelegationId::new);
        Form form = new Form(entries);
        var clause = form.requiredReference("clause", ClauseRef::parse, "SSOG-2007-12-13/4/2");
        var page = "/delegations/" + id;
        return counter.take(
                who, form, new Counter.Way(page + "/revoke", () -> page), () -> new RevokeDelegation(id, clause.get()));
    }
}
