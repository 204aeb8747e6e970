package daybook.query.daybook;

import daybook.facts.Fact;

/**
 * An entry and what it says.
 *
 * @param stream the thing it is about: {@code indicator:LEIC-R01}
 * @param numberInStream from 0
 */
public record EntryLine(Entered entered, String stream, long numberInStream, Fact fact) {}
