package daybook.command.delegation;

import daybook.acts.delegation.DecideUnderDelegation;
import daybook.command.asking.Request;
import daybook.command.register.Register;
import daybook.facts.authority.Authority;
import daybook.facts.id.OfficeId;
import daybook.facts.id.PaperId;
import daybook.facts.id.PersonId;
import daybook.facts.meeting.Subject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who wants to decide, and what the day book knows of them and of what they lay before it.
 *
 * @param reason why, in their words
 * @param heldThen whether the person held the office on the day of the decision
 * @param proposer who proposed what the decision is about, or null if nobody did
 * @param papers those of the papers given in evidence that were received, each with its date
 */
record Delegate(
        PersonId person,
        OfficeId office,
        Authority authority,
        String reason,
        boolean heldThen,
        @Nullable PersonId proposer,
        Map<PaperId, LocalDate> papers) {

    Delegate {
        papers = Map.copyOf(papers);
    }

    /** @param authority that the decision rests on */
    static Delegate asking(
            Request request,
            Authority authority,
            DecideUnderDelegation command,
            DelegationState state,
            Register register) {
        PersonId person = request.by().person();
        OfficeId office = Objects.requireNonNull(request.by().office());
        var terms = state.terms();
        return new Delegate(
                person,
                office,
                authority,
                request.by().reason(),
                register.tenures(office).holds(person, command.effective()),
                terms != null && terms.subject() instanceof Subject.OfProposal(var programme, var proposal)
                        ? register.proposer(programme, proposal)
                        : null,
                dated(command, register));
    }

    private static Map<PaperId, LocalDate> dated(DecideUnderDelegation command, Register register) {
        Map<PaperId, LocalDate> dated = new HashMap<>();
        command.evidence().forEach(evidence -> {
            PaperId paper = evidence.source().paper();
            if (register.dated(paper) instanceof LocalDate day) {
                dated.put(paper, day);
            }
        });
        return dated;
    }
}
