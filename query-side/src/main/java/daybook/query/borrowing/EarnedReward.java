package daybook.query.borrowing;

import daybook.facts.exact.Pence;
import daybook.facts.indicator.ReturnStatus;
import java.time.LocalDate;

/**
 * What was earned at the outturn: nothing returned for a later period changes it.
 *
 * @param returned the number of the return that decides the target
 * @param on the last day that it covers
 * @param status how far it can be relied on
 * @param entry of the return
 */
public record EarnedReward(Pence amount, int returned, LocalDate on, ReturnStatus status, long entry) {}
