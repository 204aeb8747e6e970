package daybook.command.indicator;

import daybook.access.SignedIn;
import daybook.acts.indicator.forecast.ForecastOutturn;
import daybook.acts.indicator.rate.RateIndicator;
import daybook.command.form.Counter;
import daybook.command.form.Form;
import daybook.command.form.Known;
import daybook.command.form.Typed;
import daybook.command.register.Register;
import daybook.facts.id.IndicatorId;
import daybook.facts.id.IndicatorSetId;
import daybook.facts.indicator.TargetKey;
import daybook.facts.indicator.TargetKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes officers' ratings and forecasts. */
@RestController
class JudgementController {

    private final Counter counter;
    private final Known known;
    private final Register register;

    JudgementController(Counter counter, Known known, Register register) {
        this.counter = counter;
        this.known = known;
        this.register = register;
    }

    @PostMapping("/indicator-sets/{set}/indicators/{indicator}/ratings")
    ResponseEntity<Void> rate(
            @PathVariable String set,
            @PathVariable String indicator,
            @RequestParam MultiValueMap<String, String> entries,
            @AuthenticationPrincipal SignedIn who) {
        IndicatorSetId whose = known.thing(set, IndicatorSetId::new);
        IndicatorId id = known.thing(indicator, IndicatorId::new);
        Form form = new Form(entries);
        var effective = form.requiredDate("effective");
        var rating = rating(form, whose, effective.orNull());
        var note = form.text("note", Form.LONGEST_TEXT);
        return counter.take(
                who,
                form,
                new Counter.Way("/indicator-sets/" + whose + "/indicators/" + id + "/rate", () -> "/indicators/" + id),
                () -> new RateIndicator(id, whose, rating.get(), note.orNull(), effective.get()));
    }

    /** One of the words in use on the day, or in the latest scheme while no day can be read. */
    private Typed<String> rating(Form form, IndicatorSetId set, @Nullable LocalDate on) {
        var scheme = register.scheme(set, on == null ? LocalDate.MAX : on);
        return scheme == null ? form.requiredText("rating", Form.LONGEST_TITLE) : form.requiredWord("rating", scheme);
    }

    @PostMapping("/indicators/{indicator}/targets/{kind}/{due}/forecasts")
    ResponseEntity<Void> forecast(
            @PathVariable String indicator,
            @PathVariable String kind,
            @PathVariable String due,
            @RequestParam MultiValueMap<String, String> entries,
            @AuthenticationPrincipal SignedIn who) {
        IndicatorId id = known.thing(indicator, IndicatorId::new);
        var target = new TargetKey(Known.read(kind, TargetKind::valueOf), Known.read(due, LocalDate::parse));
        Known.must(register.aimsAt(id, target));
        Form form = new Form(entries);
        var low = form.requiredMeasure("low");
        var high = form.measure("high");
        var effective = form.requiredDate("effective");
        var note = form.text("note", Form.LONGEST_TEXT);
        var page = "/indicators/" + id;
        return counter.take(
                who,
                form,
                new Counter.Way(page + "/targets/" + kind + "/" + due + "/forecast", () -> page),
                () -> new ForecastOutturn(id, target, low.get(), high.orNull(), note.orNull(), effective.get()));
    }
}
