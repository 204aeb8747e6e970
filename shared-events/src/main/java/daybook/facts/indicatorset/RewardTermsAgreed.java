package daybook.facts.indicatorset;

import daybook.facts.exact.Ratio;
import daybook.facts.id.IndicatorSetId;
import java.time.LocalDate;

/** Reward is paid from a threshold of the stretch on, pro rata up to the whole of it. */
public record RewardTermsAgreed(IndicatorSetId set, Ratio threshold, LocalDate effective) implements IndicatorSetFact {}
