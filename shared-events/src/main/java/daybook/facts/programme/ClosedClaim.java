package daybook.facts.programme;

import daybook.facts.exact.Pence;

/**
 * So much of a claim is no longer payable, and asked of the funder no more.
 *
 * @param claim its number within the programme
 */
public record ClosedClaim(int claim, Pence amount) {}
