package daybook.command.delegation;

import daybook.acts.delegation.grant.GrantDelegation;
import daybook.command.register.PassedClause;
import daybook.command.register.Register;
import daybook.facts.delegation.DelegationGranted;
import daybook.facts.id.OfficeId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a delegation mentions that the day book knows.
 *
 * @param clause the clause that it is granted under, or null if no such clause was passed
 * @param offices those of its delegates and consultees that exist
 * @param others the delegations of money that the clause has given already
 */
record Mentioned(
        @Nullable PassedClause clause, boolean subjectKnown, Set<OfficeId> offices, List<DelegationGranted> others) {

    Mentioned {
        offices = Set.copyOf(offices);
        others = List.copyOf(others);
    }

    /** By a clause that has given no other. */
    Mentioned(@Nullable PassedClause clause, boolean subjectKnown, Set<OfficeId> offices) {
        this(clause, subjectKnown, offices, List.of());
    }

    /** What the others share is read by one at a time. */
    static Mentioned in(GrantDelegation command, Register register) {
        register.alone(command.clause());
        return new Mentioned(
                register.clause(command.clause()),
                register.knows(command.subject()),
                Stream.concat(command.delegates().stream(), command.consultees().stream())
                        .filter(register::exists)
                        .collect(Collectors.toSet()),
                register.delegatedBy(command.clause()).stream()
                        .filter(other -> CapsAsked.isMoney(other.subject()))
                        .toList());
    }
}
