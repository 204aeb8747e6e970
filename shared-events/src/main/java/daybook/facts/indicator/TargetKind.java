package daybook.facts.indicator;

/** What a target is for. */
public enum TargetKind {
    /** The stretch that earns reward. */
    REWARD,
    /** Where the indicator should stand at the end of a year. */
    YEAR_END,
    /** A step on the way. */
    MILESTONE,
    /** Where the indicator stood before, from which progress is counted; its day is the one it was measured on. */
    BASELINE
}
