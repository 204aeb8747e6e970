package daybook.command.programme;

import daybook.access.SignedIn;
import daybook.acts.programme.claim.ClaimReward;
import daybook.acts.programme.receive.ReceiveReward;
import daybook.command.form.Counter;
import daybook.command.form.Form;
import daybook.command.form.Known;
import daybook.facts.id.IndicatorId;
import daybook.facts.id.ProgrammeId;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes what is claimed of the reward, and what the funder pays. */
@RestController
class RewardController {

    private final Counter counter;
    private final Known known;

    RewardController(Counter counter, Known known) {
        this.counter = counter;
        this.known = known;
    }

    @PostMapping("/programmes/{programme}/claims")
    ResponseEntity<Void> claim(
            @PathVariable String programme,
            @RequestParam MultiValueMap<String, String> entries,
            @AuthenticationPrincipal SignedIn who) {
        ProgrammeId id = known.thing(programme, ProgrammeId::new);
        Form form = new Form(entries);
        var indicator = form.name("indicator", IndicatorId::new);
        var instalment = form.requiredReference("instalment", Integer::valueOf, "1");
        var amount = form.requiredMoney("amount");
        var effective = form.requiredDate("effective");
        var page = "/programmes/" + id;
        return counter.take(
                who,
                form,
                new Counter.Way(page + "/rewards/claim", () -> page),
                () -> new ClaimReward(id, indicator.orNull(), instalment.get(), amount.get(), effective.get()));
    }

    @PostMapping("/programmes/{programme}/receipts")
    ResponseEntity<Void> receive(
            @PathVariable String programme,
            @RequestParam MultiValueMap<String, String> entries,
            @AuthenticationPrincipal SignedIn who) {
        ProgrammeId id = known.thing(programme, ProgrammeId::new);
        Form form = new Form(entries);
        var claim = form.requiredReference("claim", Integer::valueOf, "1");
        var amount = form.requiredMoney("amount");
        var effective = form.requiredDate("effective");
        var page = "/programmes/" + id;
        return counter.take(
                who,
                form,
                new Counter.Way(page + "/rewards/receive", () -> page),
                () -> new ReceiveReward(id, claim.get(), amount.get(), effective.get()));
    }
}
