package daybook.command.indicator;

import daybook.access.SignedIn;
import daybook.command.form.Counter;
import daybook.command.form.Form;
import daybook.command.form.Known;
import daybook.command.register.Register;
import daybook.facts.authority.Authority;
import daybook.facts.authority.ClauseRef;
import daybook.facts.id.IndicatorId;
import daybook.facts.indicator.ReturnStatus;
import daybook.facts.indicator.TargetKey;
import daybook.facts.indicator.TargetKind;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes returns and revisions of targets. */
@RestController
class IndicatorController {

    private final Counter counter;
    private final Known known;
    private final Register register;

    IndicatorController(Counter counter, Known known, Register register) {
        this.counter = counter;
        this.known = known;
        this.register = register;
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

    @PostMapping("/indicators/{indicator}/targets/{kind}/{due}/revisions")
    ResponseEntity<Void> reviseTarget(
            @PathVariable String indicator,
            @PathVariable String kind,
            @PathVariable String due,
            @RequestParam MultiValueMap<String, String> entries,
            @AuthenticationPrincipal SignedIn who) {
        IndicatorId id = known.thing(indicator, IndicatorId::new);
        var target = new TargetKey(Known.read(kind, TargetKind::valueOf), Known.read(due, LocalDate::parse));
        Known.must(register.aimsAt(id, target));
        Form form = new Form(entries);
        var value = form.requiredMeasure("value");
        var threshold = form.measure("threshold");
        var clause = form.requiredReference("clause", ClauseRef::parse, "SSOG-2007-12-13/4/2");
        var effective = form.requiredDate("effective");
        var page = "/indicators/" + id;
        return counter.take(
                who,
                form,
                new Counter.Way(page + "/targets/" + kind + "/" + due + "/revise", () -> page),
                () -> new Authority.UnderClause(clause.get()),
                () -> new ReviseTarget(id, target, value.get(), threshold.orNull(), effective.get()));
    }
}
