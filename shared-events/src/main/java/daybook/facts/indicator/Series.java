package daybook.facts.indicator;

/** Whether returns on either side of a revised definition can be held against each other. */
public enum Series {
    /** What is counted stays the same, and the series goes on. */
    CONTINUES,
    /** Something else is counted, and what came before is never joined to what comes after. */
    BREAKS
}
