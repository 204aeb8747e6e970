package daybook.command.indicatorset;

import static daybook.command.example.Example.SET;
import static daybook.command.example.Example.TODAY;
import static daybook.command.example.Example.day;
import static daybook.command.example.Example.facts;
import static daybook.command.example.Example.places;
import static daybook.command.example.Example.rules;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.acts.indicatorset.adoptscheme.AdoptRatingScheme;
import daybook.command.refusal.Verdict;
import daybook.facts.exact.Period;
import daybook.facts.indicatorset.IndicatorSetAdopted;
import daybook.facts.indicatorset.Rag;
import daybook.facts.indicatorset.RatingSchemeAdopted;
import daybook.facts.indicatorset.RatingWord;
import java.util.List;
import org.junit.jupiter.api.Test;

class SchemesTest {
    private static final RatingWord GREEN = new RatingWord("Green", Rag.GREEN);
    private static final RatingWord RED = new RatingWord("Red", Rag.RED);

    private final IndicatorSetState adopted = IndicatorSetState.NONE.evolve(new IndicatorSetAdopted(
            SET, "Agreement", new Period(day("2006-04-01"), day("2009-03-31")), day("2006-04-01")));

    private static Verdict adopt(IndicatorSetState state, String on, RatingWord... ratings) {
        return Schemes.decide(state, new AdoptRatingScheme(SET, List.of(ratings), day(on)), TODAY);
    }

    @Test
    void a_set_that_was_never_adopted_rates_nothing() {
        assertThat(rules(adopt(IndicatorSetState.NONE, "2007-04-01", GREEN, RED)))
                .containsExactly("not-in-the-day-book");
    }

    @Test
    void the_words_are_adopted_with_their_colours_the_best_first() {
        assertThat(facts(adopt(adopted, "2007-04-01", GREEN, RED)))
                .containsExactly(new RatingSchemeAdopted(SET, List.of(GREEN, RED), day("2007-04-01")));
    }

    @Test
    void one_word_is_no_scheme() {
        assertThat(rules(adopt(adopted, "2007-04-01", GREEN))).containsExactly("scheme-too-short");
    }

    @Test
    void a_scheme_is_refused_where_the_reason_lies() {
        assertThat(places(adopt(adopted, "2007-04-01", GREEN))).containsExactly("scheme-too-short at rating-2-word");
        assertThat(places(adopt(adopted, "2007-04-01", GREEN, new RatingWord(" ", Rag.RED))))
                .containsExactly("nothing-said at rating-2-word");
    }

    @Test
    void a_word_given_twice_is_refused_however_it_is_written() {
        assertThat(rules(adopt(adopted, "2007-04-01", GREEN, RED, new RatingWord("GREEN", Rag.NONE))))
                .containsExactly("rating-named-twice");
    }

    @Test
    void a_scheme_is_not_adopted_from_a_day_to_come() {
        assertThat(rules(adopt(adopted, "2008-02-21", GREEN, RED))).containsExactly("dated-in-the-future");
    }

    @Test
    void the_same_words_again_change_nothing() {
        var now = adopted.evolve(new RatingSchemeAdopted(SET, List.of(GREEN, RED), day("2007-04-01")));
        assertThat(rules(adopt(now, "2007-05-01", GREEN, RED))).containsExactly("scheme-changes-nothing");
        assertThat(facts(adopt(now, "2007-05-01", RED, GREEN))).hasSize(1);
    }
}
