package daybook.facts.plausible;

import java.time.LocalDate;

/** Why a return looks wrong. */
public sealed interface Oddity {

    /** A percentage above 100. */
    record AboveHundred() implements Oddity {}

    /** A percentage below 1 that nothing else can be held against: a share is often written so. */
    record BelowOnePercent() implements Oddity {}

    /** Below 0, of what was never below it. */
    record BelowNothing() implements Oddity {}

    /** Another order of magnitude than that return. */
    record OtherMagnitude(Figure than) implements Oddity {}

    /**
     * It ends on another day than the periods beside it do.
     *
     * @param before the last day before on which one of them ends
     * @param after the next one
     */
    record EndsBetween(LocalDate before, LocalDate after) implements Oddity {}
}
