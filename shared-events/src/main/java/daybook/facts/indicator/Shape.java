package daybook.facts.indicator;

/** What a return of the indicator covers, and so when it can be held against a target. */
public enum Shape {
    /** The position on a day. */
    SNAPSHOT,
    /** Counted up within a year; a part of the year is not the year. */
    CUMULATIVE_YEAR,
    /** Counted up over the whole agreement; a running total is not the outturn. */
    CUMULATIVE_AGREEMENT,
    /** The twelve months up to a day. */
    ROLLING_YEAR,
    /** Known only when the survey is taken again. */
    SURVEY
}
