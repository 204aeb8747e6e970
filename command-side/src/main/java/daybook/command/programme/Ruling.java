package daybook.command.programme;

import daybook.acts.programme.decide.DecideInvestment;
import daybook.command.register.PassedClause;
import daybook.command.register.Register;
import daybook.facts.authority.ClauseRef;
import daybook.facts.body.Power;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The clause that is to decide about a proposal, and which of those that decided before could commit no money.
 *
 * @param passed the clause, or null if no such clause was passed
 * @param advising the clauses that have decided already and are of a body that may not commit money
 */
record Ruling(@Nullable PassedClause passed, Set<ClauseRef> advising) {

    Ruling {
        advising = Set.copyOf(advising);
    }

    static Ruling on(ProgrammeState state, DecideInvestment command, Register register) {
        Set<ClauseRef> advising = new HashSet<>();
        ProposalState proposal = state.proposals().get(command.proposal());
        if (proposal != null) {
            for (ClauseRef ref : proposal.decidedBy()) {
                if (register.clause(ref) instanceof PassedClause before && !before.may(Power.COMMIT_MONEY)) {
                    advising.add(ref);
                }
            }
        }
        return new Ruling(register.clause(command.clause()), advising);
    }
}
