package daybook.facts.indicatorset;

import daybook.facts.exact.Longest;

/** A rating of a scheme: the word for it, and the colour that repeats what the word says. */
public record RatingWord(@Longest(40) String word, Rag rag) {}
