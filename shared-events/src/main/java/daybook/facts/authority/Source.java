package daybook.facts.authority;

import daybook.facts.exact.Longest;
import daybook.facts.id.PaperId;

/** Where an entry was read: a paper, and the place in it ({@code paragraph 9}, {@code Appendix A}). */
public record Source(
        PaperId paper, @Longest(Source.LONGEST_PLACE) String place) {
    /** Characters. */
    public static final int LONGEST_PLACE = 200;

    public Source {
        if (place.isBlank() || place.length() > LONGEST_PLACE) {
            throw new IllegalArgumentException(
                    "A place in a paper has 1 to " + LONGEST_PLACE + " characters, such as: paragraph 9");
        }
    }
}
