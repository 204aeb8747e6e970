package daybook.command.indicator;

import daybook.access.SignedIn;
import daybook.acts.indicator.correctreturn.CorrectIndicatorReturn;
import daybook.command.form.Counter;
import daybook.command.form.Form;
import daybook.command.form.Known;
import daybook.command.register.Register;
import daybook.facts.id.IndicatorId;
import daybook.facts.indicator.ReturnStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes corrections of returns. */
@RestController
class CorrectionController {

    private final Counter counter;
    private final Known known;
    private final Register register;

    CorrectionController(Counter counter, Known known, Register register) {
        this.counter = counter;
        this.known = known;
        this.register = register;
    }

    @PostMapping("/indicators/{indicator}/returns/{number}/corrections")
    ResponseEntity<Void> correct(
            @PathVariable String indicator,
            @PathVariable String number,
            @RequestParam MultiValueMap<String, String> entries,
            @AuthenticationPrincipal SignedIn who) {
        IndicatorId id = known.thing(indicator, IndicatorId::new);
        int corrects = Known.read(number, Integer::parseInt);
        Known.must(register.returned(id, corrects));
        Form form = new Form(entries);
        var value = form.requiredMeasure("value");
        var numerator = form.measure("numerator");
        var denominator = form.measure("denominator");
        var status = form.choice("status", ReturnStatus.class);
        var page = "/indicators/" + id;
        return counter.take(
                who,
                form,
                new Counter.Way(page + "/returns/" + corrects + "/correct", () -> page),
                () -> new CorrectIndicatorReturn(
                        id, corrects, value.get(), numerator.orNull(), denominator.orNull(), status.get()));
    }
}
