package daybook.facts.indicatorset;

/** The colour that goes with a rating: red, amber or green as councils use them, or none. */
public enum Rag {
    GREEN,
    AMBER,
    RED,
    NONE
}
