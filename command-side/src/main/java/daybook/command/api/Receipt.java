package daybook.command.api;

import java.time.Instant;
import java.util.List;

/**
 * What was recorded.
 *
 * @param entries their numbers, in order
 * @param at the one reading of the clock that they were all recorded with
 */
record Receipt(List<Long> entries, Instant at) {}
