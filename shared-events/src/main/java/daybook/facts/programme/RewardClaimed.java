package daybook.facts.programme;

import daybook.facts.exact.Pence;
import daybook.facts.id.IndicatorId;
import daybook.facts.id.ProgrammeId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An instalment of the reward was claimed of the funder: one indicator's, or the whole programme's. Numbered from 1 within the programme. */
public record RewardClaimed(
        ProgrammeId programme,
        int claim,
        @Nullable IndicatorId indicator,
        int instalment,
        Pence amount,
        LocalDate effective)
        implements ProgrammeFact {}
