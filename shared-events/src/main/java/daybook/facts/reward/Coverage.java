package daybook.facts.reward;

/** How much of what a target speaks of a return covers. */
public enum Coverage {
    /** It can be held against a target. */
    WHOLE,
    /** A part of the year only. */
    PART_YEAR,
    /** A running total, not yet the outturn. */
    RUNNING_TOTAL
}
