package daybook.acts.indicator.revisetarget;

import daybook.acts.OpenTo;
import daybook.acts.Role;
import daybook.acts.indicator.IndicatorCommand;
import daybook.facts.exact.Measure;
import daybook.facts.id.IndicatorId;
import daybook.facts.indicator.TargetKey;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Record that a target was revised, by the authority of the clause that the request names. */
@OpenTo({Role.SECRETARY, Role.PERFORMANCE_OFFICER})
public record ReviseTarget(
        IndicatorId indicator,
        TargetKey target,
        Measure value,
        @Nullable Measure threshold,
        LocalDate effective) implements IndicatorCommand {}
