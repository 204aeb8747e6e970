package daybook.acts.indicator.withdraw;

import daybook.acts.At;
import daybook.acts.OpenTo;
import daybook.acts.PutRight;
import daybook.acts.Role;
import daybook.acts.indicator.IndicatorCommand;
import daybook.acts.mistake.withdraw.WithdrawEntry;
import daybook.facts.id.IndicatorId;
import java.time.LocalDate;

/** Record that an indicator is measured no longer, after the day given. */
@At(
        form = "/indicators/{indicator}/withdraw",
        sent = "/indicators/{indicator}/withdrawals",
        shows = "/indicators/{indicator}",
        from = "/indicator-sets")
@PutRight(by = WithdrawEntry.class, how = "Withdraw the entry, saying why: the indicator is measured as before.")
@OpenTo(Role.PERFORMANCE_OFFICER)
public record WithdrawIndicator(IndicatorId indicator, LocalDate effective) implements IndicatorCommand {}
