package daybook.command.body;

import daybook.access.SignedIn;
import daybook.acts.body.establish.EstablishBody;
import daybook.command.form.Counter;
import daybook.command.form.Form;
import daybook.facts.body.Power;
import daybook.facts.id.BodyId;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes bodies. */
@RestController
class BodyController {

    private final Counter counter;

    BodyController(Counter counter) {
        this.counter = counter;
    }

    @PostMapping("/bodies")
    ResponseEntity<Void> establish(
            @RequestParam MultiValueMap<String, String> entries, @AuthenticationPrincipal SignedIn who) {
        Form form = new Form(entries);
        var id = form.requiredName("id", BodyId::new);
        var name = form.requiredText("name", Form.LONGEST_TITLE);
        var powers = form.choices("powers", Power.class);
        var effective = form.requiredDate("effective");
        return counter.take(
                who,
                form,
                new Counter.Way("/bodies/new", () -> "/offices"),
                () -> new EstablishBody(id.get(), name.get(), Set.copyOf(powers), effective.get()));
    }
}
