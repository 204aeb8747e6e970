package daybook.command.programme;

import daybook.access.Role;
import daybook.command.desk.OpenTo;
import daybook.facts.exact.Pence;
import daybook.facts.id.IndicatorId;
import daybook.facts.id.ProgrammeId;
import java.time.LocalDate;

/** Record what the funder pays if the target is met in full. */
@OpenTo(Role.FINANCE)
public record RecordRewardOffer(ProgrammeId programme, IndicatorId indicator, Pence potential, LocalDate effective)
        implements ProgrammeCommand {}
