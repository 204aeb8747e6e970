package daybook.facts.programme;

import daybook.facts.exact.Pence;
import daybook.facts.id.ProgrammeId;
import java.time.LocalDate;

/** So much had been drawn, repaid, written off, claimed or received by that day, before the day book began, as the source states it. */
public record OpeningPositionRecorded(ProgrammeId programme, OpeningBalance balance, Pence amount, LocalDate effective)
        implements ProgrammeFact {}
