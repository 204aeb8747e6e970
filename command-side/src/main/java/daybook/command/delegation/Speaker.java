package daybook.command.delegation;

import daybook.acts.delegation.AnswerUnderDelegation;
import daybook.command.asking.Request;
import daybook.command.register.Register;
import daybook.facts.authority.Source;
import daybook.facts.id.OfficeId;
import daybook.facts.id.PersonId;
import daybook.facts.meeting.Subject;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who enters an answer, and what the day book knows of them.
 *
 * @param heldThen whether the person held the office whose answer it is on that day
 * @param shown the paper that it is read from, if any
 * @param dated the day of that paper
 * @param proposer who proposed what is to be decided, or null if nobody did
 */
record Speaker(
        PersonId person,
        OfficeId office,
        boolean heldThen,
        @Nullable Source shown,
        @Nullable LocalDate dated,
        @Nullable PersonId proposer) {

    static Speaker asking(Request request, AnswerUnderDelegation command, DelegationState state, Register register) {
        PersonId person = request.by().person();
        Source shown = request.by().source();
        var terms = state.terms();
        return new Speaker(
                person,
                Objects.requireNonNull(request.by().office()),
                register.tenures(command.office()).holds(person, command.effective()),
                shown,
                shown == null ? null : register.dated(shown.paper()),
                terms != null && terms.subject() instanceof Subject.OfProposal(var programme, var proposal)
                        ? register.proposer(programme, proposal)
                        : null);
    }

    boolean isOf(OfficeId whose) {
        return office.equals(whose);
    }
}
