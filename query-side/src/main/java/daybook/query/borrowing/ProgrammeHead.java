package daybook.query.borrowing;

import daybook.facts.exact.Ratio;
import daybook.facts.id.IndicatorSetId;
import daybook.facts.id.ProgrammeId;
import org.jspecify.annotations.Nullable;

/**
 * A programme and the set that it serves.
 *
 * @param threshold the share of the stretch from which the set pays reward
 * @param entry that opened it
 */
public record ProgrammeHead(
        ProgrammeId programme,
        String title,
        IndicatorSetId set,
        @Nullable Ratio threshold,
        long entry) {}
