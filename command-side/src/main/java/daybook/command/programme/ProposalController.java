package daybook.command.programme;

import daybook.access.SignedIn;
import daybook.acts.programme.propose.ProposeInvestment;
import daybook.acts.programme.recommend.RecommendInvestment;
import daybook.command.form.Counter;
import daybook.command.form.Form;
import daybook.command.form.Known;
import daybook.command.register.Register;
import daybook.facts.id.IndicatorId;
import daybook.facts.id.ProgrammeId;
import daybook.facts.id.ProposalId;
import daybook.facts.programme.Advice;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes proposed investments and what papers recommend about them. */
@RestController
class ProposalController {

    private final Counter counter;
    private final Known known;
    private final Register register;

    ProposalController(Counter counter, Known known, Register register) {
        this.counter = counter;
        this.known = known;
        this.register = register;
    }

    @PostMapping("/programmes/{programme}/proposals")
    ResponseEntity<Void> propose(
            @PathVariable String programme,
            @RequestParam MultiValueMap<String, String> entries,
            @AuthenticationPrincipal SignedIn who) {
        ProgrammeId id = known.thing(programme, ProgrammeId::new);
        Form form = new Form(entries);
        var proposal = form.requiredName("proposal", ProposalId::new);
        var indicator = form.requiredName("indicator", IndicatorId::new);
        var requested = form.money("requested");
        var purpose = form.requiredText("purpose", Form.LONGEST_TITLE);
        var effective = form.requiredDate("effective");
        var path = "/programmes/" + id + "/proposals/";
        return counter.take(
                who,
                form,
                new Counter.Way(path + "new", () -> path + proposal.get()),
                () -> new ProposeInvestment(
                        id, proposal.get(), indicator.get(), requested.orNull(), purpose.get(), effective.get()));
    }

    @PostMapping("/programmes/{programme}/proposals/{proposal}/recommendations")
    ResponseEntity<Void> recommend(
            @PathVariable String programme,
            @PathVariable String proposal,
            @RequestParam MultiValueMap<String, String> entries,
            @AuthenticationPrincipal SignedIn who) {
        ProgrammeId id = known.thing(programme, ProgrammeId::new);
        ProposalId about = Known.read(proposal, ProposalId::new);
        Known.must(register.proposer(id, about) != null);
        Form form = new Form(entries);
        var advice = form.choice("advice", Advice.class);
        var amount = form.requiredMoney("amount");
        var condition = form.text("condition", Form.LONGEST_TEXT);
        var effective = form.requiredDate("effective");
        var page = "/programmes/" + id + "/proposals/" + about;
        return counter.take(
                who,
                form,
                new Counter.Way(page + "/recommend", () -> page),
                () -> new RecommendInvestment(
                        id, about, advice.get(), amount.get(), condition.orNull(), effective.get()));
    }
}
