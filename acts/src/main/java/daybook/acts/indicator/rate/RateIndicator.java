package daybook.acts.indicator.rate;

import daybook.acts.At;
import daybook.acts.OpenTo;
import daybook.acts.PutRight;
import daybook.acts.Role;
import daybook.acts.indicator.IndicatorCommand;
import daybook.facts.exact.Longest;
import daybook.facts.id.IndicatorId;
import daybook.facts.id.IndicatorSetId;
import daybook.facts.indicatorset.RatingWord;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Judge how an indicator stood on a day, in a word of the scheme that a set uses.
 *
 * @param rating the word, as the scheme has it
 */
@At(
        form = "/indicator-sets/{set}/indicators/{indicator}/rate",
        sent = "/indicator-sets/{set}/indicators/{indicator}/ratings",
        shows = "/indicators/{indicator}",
        from = "/indicator-sets",
        asks = {"rating", "effective", "note"})
@PutRight(by = RateIndicator.class, how = "Record the right rating for the same day: what is recorded later counts.")
@OpenTo(Role.PERFORMANCE_OFFICER)
public record RateIndicator(
        IndicatorId indicator,
        IndicatorSetId set,
        @Longest(RatingWord.LONGEST) String rating,
        @Longest(Longest.NOTE) @Nullable String note,
        LocalDate effective)
        implements IndicatorCommand {}
