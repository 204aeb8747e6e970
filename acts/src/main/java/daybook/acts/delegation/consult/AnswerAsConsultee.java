package daybook.acts.delegation.consult;

import daybook.acts.At;
import daybook.acts.OpenTo;
import daybook.acts.PutRight;
import daybook.acts.Role;
import daybook.acts.delegation.AnswerUnderDelegation;
import daybook.facts.exact.Longest;
import daybook.facts.id.DelegationId;
import daybook.facts.id.OfficeId;
import java.time.LocalDate;

/**
 * Say, as somebody who has to be consulted, what you think; or enter what another said, naming the paper which shows it.
 */
@At(
        form = "/delegations/{delegation}/consult",
        sent = "/delegations/{delegation}/consultations",
        shows = "/delegations/{delegation}",
        from = "/delegations")
@PutRight(by = AnswerAsConsultee.class, how = "Record it anew: until the decision is taken, the latest counts.")
@OpenTo({Role.APPROVER, Role.SECRETARY, Role.FINANCE, Role.PERFORMANCE_OFFICER})
public record AnswerAsConsultee(
        DelegationId delegation,
        OfficeId consultee,
        @Longest(Longest.NOTE) String view,
        LocalDate effective) implements AnswerUnderDelegation {
    @Override
    public OfficeId office() {
        return consultee;
    }
}
