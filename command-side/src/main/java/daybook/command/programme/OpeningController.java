package daybook.command.programme;

import daybook.access.SignedIn;
import daybook.acts.programme.offer.RecordRewardOffer;
import daybook.acts.programme.open.OpenProgramme;
import daybook.command.form.Counter;
import daybook.command.form.Form;
import daybook.command.form.Known;
import daybook.facts.id.IndicatorId;
import daybook.facts.id.IndicatorSetId;
import daybook.facts.id.ProgrammeId;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes what comes first of all: a programme, and the reward that it is offered. */
@RestController
@RequestMapping("/programmes")
class OpeningController {

    private final Counter counter;
    private final Known known;

    OpeningController(Counter counter, Known known) {
        this.counter = counter;
        this.known = known;
    }

    @PostMapping
    ResponseEntity<Void> open(
            @RequestParam MultiValueMap<String, String> entries, @AuthenticationPrincipal SignedIn who) {
        Form form = new Form(entries);
        var id = form.requiredName("id", ProgrammeId::new);
        var title = form.requiredText("title", Form.LONGEST_TITLE);
        var set = form.requiredName("set", IndicatorSetId::new);
        var effective = form.requiredDate("effective");
        return counter.take(
                who,
                form,
                new Counter.Way("/programmes/new", () -> "/programmes/" + id.get()),
                () -> new OpenProgramme(id.get(), title.get(), set.get(), effective.get()));
    }

    @PostMapping("/{programme}/offers")
    ResponseEntity<Void> offer(
            @PathVariable String programme,
            @RequestParam MultiValueMap<String, String> entries,
            @AuthenticationPrincipal SignedIn who) {
        ProgrammeId id = known.thing(programme, ProgrammeId::new);
        Form form = new Form(entries);
        var indicator = form.requiredName("indicator", IndicatorId::new);
        var potential = form.requiredMoney("potential");
        var effective = form.requiredDate("effective");
        var page = "/programmes/" + id;
        return counter.take(
                who,
                form,
                new Counter.Way(page + "/rewards/offer", () -> page),
                () -> new RecordRewardOffer(id, indicator.get(), potential.get(), effective.get()));
    }
}
