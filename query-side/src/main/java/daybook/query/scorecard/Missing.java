package daybook.query.scorecard;

import daybook.facts.exact.Period;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A report that there is no return for a period.
 *
 * @param expected the day by which one is expected; null where none was named
 * @param standing whether nothing entered later took its place
 * @param entry that says so
 */
public record Missing(Period period, String why, @Nullable LocalDate expected, boolean standing, long entry) {}
