package daybook.command.indicator;

import daybook.access.SignedIn;
import daybook.acts.indicator.recordreturn.RecordIndicatorReturn;
import daybook.command.form.Counter;
import daybook.command.form.Form;
import daybook.command.form.Known;
import daybook.facts.id.IndicatorId;
import daybook.facts.indicator.ReturnStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes returns. */
@RestController
class IndicatorController {

    private final Counter counter;
    private final Known known;

    IndicatorController(Counter counter, Known known) {
        this.counter = counter;
        this.known = known;
    }

    @PostMapping("/indicators/{indicator}/returns")
    ResponseEntity<Void> recordReturn(
            @PathVariable String indicator,
            @RequestParam MultiValueMap<String, String> entries,
            @AuthenticationPrincipal SignedIn who) {
        IndicatorId id = known.thing(indicator, IndicatorId::new);
        Form form = new Form(entries);
        var period = form.period("from", "to");
        var value = form.requiredMeasure("value");
        var numerator = form.measure("numerator");
        var denominator = form.measure("denominator");
        var status = form.choice("status", ReturnStatus.class);
        var note = form.text("note", Form.LONGEST_TEXT);
        var page = "/indicators/" + id;
        return counter.take(
                who,
                form,
                new Counter.Way(page + "/returns/new", () -> page),
                () -> new RecordIndicatorReturn(
                        id,
                        period.get(),
                        value.get(),
                        numerator.orNull(),
                        denominator.orNull(),
                        status.get(),
                        note.orNull()));
    }
}
