package daybook.acts.indicator.settarget;

import daybook.acts.At;
import daybook.acts.CitesClause;
import daybook.acts.OpenTo;
import daybook.acts.PutRight;
import daybook.acts.Role;
import daybook.acts.indicator.IndicatorCommand;
import daybook.acts.indicator.revisetarget.ReviseTarget;
import daybook.acts.mistake.withdraw.WithdrawEntry;
import daybook.facts.exact.Measure;
import daybook.facts.id.IndicatorId;
import daybook.facts.indicator.TargetKey;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Record a target, with the value at which reward starts where the paper prints one. */
@At(
        form = "/indicators/{indicator}/targets/new",
        sent = "/indicators/{indicator}/targets",
        shows = "/indicators/{indicator}",
        from = "/indicator-sets",
        asks = {"kind", "due", "value", "threshold", "#authority", "clause", "effective"})
@CitesClause(orOffice = true)
@PutRight(
        by = {ReviseTarget.class, WithdrawEntry.class},
        how =
                "Revise the target; what it was set at stays to be read. One that should not have been set is withdrawn, saying why.")
@OpenTo(Role.PERFORMANCE_OFFICER)
public record SetTarget(
        IndicatorId indicator,
        TargetKey target,
        Measure value,
        @Nullable Measure threshold,
        LocalDate effective) implements IndicatorCommand {}
