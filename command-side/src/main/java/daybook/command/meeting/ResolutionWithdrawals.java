package daybook.command.meeting;

import daybook.acts.meeting.withdrawresolution.WithdrawResolution;
import daybook.command.meeting.MeetingRefusal.ItemNotResolved;
import daybook.command.meeting.MeetingRefusal.ResolutionStandsUnder;
import daybook.command.meeting.MeetingRefusal.ResolutionWithdrawnWithoutReason;
import daybook.command.refusal.CommonRefusal.NotInTheDayBook;
import daybook.command.refusal.Objections;
import daybook.command.refusal.Verdict;
import daybook.facts.meeting.ResolutionWithdrawn;
import java.util.List;

/** Decides how a resolution that was recorded by mistake is withdrawn. */
final class ResolutionWithdrawals {

    private ResolutionWithdrawals() {}

    /** @param resting what was entered by the authority of its clauses, and not taken back since, without what it brought about */
    static Verdict decide(MeetingState state, WithdrawResolution command, String reason, List<String> resting) {
        var held = state.held();
        if (held == null) {
            return Verdict.refused(NotInTheDayBook.of(command.meeting()));
        }
        var clauses = state.resolved().get(command.item());
        if (clauses == null) {
            return Verdict.refused(new ItemNotResolved(command.meeting(), command.item()));
        }
        return new Objections()
                .when(!resting.isEmpty(), () -> new ResolutionStandsUnder(command.item(), resting))
                .when(reason.isBlank(), () -> new ResolutionWithdrawnWithoutReason(command.item()))
                .orElse(() -> new ResolutionWithdrawn(command.meeting(), command.item(), clauses, held.on()));
    }
}
