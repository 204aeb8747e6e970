package daybook.command.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was recorded.
 *
 * @param entries their numbers, in order
 * @param at the one reading of the clock that they were all recorded with
 * @param oneTimePassword with which somebody can now sign in once, within 72 hours; told only now, and left out where
 *     nobody was given one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Receipt(List<Long> entries, Instant at, @Nullable String oneTimePassword) {}
