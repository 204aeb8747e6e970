package daybook.facts.plausible;

import daybook.facts.exact.Measure;
import daybook.facts.exact.Period;

/**
 * A return as far as others are held against it.
 *
 * @param isWorkedOut whether what it was worked out from is given, so that it was held against that
 */
public record Figure(int number, Period period, Measure value, boolean isWorkedOut) {}
