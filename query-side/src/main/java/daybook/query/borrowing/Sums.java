package daybook.query.borrowing;

import daybook.facts.exact.Pence;

/**
 * What was asked for, recommended and agreed.
 *
 * @param firm agreed with no condition of its own still open
 * @param conditional agreed in principle, a condition or a delegated release still open
 * @param pending the part of firm and conditional that waits for another body
 * @param approved the part of firm that a body approved which may commit the money
 * @param undrawn the part of approved that is not drawn yet
 * @param account what has been done with the money since
 */
public record Sums(
        Sum requested,
        Pence recommended,
        Pence firm,
        Pence conditional,
        Pence pending,
        Pence approved,
        Pence undrawn,
        MoneyMoved account) {}
