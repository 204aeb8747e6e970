package daybook.facts.mistake;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An entry had been recorded by mistake, for the reason that this one names: from now on it counts as if it had not been.
 * It takes effect on the date of the entry that it withdraws.
 *
 * @param entry its number in the day book
 * @param place its place in the stream of the thing, from 0
 * @param recorded which fact it is: {@code MeetingHeld}
 * @param number by which it went among those of its kind; 0 where these have none
 * @param instead the name of the thing of the same kind that is the right one, or null if none is named
 */
public record EntryWithdrawn(
        String thing,
        @JsonFormat(shape = JsonFormat.Shape.STRING) long entry,
        int place,
        String recorded,
        int number,
        @Nullable String instead,
        LocalDate effective)
        implements MistakeFact {}
