package daybook.facts.indicator;

import daybook.facts.exact.Measure;
import daybook.facts.id.IndicatorId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A target was set, with the value at which reward starts where the paper prints one. */
public record TargetSet(
        IndicatorId indicator,
        TargetKey target,
        Measure value,
        @Nullable Measure threshold,
        LocalDate effective) implements IndicatorFact {}
