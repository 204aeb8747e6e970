package daybook.query.borrowing;

import daybook.facts.exact.Pence;

/**
 * A sum of what is stated.
 *
 * @param notStated how many amounts are missing from it
 */
public record Sum(Pence stated, int notStated) {}
