package daybook.command.delegation;

import daybook.acts.delegation.grant.GrantDelegation;
import daybook.command.register.PassedClause;
import daybook.command.register.Register;
import daybook.facts.id.OfficeId;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a delegation mentions that the day book knows.
 *
 * @param clause the clause that it is granted under, or null if no such clause was passed
 * @param offices those of its delegates and consultees that exist
 */
record Mentioned(@Nullable PassedClause clause, boolean subjectKnown, Set<OfficeId> offices) {

    Mentioned {
        offices = Set.copyOf(offices);
    }

    static Mentioned in(GrantDelegation command, Register register) {
        return new Mentioned(
                register.clause(command.clause()),
                register.knows(command.subject()),
                Stream.concat(command.delegates().stream(), command.consultees().stream())
                        .filter(register::exists)
                        .collect(Collectors.toSet()));
    }
}
