package daybook.command.indicatorset;

import daybook.acts.indicatorset.add.AddIndicatorToSet;
import daybook.acts.indicatorset.takeout.TakeIndicatorOutOfSet;
import daybook.command.indicatorset.IndicatorSetRefusal.IndicatorNotInSet;
import daybook.command.indicatorset.IndicatorSetRefusal.JoinedBeforeItLeft;
import daybook.command.indicatorset.IndicatorSetRefusal.JoinedBeforeTheIndicator;
import daybook.command.indicatorset.IndicatorSetRefusal.JoinedBeforeTheSet;
import daybook.command.indicatorset.IndicatorSetRefusal.LeavingWithoutReason;
import daybook.command.indicatorset.IndicatorSetRefusal.LeftBeforeItJoined;
import daybook.command.indicatorset.IndicatorSetRefusal.MemberWithdrawn;
import daybook.command.refusal.CommonRefusal.NotInTheDayBook;
import daybook.command.refusal.Objections;
import daybook.command.refusal.Refusal;
import daybook.command.refusal.Verdict;
import daybook.facts.indicatorset.IndicatorLeftSet;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides from when and until when an indicator counts towards a set. */
final class Memberships {

    private Memberships() {}

    /** Against joining before the set is there or the indicator is measured, after it was withdrawn, or before it last left. */
    static List<Refusal> against(
            IndicatorSetState state,
            AddIndicatorToSet command,
            @Nullable LocalDate defined,
            @Nullable LocalDate withdrawn) {
        LocalDate effective = command.effective();
        LocalDate left = state.left().get(command.indicator());
        LocalDate since = state.since();
        var objections = new Objections();
        if (since != null) {
            objections.when(effective.isBefore(since), () -> new JoinedBeforeTheSet(command.set(), since, effective));
        }
        if (defined != null) {
            objections.when(
                    effective.isBefore(defined),
                    () -> new JoinedBeforeTheIndicator(command.indicator(), defined, effective));
        }
        if (withdrawn != null) {
            objections.when(
                    effective.isAfter(withdrawn), () -> new MemberWithdrawn(command.indicator(), withdrawn, effective));
        }
        if (left != null) {
            objections.when(effective.isBefore(left), () -> new JoinedBeforeItLeft(left, effective));
        }
        return objections.all();
    }

    /** @param reason as the request gives it; blank if it gives none */
    static Verdict decide(IndicatorSetState state, TakeIndicatorOutOfSet command, String reason, LocalDate today) {
        if (!state.adopted()) {
            return Verdict.refused(NotInTheDayBook.of("set", command.set()));
        }
        LocalDate joined = state.members().get(command.indicator());
        if (joined == null) {
            return Verdict.refused(new IndicatorNotInSet(command.set(), command.indicator()));
        }
        return new Objections()
                .future("effective", command.effective(), today)
                .when(!command.effective().isAfter(joined), () -> new LeftBeforeItJoined(joined, command.effective()))
                .when(reason.isBlank(), () -> new LeavingWithoutReason(command.set(), command.indicator()))
                .orElse(() -> new IndicatorLeftSet(command.set(), command.indicator(), command.effective()));
    }
}
