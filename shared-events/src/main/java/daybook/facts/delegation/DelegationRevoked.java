package daybook.facts.delegation;

import daybook.facts.authority.ClauseRef;
import daybook.facts.id.DelegationId;
import java.time.LocalDate;

/** A clause took a delegation back, from the effective date on. What was approved under it before stays approved. */
public record DelegationRevoked(DelegationId delegation, ClauseRef clause, LocalDate effective)
        implements DelegationFact {}
