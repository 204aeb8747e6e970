package daybook.facts.indicator;

import daybook.facts.exact.Measure;
import daybook.facts.id.IndicatorId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A target was revised under the authority that the entry names; what it was stays on record. */
public record TargetRevised(
        IndicatorId indicator,
        TargetKey target,
        Measure from,
        Measure to,
        @Nullable Measure threshold,
        LocalDate effective)
        implements IndicatorFact {}
