package daybook.query.scorecard;

/** What a row says about a period: the last row of a period holds. */
enum ReturnStanding {
    /** What the indicator stood at. */
    RETURNED,
    /** That there is no return to be had, or not yet. */
    UNAVAILABLE,
    /** That the return that stood for it should never have been recorded. */
    WITHDRAWN
}
