package daybook.command.programme;

import daybook.access.Role;
import daybook.command.desk.OpenTo;
import daybook.facts.authority.ClauseRef;
import daybook.facts.id.ProgrammeId;

/** Record what the body that was asked resolved on the request; it takes effect on the day of its meeting. */
@OpenTo({Role.SECRETARY, Role.FINANCE})
public record DecideFacilityExtension(ProgrammeId programme, ClauseRef clause) implements ProgrammeCommand {}
