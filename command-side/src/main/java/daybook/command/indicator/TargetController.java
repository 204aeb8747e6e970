package daybook.command.indicator;

import daybook.access.SignedIn;
import daybook.acts.indicator.revisetarget.ReviseTarget;
import daybook.acts.indicator.settarget.SetTarget;
import daybook.command.form.Counter;
import daybook.command.form.Form;
import daybook.command.form.Known;
import daybook.command.register.Register;
import daybook.facts.authority.Authority;
import daybook.facts.authority.ClauseRef;
import daybook.facts.id.IndicatorId;
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

/** Takes targets and their revisions. */
@RestController
class TargetController {
    private static final String CLAUSE = "SSOG-2007-12-13/4/2";

    private final Counter counter;
    private final Known known;
    private final Register register;

    TargetController(Counter counter, Known known, Register register) {
        this.counter = counter;
        this.known = known;
        this.register = register;
    }

    @PostMapping("/indicators/{indicator}/targets")
    ResponseEntity<Void> setTarget(
            @PathVariable String indicator,
            @RequestParam MultiValueMap<String, String> entries,
            @AuthenticationPrincipal SignedIn who) {
        IndicatorId id = known.thing(indicator, IndicatorId::new);
        Form form = new Form(entries);
        var kind = form.choice("kind", TargetKind.class);
        var due = form.requiredDate("due");
        var value = form.requiredMeasure("value");
        var threshold = form.measure("threshold");
        var effective = form.requiredDate("effective");
        var clause = form.reference("clause", ClauseRef::parse, CLAUSE);
        var page = "/indicators/" + id;
        return counter.take(
                who,
                form,
                new Counter.Way(page + "/targets/new", () -> page),
                () -> clause.orNull() instanceof ClauseRef named ? new Authority.UnderClause(named) : null,
                () -> new SetTarget(
                        id, new TargetKey(kind.get(), due.get()), value.get(), threshold.orNull(), effective.get()));
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
        var clause = form.requiredReference("clause", ClauseRef::parse, CLAUSE);
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
