package daybook.query.scorecard;

import java.time.LocalDate;
import java.util.List;

/**
 * From when on an indicator has owed returns, and for which days it was answered.
 *
 * @param since the first day from which anything is known of it: that it is defined, counts towards a set or aims at a
 *     target; or from when returns are due as often as they are now
 * @param answered the last days of the periods for which there is a return or somebody said that there is none, in order
 */
public record Owed(LocalDate since, List<LocalDate> answered) {

    public Owed {
        answered = List.copyOf(answered);
    }
}
