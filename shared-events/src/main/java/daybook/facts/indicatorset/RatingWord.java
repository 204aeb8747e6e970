package daybook.facts.indicatorset;

import daybook.facts.exact.Longest;

/** A rating of a scheme: the word for it, and the colour that repeats what the word says. */
public record RatingWord(@Longest(RatingWord.LONGEST) String word, Rag rag) {
    /** Characters: a word has to fit into a cell of the scorecard. */
    public static final int LONGEST = 40;
}
