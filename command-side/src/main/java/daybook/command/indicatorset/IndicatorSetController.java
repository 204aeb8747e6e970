package daybook.command.indicatorset;

import daybook.access.SignedIn;
import daybook.acts.indicatorset.add.AddIndicatorToSet;
import daybook.acts.indicatorset.adopt.AdoptIndicatorSet;
import daybook.acts.indicatorset.adoptscheme.AdoptRatingScheme;
import daybook.acts.indicatorset.agreeterms.AgreeRewardTerms;
import daybook.acts.indicatorset.takeout.TakeIndicatorOutOfSet;
import daybook.command.form.Counter;
import daybook.command.form.Form;
import daybook.command.form.Known;
import daybook.facts.exact.Ratio;
import daybook.facts.id.IndicatorId;
import daybook.facts.id.IndicatorSetId;
import daybook.facts.indicatorset.Rag;
import daybook.facts.indicatorset.RatingWord;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes who counts towards a set, and in which words the set rates. */
@RestController
class IndicatorSetController {
    private static final int MOST_RATINGS = 6;
    private static final int LONGEST_WORD = 40;

    private final Counter counter;
    private final Known known;

    IndicatorSetController(Counter counter, Known known) {
        this.counter = counter;
        this.known = known;
    }

    @PostMapping("/indicator-sets")
    ResponseEntity<Void> adopt(
            @RequestParam MultiValueMap<String, String> entries, @AuthenticationPrincipal SignedIn who) {
        Form form = new Form(entries);
        var id = form.requiredName("id", IndicatorSetId::new);
        var title = form.requiredText("title", Form.LONGEST_TITLE);
        var period = form.period("from", "to");
        var effective = form.requiredDate("effective");
        return counter.take(
                who,
                form,
                new Counter.Way("/indicator-sets/new", () -> "/indicator-sets/" + id.get()),
                () -> new AdoptIndicatorSet(id.get(), title.get(), period.get(), effective.get()));
    }

    @PostMapping("/indicator-sets/{set}/indicators")
    ResponseEntity<Void> add(
            @PathVariable String set,
            @RequestParam MultiValueMap<String, String> entries,
            @AuthenticationPrincipal SignedIn who) {
        IndicatorSetId id = known.thing(set, IndicatorSetId::new);
        Form form = new Form(entries);
        var indicator = form.requiredName("indicator", IndicatorId::new);
        var theme = form.requiredText("theme", Form.LONGEST_TITLE);
        var effective = form.requiredDate("effective");
        var page = "/indicator-sets/" + id;
        return counter.take(
                who,
                form,
                new Counter.Way(page + "/indicators/new", () -> page),
                () -> new AddIndicatorToSet(id, indicator.get(), theme.get(), effective.get()));
    }

    @PostMapping("/indicator-sets/{set}/indicators/{indicator}/departures")
    ResponseEntity<Void> takeOut(
            @PathVariable String set,
            @PathVariable String indicator,
            @RequestParam MultiValueMap<String, String> entries,
            @AuthenticationPrincipal SignedIn who) {
        IndicatorSetId id = known.thing(set, IndicatorSetId::new);
        IndicatorId member = known.thing(indicator, IndicatorId::new);
        Form form = new Form(entries);
        var effective = form.requiredDate("effective");
        var page = "/indicator-sets/" + id;
        return counter.take(
                who,
                form,
                new Counter.Way(page + "/indicators/" + member + "/leave", () -> page),
                () -> new TakeIndicatorOutOfSet(id, member, effective.get()));
    }

    @PostMapping("/indicator-sets/{set}/schemes")
    ResponseEntity<Void> adoptScheme(
            @PathVariable String set,
            @RequestParam MultiValueMap<String, String> entries,
            @AuthenticationPrincipal SignedIn who) {
        IndicatorSetId id = known.thing(set, IndicatorSetId::new);
        Form form = new Form(entries);
        var ratings = IntStream.rangeClosed(1, MOST_RATINGS)
                .mapToObj(row -> "rating-" + row)
                .flatMap(row -> rating(form, row).stream())
                .toList();
        var effective = form.requiredDate("effective");
        var page = "/indicator-sets/" + id;
        return counter.take(
                who,
                form,
                new Counter.Way(page + "/scheme", () -> page),
                () -> new AdoptRatingScheme(id, ratings, effective.get()));
    }

    @PostMapping("/indicator-sets/{set}/terms")
    ResponseEntity<Void> agreeTerms(
            @PathVariable String set,
            @RequestParam MultiValueMap<String, String> entries,
            @AuthenticationPrincipal SignedIn who) {
        IndicatorSetId id = known.thing(set, IndicatorSetId::new);
        Form form = new Form(entries);
        var percent = form.requiredMeasure("threshold");
        var effective = form.requiredDate("effective");
        var page = "/indicator-sets/" + id;
        return counter.take(
                who,
                form,
                new Counter.Way(page + "/terms", () -> page),
                () -> new AgreeRewardTerms(id, Ratio.of(percent.get()).over(Ratio.of(100, 1)), effective.get()));
    }

    /** A row without a word is passed over; a word without a colour has none. */
    private static List<RatingWord> rating(Form form, String row) {
        var word = form.text(row + "-word", LONGEST_WORD).orNull();
        var rag = form.choiceOrNone(row + "-rag", Rag.class).orNull();
        return word == null ? List.of() : List.of(new RatingWord(word, rag == null ? Rag.NONE : rag));
    }
}
