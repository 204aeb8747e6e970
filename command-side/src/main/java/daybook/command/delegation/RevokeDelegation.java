package daybook.command.delegation;

import daybook.access.Role;
import daybook.command.desk.OpenTo;
import daybook.facts.authority.ClauseRef;
import daybook.facts.id.DelegationId;

/** Record that a clause took a delegation back, from the day of its meeting on. */
@OpenTo(Role.SECRETARY)
public record RevokeDelegation(DelegationId delegation, ClauseRef clause) implements DelegationCommand {}
