package daybook.acts.indicator.revisetarget;

import daybook.acts.At;
import daybook.acts.CitesClause;
import daybook.acts.OpenTo;
import daybook.acts.PutRight;
import daybook.acts.Role;
import daybook.acts.indicator.IndicatorCommand;
import daybook.acts.mistake.withdraw.WithdrawEntry;
import daybook.facts.exact.Measure;
import daybook.facts.id.IndicatorId;
import daybook.facts.indicator.TargetKey;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Record that a target was revised, by the authority of the clause that the request names. */
@At(
        form = "/indicators/{indicator}/targets/{kind}/{due}/revise",
        sent = "/indicators/{indicator}/targets/{kind}/{due}/revisions",
        shows = "/indicators/{indicator}",
        from = "/indicator-sets",
        asks = {"value", "threshold", "clause", "effective"})
@CitesClause
@PutRight(
        by = {ReviseTarget.class, WithdrawEntry.class},
        how = "Revise the target again, or withdraw the revision, saying why: what was aimed at before holds again.")
@OpenTo({Role.SECRETARY, Role.PERFORMANCE_OFFICER})
public record ReviseTarget(
        IndicatorId indicator,
        TargetKey target,
        Measure value,
        @Nullable Measure threshold,
        LocalDate effective) implements IndicatorCommand {}
