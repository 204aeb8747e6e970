package daybook.query.web.scorecard;

import daybook.acts.Command;
import daybook.acts.indicator.rate.RateIndicator;
import daybook.acts.indicatorset.add.AddIndicatorToSet;
import daybook.acts.indicatorset.adopt.AdoptIndicatorSet;
import daybook.acts.indicatorset.adoptscheme.AdoptRatingScheme;
import daybook.acts.indicatorset.agreeterms.AgreeRewardTerms;
import daybook.acts.indicatorset.takeout.TakeIndicatorOutOfSet;
import daybook.acts.kind.Text;
import daybook.facts.id.IndicatorId;
import daybook.facts.id.IndicatorSetId;
import daybook.facts.indicatorset.Rag;
import daybook.facts.indicatorset.RatingWord;
import daybook.query.scorecard.Scorecard;
import daybook.query.scorecard.ScorecardQuery;
import daybook.query.web.Detail;
import daybook.query.web.Link;
import daybook.query.web.NotFound;
import daybook.query.web.Words;
import daybook.query.web.form.Asked;
import daybook.query.web.form.Asking;
import daybook.query.web.form.Choices;
import daybook.query.web.form.Field;
import daybook.query.web.form.FormDraft;
import daybook.query.web.form.Option;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** What the forms about a set say: who counts towards it already, and the words that it rates in. */
@Component
class SetAsked implements Asking {

    /** As many as any council was seen to use, and some more. */
    private static final int MOST_RATINGS = 6;

    /** So many words are asked for on one page. */
    private static final int TO_A_PAGE = 3;

    private final Words words;
    private final Choices choices;
    private final ScorecardQuery query;
    private final OneIndicator indicators;

    SetAsked(Words words, Choices choices, ScorecardQuery query, OneIndicator indicators) {
        this.words = words;
        this.choices = choices;
        this.query = query;
        this.indicators = indicators;
    }

    @Override
    public Map<Class<? extends Command>, Consumer<Asked>> forms() {
        return Map.of(
                AdoptIndicatorSet.class, asked -> asked.under(ScorecardPages.way(words, asked.visit())),
                AddIndicatorToSet.class, this::added,
                TakeIndicatorOutOfSet.class, this::takenOut,
                AdoptRatingScheme.class, this::scheme,
                AgreeRewardTerms.class, asked -> of(asked),
                RateIndicator.class, this::rated);
    }

    private Scorecard of(Asked asked) {
        var card = card(asked);
        asked.titled(card.set().title())
                .under(new Link(
                        card.set().title(), "/indicator-sets/" + card.set().set()));
        return card;
    }

    private Scorecard card(Asked asked) {
        return query.scorecard(asked.named("set", IndicatorSetId::new), asked.basis())
                .orElseThrow(NotFound::new);
    }

    private void added(Asked asked) {
        var card = of(asked);
        var themes = card.themes().stream()
                .map(theme -> new Option(theme.name(), theme.name()))
                .toList();
        asked.ask("theme", draft -> draft.known("theme", themes, Text.LINE));
        Set<IndicatorId> members = card.themes().stream()
                .flatMap(theme -> theme.lines().stream())
                .map(line -> line.position().definition().indicator())
                .collect(Collectors.toSet());
        asked.choose(
                "indicator",
                query.names(asked.basis()).stream()
                        .filter(name -> !members.contains(name.indicator()))
                        .map(name -> choices.indicator(name.indicator(), name.title()))
                        .toList());
    }

    private void takenOut(Asked asked) {
        asked.titled(indicators.find(asked).position().definition().title());
        of(asked);
    }

    private void rated(Asked asked) {
        indicators.of(asked);
        var card = card(asked);
        asked.pick(
                        "rating",
                        card.scheme().stream()
                                .map(rating -> new Option(rating.word(), rating.word()))
                                .toList())
                .about(List.of(new Detail(words.say("indicator.set"), card.set().title())));
    }

    private void scheme(Asked asked) {
        var now = of(asked).scheme();
        IntStream.rangeClosed(1, Math.min(MOST_RATINGS, now.size()))
                .forEach(row -> asked.start(word(row), now.get(row - 1).word())
                        .start(rag(row), now.get(row - 1).rag().name()));
        asked.ask("ratings", draft -> ratings(asked, draft));
    }

    private void ratings(Asked asked, FormDraft draft) {
        var rags = choices.constants(Rag.values());
        IntStream.rangeClosed(1, MOST_RATINGS).forEach(row -> {
            if (row == TO_A_PAGE + 1) {
                draft.headed(asked.say("more"));
            }
            String number = Integer.toString(row);
            draft.limited(Field.Kind.SHORT, word(row), "word", RatingWord.LONGEST, number)
                    .add(Field.Kind.SELECT, rag(row), "rag", rags, number);
        });
    }

    private static String word(int row) {
        return "rating-" + row + "-word";
    }

    private static String rag(int row) {
        return "rating-" + row + "-rag";
    }
}
