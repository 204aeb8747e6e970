package daybook.command.indicator;

import daybook.acts.indicator.IndicatorCommand;
import daybook.acts.indicator.correctreturn.CorrectIndicatorReturn;
import daybook.acts.indicator.define.DefineIndicator;
import daybook.acts.indicator.forecast.ForecastOutturn;
import daybook.acts.indicator.namelead.NameIndicatorLead;
import daybook.acts.indicator.rate.RateIndicator;
import daybook.acts.indicator.recordreturn.RecordIndicatorReturn;
import daybook.acts.indicator.reportunavailable.ReportReturnUnavailable;
import daybook.acts.indicator.revise.ReviseDefinition;
import daybook.acts.indicator.revisetarget.ReviseTarget;
import daybook.acts.indicator.settarget.SetTarget;
import daybook.acts.indicator.withdraw.WithdrawIndicator;
import daybook.acts.indicator.withdrawreturn.WithdrawIndicatorReturn;
import daybook.command.authority.AsDecided;
import daybook.command.authority.Carriers;
import daybook.command.authority.Entitlement;
import daybook.command.authority.Matter;
import daybook.command.register.Register;
import daybook.command.register.Warrant;
import daybook.facts.authority.Authority;
import daybook.facts.id.IndicatorId;
import daybook.facts.id.IndicatorSetId;
import daybook.facts.meeting.Subject;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What entitles to acts about indicators. They are the duty of the office; or a body wants them done, or handed them on,
 * by what is about the indicator, about what it is a part of, or about a set that it belongs to.
 */
final class IndicatorEntitlement {

    private IndicatorEntitlement() {}

    /** @param set the set that the authority which is cited is about, if that has to do with the indicator */
    static Entitlement to(IndicatorCommand command, IndicatorState state, @Nullable IndicatorSetId set) {
        return switch (command) {
            case DefineIndicator define ->
                Carriers.duty().orClause(about(define, define.partOf(), set).orUnnamed());
            // A clause, by its mandate, or a paper that prints the target.
            case SetTarget _, ReviseTarget _ -> new AsDecided(new Authority.OfOffice());
            case RecordIndicatorReturn record -> officers(record, state, set, null);
            case CorrectIndicatorReturn correct -> officers(correct, state, set, null);
            case ReportReturnUnavailable report -> officers(report, state, set, null);
            case WithdrawIndicatorReturn withdraw -> officers(withdraw, state, set, null);
            case ReviseDefinition revise -> officers(revise, state, set, revise.effective());
            case WithdrawIndicator withdraw -> officers(withdraw, state, set, withdraw.effective());
            case NameIndicatorLead name -> officers(name, state, set, name.effective());
            case RateIndicator rate -> officers(rate, state, set, rate.effective());
            case ForecastOutturn forecast -> officers(forecast, state, set, forecast.effective());
        };
    }

    private static Entitlement officers(
            IndicatorCommand command, IndicatorState state, @Nullable IndicatorSetId set, @Nullable LocalDate on) {
        Matter matter = about(command, whole(state), set);
        return Carriers.duty().orClause(matter).orDelegation(matter, on);
    }

    private static Matter about(IndicatorCommand command, @Nullable IndicatorId whole, @Nullable IndicatorSetId set) {
        Matter matter = Matter.of(new Subject.OfIndicator(command.indicator()));
        Matter also = whole == null ? matter : matter.or(new Subject.OfIndicator(whole));
        return set == null ? also : also.or(new Subject.OfIndicatorSet(set));
    }

    private static @Nullable IndicatorId whole(IndicatorState state) {
        var definition = state.definition();
        return definition == null ? null : definition.partOf();
    }

    /** An indicator is defined before it joins a set, so that then any set will do. */
    static @Nullable IndicatorSetId set(
            IndicatorCommand command, IndicatorState state, @Nullable Warrant cited, Register register) {
        return cited == null
                ? null
                : cited.subjects().stream()
                        .filter(Subject.OfIndicatorSet.class::isInstance)
                        .map(subject -> ((Subject.OfIndicatorSet) subject).set())
                        .filter(set -> isOf(register.members(set), command, state))
                        .findFirst()
                        .orElse(null);
    }

    private static boolean isOf(Set<IndicatorId> members, IndicatorCommand command, IndicatorState state) {
        return command instanceof DefineIndicator
                || members.contains(command.indicator())
                || whole(state) instanceof IndicatorId whole && members.contains(whole);
    }
}
