package daybook.facts.indicatorset;

/** A rating of a scheme: the word for it, and the colour that repeats what the word says. */
public record RatingWord(String word, Rag rag) {}
