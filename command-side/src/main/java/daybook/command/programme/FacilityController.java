package daybook.command.programme;

import daybook.access.SignedIn;
import daybook.acts.programme.authorise.AuthoriseFacility;
import daybook.acts.programme.requestextension.RequestFacilityExtension;
import daybook.command.form.Counter;
import daybook.command.form.Form;
import daybook.command.form.Known;
import daybook.facts.authority.Authority;
import daybook.facts.authority.ClauseRef;
import daybook.facts.id.BodyId;
import daybook.facts.id.ProgrammeId;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes the facility as authorised, and requests for more. */
@RestController
class FacilityController {

    private final Counter counter;
    private final Known known;

    FacilityController(Counter counter, Known known) {
        this.counter = counter;
        this.known = known;
    }

    /** Without a clause it is a position taken over, for which the paper and the reason have to be named. */
    @PostMapping("/programmes/{programme}/facility/authorisations")
    ResponseEntity<Void> authorise(
            @PathVariable String programme,
            @RequestParam MultiValueMap<String, String> entries,
            @AuthenticationPrincipal SignedIn who) {
        ProgrammeId id = known.thing(programme, ProgrammeId::new);
        Form form = new Form(entries);
        var clause = form.reference("clause", ClauseRef::parse, "LCC-CABINET-2006-03-14/3/1");
        var limit = form.requiredMoney("limit");
        var effective = form.requiredDate("effective");
        var page = "/programmes/" + id;
        return counter.take(
                who,
                form,
                new Counter.Way(page + "/facility/authorise", () -> page),
                () -> clause.orNull() == null ? null : new Authority.UnderClause(clause.get()),
                () -> new AuthoriseFacility(id, limit.get(), effective.get()));
    }

    @PostMapping("/programmes/{programme}/facility/requests")
    ResponseEntity<Void> request(
            @PathVariable String programme,
            @RequestParam MultiValueMap<String, String> entries,
            @AuthenticationPrincipal SignedIn who) {
        ProgrammeId id = known.thing(programme, ProgrammeId::new);
        Form form = new Form(entries);
        var clause = form.requiredReference("clause", ClauseRef::parse, "SSOG-2007-12-13/1/7");
        var amount = form.requiredMoney("amount");
        var awaiting = form.requiredName("awaiting", BodyId::new);
        var effective = form.requiredDate("effective");
        var page = "/programmes/" + id;
        return counter.take(
                who,
                form,
                new Counter.Way(page + "/facility/extend", () -> page),
                () -> new RequestFacilityExtension(id, clause.get(), amount.get(), awaiting.get(), effective.get()));
    }
}
