package daybook.acts.meeting.resolve;

import daybook.facts.id.Id;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** By what clauses are referred to, whatever number they were minuted with. */
public final class ClauseNumbers {

    /** Characters of a number, as long as the name may be that is made of it. */
    public static final int MOST = 64;

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    private ClauseNumbers() {}

    /**
     * {@code i} for {@code (i)} and {@code 4-a} for {@code 4(a)}; a number of letters and digits is itself. A clause that
     * was minuted without one goes by its place among its item's.
     *
     * @param place from 1
     */
    public static String of(@Nullable String minuted, int place) {
        String number = minuted == null ? "" : minuted.strip();
        if (PLAIN.matcher(number).matches()) {
            return number;
        }
        String plain = number.replaceAll("[^A-Za-z0-9._-]+", "-").replaceAll("^[._-]+|[._-]+$", "");
        String kept = plain.substring(0, Math.min(MOST, plain.length()));
        return Id.checked(kept.isEmpty() ? "at-" + place : kept);
    }
}
