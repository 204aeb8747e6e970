package daybook.command.indicator;

import daybook.access.SignedIn;
import daybook.acts.indicator.reportunavailable.ReportReturnUnavailable;
import daybook.acts.indicator.withdrawreturn.WithdrawIndicatorReturn;
import daybook.command.form.Counter;
import daybook.command.form.Form;
import daybook.command.form.Known;
import daybook.command.register.Register;
import daybook.facts.id.IndicatorId;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes reports that there is no return, and withdrawals of returns recorded by mistake. */
@RestController
class UnavailabilityController {

    private final Counter counter;
    private final Known known;
    private final Register register;

    UnavailabilityController(Counter counter, Known known, Register register) {
        this.counter = counter;
        this.known = known;
        this.register = register;
    }

    @PostMapping("/indicators/{indicator}/unavailable")
    ResponseEntity<Void> report(
            @PathVariable String indicator,
            @RequestParam MultiValueMap<String, String> entries,
            @AuthenticationPrincipal SignedIn who) {
        IndicatorId id = known.thing(indicator, IndicatorId::new);
        Form form = new Form(entries);
        var period = form.period("from", "to");
        var why = form.requiredText("why", Form.LONGEST_TEXT);
        var expected = form.date("expected");
        var page = "/indicators/" + id;
        return counter.take(
                who,
                form,
                new Counter.Way(page + "/unavailable/new", () -> page),
                () -> new ReportReturnUnavailable(id, period.get(), why.get(), expected.orNull()));
    }

    @PostMapping("/indicators/{indicator}/returns/{number}/withdrawals")
    ResponseEntity<Void> withdraw(
            @PathVariable String indicator,
            @PathVariable String number,
            @RequestParam MultiValueMap<String, String> entries,
            @AuthenticationPrincipal SignedIn who) {
        IndicatorId id = known.thing(indicator, IndicatorId::new);
        int mistaken = Known.read(number, Integer::parseInt);
        Known.must(register.returned(id, mistaken));
        var page = "/indicators/" + id;
        return counter.take(
                who,
                new Form(entries),
                new Counter.Way(page + "/returns/" + mistaken + "/withdraw", () -> page),
                () -> new WithdrawIndicatorReturn(id, mistaken));
    }
}
