package daybook.chaos.model;

/** What was settled before anything is asked for: amounts in pounds, days from 0. */
final class Terms {

    static final int DAYS = 6;

    /** Below what is asked for at most, so that every sequence comes to it and not only one that has drawn before. */
    static final int FACILITY = 250;

    static final int APPROVED = 300;
    static final int CONDITIONAL = 200;

    /** Of the delegation, which begins on day 1. */
    static final int CAP = 150;

    static final int DELEGATED_FROM = 1;

    /** When the clause that takes the delegation back was passed. */
    static final int REVOKED_FROM = 4;

    /** When the other body's clause was passed. */
    static final int DECIDED_AGAINST_FROM = 3;

    static final int FIRST_POTENTIAL = 300;
    static final int SECOND_POTENTIAL = 200;

    private Terms() {}
}
