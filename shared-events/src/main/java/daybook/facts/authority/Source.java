package daybook.facts.authority;

import daybook.facts.exact.Longest;
import daybook.facts.id.PaperId;

/** Where an entry was read: a paper, and the place in it ({@code paragraph 9}, {@code Appendix A}). */
public record Source(PaperId paper, @Longest(200) String place) {
    public Source {
        if (place.isBlank() || place.length() > 200) {
            throw new IllegalArgumentException("A place in a paper has 1 to 200 characters, such as: paragraph 9");
        }
    }
}
