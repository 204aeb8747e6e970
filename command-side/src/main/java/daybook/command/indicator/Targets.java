package daybook.command.indicator;

import daybook.acts.indicator.revisetarget.ReviseTarget;
import daybook.acts.indicator.settarget.SetTarget;
import daybook.command.indicator.IndicatorRefusal.BaselineStillToCome;
import daybook.command.indicator.IndicatorRefusal.RevisionBeforeTheTarget;
import daybook.command.indicator.IndicatorRefusal.RevisionChangesNothing;
import daybook.command.indicator.IndicatorRefusal.RevisionWithoutClause;
import daybook.command.indicator.IndicatorRefusal.TargetAlreadySet;
import daybook.command.indicator.IndicatorRefusal.TargetFromAfterItsDay;
import daybook.command.indicator.IndicatorRefusal.TargetNotSet;
import daybook.command.indicator.IndicatorRefusal.TargetWithoutAuthority;
import daybook.command.indicator.IndicatorState.Aim;
import daybook.command.refusal.CommonRefusal.NotInTheDayBook;
import daybook.command.refusal.Objections;
import daybook.command.refusal.Verdict;
import daybook.facts.authority.Source;
import daybook.facts.indicator.TargetKind;
import daybook.facts.indicator.TargetRevised;
import daybook.facts.indicator.TargetSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Decides what an indicator aims at. A target may take effect on a day to come. */
final class Targets {

    private Targets() {}

    /**
     * @param mandate the clause that it is set under, or null if the request names none
     * @param source the paper that prints it, for the duty of the office to rest on; null if there is none
     */
    static Verdict decide(
            IndicatorState state,
            SetTarget command,
            @Nullable Mandate mandate,
            @Nullable Source source,
            LocalDate today) {
        if (state.definition() == null) {
            return Verdict.refused(NotInTheDayBook.of(command.indicator()));
        }
        Aim aim = state.targets().get(command.target());
        if (aim != null) {
            return Verdict.refused(new TargetAlreadySet(
                    command.indicator(),
                    command.target().kind(),
                    command.target().due(),
                    aim.value()));
        }
        LocalDate due = command.target().due();
        boolean isBaseline = command.target().kind() == TargetKind.BASELINE;
        return new Objections()
                .add(Retirement.against(state, due))
                .when(isBaseline && due.isAfter(today), () -> new BaselineStillToCome(due, today))
                .when(
                        !isBaseline && command.effective().isAfter(due),
                        () -> new TargetFromAfterItsDay(due, command.effective()))
                .add(Thresholds.against(state, command.target(), command.value(), command.threshold()))
                .when(mandate == null && source == null, () -> new TargetWithoutAuthority(command.indicator()))
                .add(mandate == null ? List.of() : mandate.objections(command.indicator(), command.effective()))
                .orElse(() -> new TargetSet(
                        command.indicator(),
                        command.target(),
                        command.value(),
                        command.threshold(),
                        command.effective()));
    }

    /** @param mandate the clause that it is revised under, or null if the request names none */
    static Verdict decide(IndicatorState state, ReviseTarget command, @Nullable Mandate mandate) {
        if (state.definition() == null) {
            return Verdict.refused(NotInTheDayBook.of(command.indicator()));
        }
        Aim aim = state.targets().get(command.target());
        if (aim == null) {
            return Verdict.refused(new TargetNotSet(
                    command.indicator(),
                    command.target().kind(),
                    command.target().due()));
        }
        var objections = new Objections()
                .when(
                        aim.value().equals(command.value()) && Objects.equals(aim.threshold(), command.threshold()),
                        () -> new RevisionChangesNothing(command.value()))
                .when(
                        command.effective().isBefore(aim.since()),
                        () -> new RevisionBeforeTheTarget(aim.since(), command.effective()));
        objections
                .add(Retirement.against(state, command.target().due()))
                .add(Thresholds.against(state, command.target(), command.value(), command.threshold()));
        if (mandate == null) {
            objections.when(true, () -> new RevisionWithoutClause(command.indicator()));
        } else {
            objections.add(mandate.objections(command.indicator(), command.effective()));
        }
        return objections.orElse(() -> new TargetRevised(
                command.indicator(),
                command.target(),
                aim.value(),
                command.value(),
                command.threshold(),
                command.effective()));
    }
}
