package daybook.command.register;

import daybook.facts.id.Id;

/**
 * Where an entry is.
 *
 * @param place in the stream of what it is about, from 0
 * @param entry its number in the day book; 0 while it has none yet
 */
public record Whereabouts(Id about, int place, long entry) {}
