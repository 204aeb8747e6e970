package daybook.chaos.model;

/** Something that is asked for. Days count from 0, amounts are in pounds, numbers from 1. */
sealed interface Act {

    /** The two investments: one is approved, the other on a condition that delegates release. */
    enum Pot {
        APPROVED,
        CONDITIONAL
    }

    /** What is done with money, each within the one before it. */
    enum Step {
        ALLOCATE,
        COMMIT,
        DRAW,
        REPAY
    }

    /** The two indicators with an offer of reward. */
    enum Aim {
        FIRST,
        SECOND,
        /** The programme's instalment as a whole. */
        WHOLE
    }

    record Move(Step step, Pot pot, int day, int pounds) implements Act {}

    record Grant() implements Act {}

    record Approve(int day, int pounds) implements Act {}

    record Refuse(int day) implements Act {}

    record Revoke() implements Act {}

    /** Another body refuses the investment that was approved. */
    record DecideAgainst() implements Act {}

    record Claim(Aim aim, int instalment, int day, int pounds) implements Act {}

    record Receive(int claim, int day, int pounds) implements Act {}

    record Return(int day, int value) implements Act {}

    record Correct(int number, int value) implements Act {}

    record Withdraw(int number) implements Act {}
}
