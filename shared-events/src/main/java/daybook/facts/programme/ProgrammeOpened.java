package daybook.facts.programme;

import daybook.facts.id.IndicatorSetId;
import daybook.facts.id.ProgrammeId;
import java.time.LocalDate;

/** A programme invests to reach the stretch targets of a set. */
public record ProgrammeOpened(ProgrammeId programme, String title, IndicatorSetId set, LocalDate effective)
        implements ProgrammeFact {}
