package daybook.command.indicator;

import daybook.access.Role;
import daybook.command.desk.OpenTo;
import daybook.facts.id.IndicatorId;

/**
 * Withdraw a return that should never have been recorded, and whatever it had corrected with it.
 *
 * @param number of the return that stands for its period
 */
@OpenTo(Role.PERFORMANCE_OFFICER)
public record WithdrawIndicatorReturn(IndicatorId indicator, int number) implements IndicatorCommand {}
