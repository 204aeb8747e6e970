package daybook.command.programme;

import daybook.access.SignedIn;
import daybook.acts.programme.decide.DecideInvestment;
import daybook.acts.programme.decideextension.DecideFacilityExtension;
import daybook.command.form.Counter;
import daybook.command.form.Form;
import daybook.command.form.Known;
import daybook.command.form.Typed;
import daybook.command.register.Register;
import daybook.facts.authority.ClauseRef;
import daybook.facts.id.ProgrammeId;
import daybook.facts.id.ProposalId;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes what bodies decided about investments and about the facility. */
@RestController
class ProgrammeController {

    private final Counter counter;
    private final Known known;
    private final Register register;

    ProgrammeController(Counter counter, Known known, Register register) {
        this.counter = counter;
        this.known = known;
        this.register = register;
    }

    @PostMapping("/programmes/{programme}/proposals/{proposal}/decisions")
    ResponseEntity<Void> decideInvestment(
            @PathVariable String programme,
            @PathVariable String proposal,
            @RequestParam MultiValueMap<String, String> entries,
            @AuthenticationPrincipal SignedIn who) {
        ProgrammeId id = known.thing(programme, ProgrammeId::new);
        ProposalId about = Known.read(proposal, ProposalId::new);
        Known.must(register.proposer(id, about) != null);
        Form form = new Form(entries);
        var clause = clause(form);
        var page = "/programmes/" + id + "/proposals/" + about;
        return counter.take(
                who,
                form,
                new Counter.Way(page + "/decide", () -> page),
                () -> new DecideInvestment(id, about, clause.get()));
    }

    @PostMapping("/programmes/{programme}/facility/decisions")
    ResponseEntity<Void> decideFacility(
            @PathVariable String programme,
            @RequestParam MultiValueMap<String, String> entries,
            @AuthenticationPrincipal SignedIn who) {
        ProgrammeId id = known.thing(programme, ProgrammeId::new);
        Form form = new Form(entries);
        var clause = clause(form);
        var page = "/programmes/" + id;
        return counter.take(
                who,
                form,
                new Counter.Way(page + "/facility/decide", () -> page),
                () -> new DecideFacilityExtension(id, clause.get()));
    }

    private static Typed<ClauseRef> clause(Form form) {
        return form.requiredReference("clause", ClauseRef::parse, "SSOG-2007-12-13/4/2");
    }
}
