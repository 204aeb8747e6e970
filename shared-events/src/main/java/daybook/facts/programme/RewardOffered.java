package daybook.facts.programme;

import daybook.facts.exact.Pence;
import daybook.facts.id.IndicatorId;
import daybook.facts.id.ProgrammeId;
import java.time.LocalDate;

/** The funder pays so much if the target is met in full. */
public record RewardOffered(ProgrammeId programme, IndicatorId indicator, Pence potential, LocalDate effective)
        implements ProgrammeFact {}
