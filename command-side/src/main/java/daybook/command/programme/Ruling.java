package daybook.command.programme;

import daybook.acts.programme.decide.DecideInvestment;
import daybook.command.register.PassedClause;
import daybook.command.register.Register;
import daybook.facts.authority.ClauseRef;
import daybook.facts.id.BodyId;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The clause that is to decide about a proposal, and who decided about it before.
 *
 * @param passed the clause, or null if no such clause was passed
 * @param earlier the body of each clause that has decided already
 */
record Ruling(@Nullable PassedClause passed, Map<BodyId, ClauseRef> earlier) {

    Ruling {
        earlier = Map.copyOf(earlier);
    }

    static Ruling on(ProgrammeState state, DecideInvestment command, Register register) {
        Map<BodyId, ClauseRef> earlier = new HashMap<>();
        ProposalState proposal = state.proposals().get(command.proposal());
        if (proposal != null) {
            for (ClauseRef ref : proposal.decidedBy()) {
                if (register.clause(ref) instanceof PassedClause before) {
                    earlier.put(before.body(), ref);
                }
            }
        }
        return new Ruling(register.clause(command.clause()), earlier);
    }
}
