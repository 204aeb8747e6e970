package daybook.command.indicator;

import daybook.access.SignedIn;
import daybook.acts.indicator.define.DefineIndicator;
import daybook.acts.indicator.revise.ReviseDefinition;
import daybook.acts.indicator.withdraw.WithdrawIndicator;
import daybook.command.form.Counter;
import daybook.command.form.Form;
import daybook.command.form.Known;
import daybook.facts.id.IndicatorId;
import daybook.facts.indicator.Frequency;
import daybook.facts.indicator.Polarity;
import daybook.facts.indicator.Series;
import daybook.facts.indicator.Shape;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes what an indicator is, what it is from a day on, and that it is measured no longer. */
@RestController
class DefinitionController {
    private static final int LONGEST_UNIT = 100;

    private final Counter counter;
    private final Known known;

    DefinitionController(Counter counter, Known known) {
        this.counter = counter;
        this.known = known;
    }

    @PostMapping("/indicators")
    ResponseEntity<Void> define(
            @RequestParam MultiValueMap<String, String> entries, @AuthenticationPrincipal SignedIn who) {
        Form form = new Form(entries);
        var id = form.requiredName("id", IndicatorId::new);
        var title = form.requiredText("title", Form.LONGEST_TITLE);
        var unit = form.text("unit", LONGEST_UNIT);
        var polarity = form.choiceOrNone("polarity", Polarity.class);
        var shape = form.choiceOrNone("shape", Shape.class);
        var frequency = form.choiceOrNone("frequency", Frequency.class);
        var decimals = form.requiredWhole("decimals");
        var partOf = form.name("partOf", IndicatorId::new);
        var effective = form.requiredDate("effective");
        return counter.take(
                who,
                form,
                new Counter.Way("/indicators/new", () -> "/indicators/" + id.get()),
                () -> new DefineIndicator(
                        id.get(),
                        title.get(),
                        unit.orNull(),
                        polarity.orNull(),
                        shape.orNull(),
                        frequency.orNull(),
                        partOf.orNull(),
                        decimals.get(),
                        effective.get()));
    }

    @PostMapping("/indicators/{indicator}/revisions")
    ResponseEntity<Void> revise(
            @PathVariable String indicator,
            @RequestParam MultiValueMap<String, String> entries,
            @AuthenticationPrincipal SignedIn who) {
        IndicatorId id = known.thing(indicator, IndicatorId::new);
        Form form = new Form(entries);
        var title = form.requiredText("title", Form.LONGEST_TITLE);
        var unit = form.text("unit", LONGEST_UNIT);
        var polarity = form.choiceOrNone("polarity", Polarity.class);
        var shape = form.choiceOrNone("shape", Shape.class);
        var frequency = form.choiceOrNone("frequency", Frequency.class);
        var decimals = form.requiredWhole("decimals");
        var series = form.choice("series", Series.class);
        var effective = form.requiredDate("effective");
        var page = "/indicators/" + id;
        return counter.take(
                who,
                form,
                new Counter.Way(page + "/revise", () -> page),
                () -> new ReviseDefinition(
                        id,
                        title.get(),
                        unit.orNull(),
                        polarity.orNull(),
                        shape.orNull(),
                        frequency.orNull(),
                        decimals.get(),
                        series.get(),
                        effective.get()));
    }

    @PostMapping("/indicators/{indicator}/withdrawals")
    ResponseEntity<Void> withdraw(
            @PathVariable String indicator,
            @RequestParam MultiValueMap<String, String> entries,
            @AuthenticationPrincipal SignedIn who) {
        IndicatorId id = known.thing(indicator, IndicatorId::new);
        Form form = new Form(entries);
        var effective = form.requiredDate("effective");
        var page = "/indicators/" + id;
        return counter.take(
                who,
                form,
                new Counter.Way(page + "/withdraw", () -> page),
                () -> new WithdrawIndicator(id, effective.get()));
    }
}
