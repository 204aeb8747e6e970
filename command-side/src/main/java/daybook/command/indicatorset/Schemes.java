package daybook.command.indicatorset;

import daybook.acts.indicatorset.adoptscheme.AdoptRatingScheme;
import daybook.command.indicatorset.IndicatorSetRefusal.RatingNamedTwice;
import daybook.command.indicatorset.IndicatorSetRefusal.SchemeChangesNothing;
import daybook.command.indicatorset.IndicatorSetRefusal.SchemeTooShort;
import daybook.command.refusal.CommonRefusal.NotInTheDayBook;
import daybook.command.refusal.Objections;
import daybook.command.refusal.Verdict;
import daybook.facts.indicatorset.RatingSchemeAdopted;
import daybook.facts.indicatorset.RatingWord;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Decides in which words a set rates. A scheme of one word would tell nothing apart. */
final class Schemes {
    private static final int FEWEST = 2;

    private Schemes() {}

    static Verdict decide(IndicatorSetState state, AdoptRatingScheme command, LocalDate today) {
        if (!state.adopted()) {
            return Verdict.refused(NotInTheDayBook.of("set", command.set()));
        }
        var objections = new Objections()
                .when(
                        command.ratings().size() < FEWEST,
                        () -> new SchemeTooShort(command.ratings().size()))
                .when(command.ratings().equals(state.scheme()), () -> new SchemeChangesNothing(command.set()))
                .future("effective", command.effective(), today);
        Set<String> named = new HashSet<>();
        for (int row = 1; row <= command.ratings().size(); row++) {
            RatingWord rating = command.ratings().get(row - 1);
            objections
                    .blank("rating-" + row + "-word", rating.word())
                    .when(!named.add(rating.word().toLowerCase(Locale.UK)), () -> new RatingNamedTwice(rating.word()));
        }
        return objections.orElse(() -> new RatingSchemeAdopted(command.set(), command.ratings(), command.effective()));
    }
}
