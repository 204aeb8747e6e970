package daybook.facts.programme;

import daybook.facts.exact.Pence;
import daybook.facts.id.ProgrammeId;
import java.time.LocalDate;

/** The funder paid so much against a claim. Numbered from 1 within the programme. */
public record RewardReceived(ProgrammeId programme, int receipt, int claim, Pence amount, LocalDate effective)
        implements ProgrammeFact {}
