package daybook.chaos.model;

import daybook.chaos.model.Act.Pot;
import daybook.chaos.model.Act.Step;
import java.util.Set;
import java.util.TreeSet;

/** The money of the two investments on squared paper: a line for each step, a column for each day. */
final class Squared {

    private final int[][][] done = new int[Pot.values().length][Step.values().length][Terms.DAYS];
    private final int[] released = new int[Terms.DAYS];
    private boolean decidedAgainst;

    void release(int from, int pounds) {
        for (int day = from; day < Terms.DAYS; day++) {
            released[day] += pounds;
        }
    }

    void decideAgainst() {
        decidedAgainst = true;
    }

    boolean isDecidedAgainst() {
        return decidedAgainst;
    }

    /** What stands against it. */
    Set<String> rules(Act.Move move) {
        Set<String> rules = new TreeSet<>();
        if (move.step() == Step.REPAY) {
            if (move.pounds() > least(move.day(), day -> owed(move.pot(), day))) {
                rules.add("repayment-above-owed");
            }
            return rules;
        }
        String name = switch (move.step()) {
            case ALLOCATE -> "allocation";
            case COMMIT -> "commitment";
            default -> "drawdown";
        };
        if (move.pot() == Pot.APPROVED && decidedAgainst) {
            rules.add("investment-void");
        } else if (firm(move.pot(), Terms.DAYS - 1) == 0) {
            rules.add("investment-conditional");
        } else if (firm(move.pot(), move.day()) == 0) {
            rules.add("investment-not-firm-then");
        } else if (move.pounds()
                > least(move.day(), day -> firm(move.pot(), day) - done(move.pot(), move.step(), day))) {
            rules.add(name + "-above-approval");
        }
        if (move.step() == Step.COMMIT && exceeds(move, Step.ALLOCATE)) {
            rules.add("commitment-above-allocation");
        }
        if (move.step() == Step.DRAW && exceeds(move, Step.COMMIT)) {
            rules.add("drawdown-above-commitment");
        }
        if (move.step() == Step.DRAW
                && move.pounds()
                        > least(
                                move.day(),
                                day -> Terms.FACILITY - owed(Pot.APPROVED, day) - owed(Pot.CONDITIONAL, day))) {
            rules.add("drawdown-above-facility");
        }
        return rules;
    }

    void enter(Act.Move move) {
        for (int day = move.day(); day < Terms.DAYS; day++) {
            done[move.pot().ordinal()][move.step().ordinal()][day] += move.pounds();
        }
    }

    private boolean exceeds(Act.Move move, Step before) {
        return move.pounds()
                > least(move.day(), day -> done(move.pot(), before, day) - done(move.pot(), move.step(), day));
    }

    private interface OnDay {
        int pounds(int day);
    }

    /** On that day or any later; never less than nothing. */
    private static int least(int from, OnDay left) {
        int least = Integer.MAX_VALUE;
        for (int day = from; day < Terms.DAYS; day++) {
            least = Math.min(least, left.pounds(day));
        }
        return Math.max(0, least);
    }

    private int done(Pot pot, Step step, int day) {
        return done[pot.ordinal()][step.ordinal()][day];
    }

    private int owed(Pot pot, int day) {
        return done(pot, Step.DRAW, day) - done(pot, Step.REPAY, day);
    }

    /** What may be spent on a day. */
    private int firm(Pot pot, int day) {
        return switch (pot) {
            case APPROVED -> decidedAgainst && day >= Terms.DECIDED_AGAINST_FROM ? 0 : Terms.APPROVED;
            case CONDITIONAL -> Math.min(released[day], Terms.CONDITIONAL);
        };
    }

    /** In the end, of both. */
    int total(Step step) {
        return done(Pot.APPROVED, step, Terms.DAYS - 1) + done(Pot.CONDITIONAL, step, Terms.DAYS - 1);
    }

    int firm() {
        return firm(Pot.APPROVED, Terms.DAYS - 1) + firm(Pot.CONDITIONAL, Terms.DAYS - 1);
    }

    int undrawn() {
        int undrawn = 0;
        for (Pot pot : Pot.values()) {
            undrawn += Math.max(0, firm(pot, Terms.DAYS - 1) - done(pot, Step.DRAW, Terms.DAYS - 1));
        }
        return undrawn;
    }
}
