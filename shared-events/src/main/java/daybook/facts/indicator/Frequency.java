package daybook.facts.indicator;

/** How often a return is due. */
public enum Frequency {
    MONTHLY,
    QUARTERLY,
    ANNUAL,
    ONCE
}
