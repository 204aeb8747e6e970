package daybook.query.web.due;

import daybook.facts.exact.Period;
import daybook.facts.id.OfficeId;
import daybook.query.scorecard.IndicatorPosition;
import daybook.query.scorecard.SetHead;
import org.jspecify.annotations.Nullable;

/**
 * A return that is due.
 *
 * @param lead the office that leads on the indicator; null where none was named
 * @param late whether whoever owes it is to be asked
 */
public record DueLine(
        SetHead set,
        String theme,
        IndicatorPosition position,
        @Nullable OfficeId lead,
        Period period,
        boolean late) {}
