package daybook.acts.meeting.resolve;

import daybook.facts.exact.Measure;
import daybook.facts.exact.ShortName;
import daybook.facts.indicator.TargetKey;
import org.jspecify.annotations.Nullable;

/**
 * What a clause about an indicator makes of one of its targets.
 *
 * @param clause the number of the clause within its resolution
 */
public record TargetResolved(
        @ShortName String clause,
        TargetKey target,
        Measure value,
        @Nullable Measure threshold) {}
