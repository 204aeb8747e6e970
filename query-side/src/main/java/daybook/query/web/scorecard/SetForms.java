package daybook.query.web.scorecard;

import daybook.facts.id.IndicatorId;
import daybook.facts.id.IndicatorSetId;
import daybook.facts.indicatorset.Rag;
import daybook.query.scorecard.Scorecard;
import daybook.query.scorecard.ScorecardQuery;
import daybook.query.web.Link;
import daybook.query.web.NotFound;
import daybook.query.web.View;
import daybook.query.web.Visit;
import daybook.query.web.Visits;
import daybook.query.web.Words;
import daybook.query.web.form.Choices;
import daybook.query.web.form.Field;
import daybook.query.web.form.FormDraft;
import daybook.query.web.form.Forms;
import daybook.query.web.form.Option;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The forms for a set: its adoption, who counts towards it, the words that it rates in, and its terms of reward. */
@Controller
class SetForms {
    /** As many as any council was seen to use, and some more. */
    private static final int MOST_RATINGS = 6;

    /** So many words are asked for on one page. */
    private static final int TO_A_PAGE = 3;

    private final Visits visits;
    private final Words words;
    private final Forms forms;
    private final Choices choices;
    private final ScorecardQuery query;

    SetForms(Visits visits, Words words, Forms forms, Choices choices, ScorecardQuery query) {
        this.visits = visits;
        this.words = words;
        this.forms = forms;
        this.choices = choices;
        this.query = query;
    }

    @GetMapping("/indicator-sets/new")
    ModelAndView adopt(HttpServletRequest request) {
        var visit = visits.now(request, Choices.READS, ScorecardQuery.READS);
        var draft = forms.draft("set", visit, request)
                .brief("id")
                .text("title")
                .heading("form.set.when")
                .date("from")
                .date("to")
                .date("effective");
        return View.of(
                "form",
                forms.page(
                        "set", draft, visit, "/indicator-sets", List.of(), List.of(ScorecardPages.way(words, visit))));
    }

    @GetMapping("/indicator-sets/{set}/indicators/new")
    ModelAndView add(@PathVariable IndicatorSetId set, HttpServletRequest request) {
        var visit = visits.now(request, Choices.READS, ScorecardQuery.READS);
        var card = card(set, visit);
        Set<IndicatorId> members = card.themes().stream()
                .flatMap(theme -> theme.lines().stream())
                .map(line -> line.position().definition().indicator())
                .collect(Collectors.toSet());
        var others = query.names(visit.basis()).stream()
                .filter(name -> !members.contains(name.indicator()))
                .map(name -> new Option(
                        name.indicator().value(),
                        words.say("form.indicator.option", name.indicator().value(), name.title())))
                .toList();
        var draft = forms.draft("membership", visit, request)
                .select("indicator", others)
                .text("theme")
                .date("effective");
        return page("membership", draft, visit, card, "/indicators");
    }

    @GetMapping("/indicator-sets/{set}/indicators/{indicator}/leave")
    ModelAndView leave(
            @PathVariable IndicatorSetId set, @PathVariable IndicatorId indicator, HttpServletRequest request) {
        var visit = visits.now(request, Choices.READS, ScorecardQuery.READS);
        var card = card(set, visit);
        var title = query.indicator(indicator, visit.basis())
                .orElseThrow(NotFound::new)
                .position()
                .definition()
                .title();
        var draft = forms.draft("departure", visit, request).date("effective");
        return page("departure", draft, visit, card, "/indicators/" + indicator + "/departures", title);
    }

    @GetMapping("/indicator-sets/{set}/scheme")
    ModelAndView scheme(@PathVariable IndicatorSetId set, HttpServletRequest request) {
        var visit = visits.now(request, Choices.READS, ScorecardQuery.READS);
        var card = card(set, visit);
        var draft = forms.draft("scheme", visit, request);
        var rags = choices.constants(Rag.values());
        IntStream.rangeClosed(1, MOST_RATINGS).forEach(row -> {
            if (row == TO_A_PAGE + 1) {
                draft.heading("form.scheme.more");
            }
            if (row <= card.scheme().size()) {
                var now = card.scheme().get(row - 1);
                draft.start("rating-" + row + "-word", now.word())
                        .start("rating-" + row + "-rag", now.rag().name());
            }
            String number = Integer.toString(row);
            draft.add(Field.Kind.SHORT, "rating-" + row + "-word", "word", List.of(), number)
                    .add(Field.Kind.SELECT, "rating-" + row + "-rag", "rag", rags, number);
        });
        return page("scheme", draft.heading("form.scheme.when").date("effective"), visit, card, "/schemes");
    }

    @GetMapping("/indicator-sets/{set}/terms")
    ModelAndView terms(@PathVariable IndicatorSetId set, HttpServletRequest request) {
        var visit = visits.now(request, Choices.READS, ScorecardQuery.READS);
        var draft = forms.draft("terms", visit, request).brief("threshold").date("effective");
        return page("terms", draft, visit, card(set, visit), "/terms");
    }

    private Scorecard card(IndicatorSetId set, Visit visit) {
        return query.scorecard(set, visit.basis()).orElseThrow(NotFound::new);
    }

    /** @param named what the title names before the set */
    private ModelAndView page(
            String form, FormDraft draft, Visit visit, Scorecard card, String action, String... named) {
        var path = "/indicator-sets/" + card.set().set();
        var title = card.set().title();
        Object[] titled = Stream.concat(Stream.of(named), Stream.of(title)).toArray();
        return View.of(
                "form",
                forms.page(form, draft, visit, path + action, List.of(), List.of(new Link(title, path)), titled));
    }
}
