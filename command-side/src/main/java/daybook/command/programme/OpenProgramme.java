package daybook.command.programme;

import daybook.access.Role;
import daybook.command.desk.OpenTo;
import daybook.facts.id.IndicatorSetId;
import daybook.facts.id.ProgrammeId;
import java.time.LocalDate;

/** Record that a programme invests to reach the stretch targets of a set. */
@OpenTo(Role.FINANCE)
public record OpenProgramme(ProgrammeId programme, String title, IndicatorSetId set, LocalDate effective)
        implements ProgrammeCommand {}
