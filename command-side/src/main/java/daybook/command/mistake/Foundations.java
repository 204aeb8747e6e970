package daybook.command.mistake;

import daybook.command.register.Register;
import daybook.command.register.Resting;
import daybook.command.register.TakingBack;
import daybook.command.register.Told;
import daybook.facts.Fact;
import daybook.facts.authority.Authority;
import daybook.facts.body.BodyEstablished;
import daybook.facts.delegation.DelegatedApprovalGiven;
import daybook.facts.delegation.DelegationGranted;
import daybook.facts.id.Id;
import daybook.facts.id.IndicatorId;
import daybook.facts.indicator.IndicatorRated;
import daybook.facts.indicator.OutturnForecast;
import daybook.facts.indicator.TargetKey;
import daybook.facts.indicator.TargetKind;
import daybook.facts.indicator.TargetRevised;
import daybook.facts.indicator.TargetSet;
import daybook.facts.indicatorset.IndicatorJoinedSet;
import daybook.facts.indicatorset.IndicatorSetAdopted;
import daybook.facts.indicatorset.RatingSchemeAdopted;
import daybook.facts.indicatorset.RewardTermsAgreed;
import daybook.facts.meeting.MeetingHeld;
import daybook.facts.meeting.ResolutionPassed;
import daybook.facts.office.OfficeEstablished;
import daybook.facts.office.OfficeHolderAppointed;
import daybook.facts.office.OfficeHolderEnded;
import daybook.facts.paper.PaperReceived;
import daybook.facts.programme.ProgrammeOpened;
import daybook.facts.programme.RewardClaimed;
import daybook.facts.programme.RewardOffered;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What stands on an entry: what could not be as it is without it. */
final class Foundations {

    private Foundations() {}

    /** The last before the others. */
    static List<Resting> standingOn(Resting entry, boolean another, Register register) {
        Id thing = entry.about();
        return switch (entry.fact()) {
            // What was read in a paper leads to the right one, once that is named.
            case PaperReceived _ ->
                another ? List.of() : both(within(entry, register, _ -> true), register.standingOn(thing));
            // What it resolved goes with it, and what that brought about.
            case MeetingHeld held ->
                TakingBack.besides(
                        within(entry, register, ResolutionPassed.class::isInstance).stream()
                                .map(passed -> ((ResolutionPassed) passed.fact()).item())
                                .flatMap(item -> register.effects(held.meeting(), item).stream())
                                .toList(),
                        register.allStandingOn(thing));
            case DelegationGranted _, BodyEstablished _, OfficeEstablished _ ->
                both(within(entry, register, _ -> true), register.standingOn(thing));
            case IndicatorSetAdopted adopted ->
                both(
                        within(
                                entry,
                                register,
                                fact -> fact instanceof IndicatorJoinedSet joined
                                        && register.members(adopted.set()).contains(joined.indicator())),
                        register.standingOn(thing));
            case RewardTermsAgreed terms -> since(entry, claims(terms, register));
            case RatingSchemeAdopted scheme ->
                since(
                        entry,
                        register.standingOn(
                                scheme.set().value(),
                                thing,
                                told -> told.fact() instanceof IndicatorRated rated
                                        && rated.set().equals(scheme.set())
                                        && !rated.effective().isBefore(scheme.effective())));
            case OfficeHolderAppointed held ->
                both(
                        later(entry, register),
                        register
                                .standingOn(
                                        held.person().value(),
                                        thing,
                                        told -> held.person().equals(told.by().person())
                                                && held.office()
                                                        .equals(told.by().office()))
                                .stream()
                                .filter(made -> made.entry() > entry.entry())
                                .toList());
            case OfficeHolderEnded _ -> later(entry, register);
            case TargetSet set -> onTarget(entry, set.indicator(), set.target(), register);
            case TargetRevised revised -> onTarget(entry, revised.indicator(), revised.target(), register);
            case DelegatedApprovalGiven given -> {
                var under = new Authority.UnderApproval(given.delegation(), given.approval());
                yield register.standingOn(
                        under.text(), thing, told -> under.equals(told.by().authority()));
            }
            // On nothing else anything stands.
            case Fact _ -> List.of();
        };
    }

    /** What was revised or forecast of the target since; and what was claimed since of the reward that it earns. */
    private static List<Resting> onTarget(Resting entry, IndicatorId indicator, TargetKey target, Register register) {
        List<Resting> later = within(
                        entry,
                        register,
                        fact -> fact instanceof TargetRevised revised
                                        && revised.target().equals(target)
                                || entry.fact() instanceof TargetSet
                                        && fact instanceof OutturnForecast forecast
                                        && forecast.target().equals(target))
                .stream()
                .filter(other -> other.place() > entry.place())
                .toList();
        return target.kind() == TargetKind.REWARD ? both(since(entry, claims(indicator, register)), later) : later;
    }

    /** What was claimed of the indicator's reward, or of the whole reward where it was offered with others. */
    private static List<Resting> claims(IndicatorId indicator, Register register) {
        return register
                .standingOn(
                        indicator.value(),
                        indicator,
                        told -> told.fact() instanceof RewardOffered offered
                                && offered.indicator().equals(indicator))
                .stream()
                .map(Resting::about)
                .distinct()
                .flatMap(programme -> all(programme, register).stream())
                .filter(other -> other.fact() instanceof RewardClaimed claimed
                        && (claimed.indicator() == null || claimed.indicator().equals(indicator)))
                .toList();
    }

    /** What was claimed of the reward by programmes that serve the set. */
    private static List<Resting> claims(RewardTermsAgreed terms, Register register) {
        return register
                .standingOn(
                        terms.set().value(),
                        terms.set(),
                        told -> told.fact() instanceof ProgrammeOpened opened
                                && opened.set().equals(terms.set()))
                .stream()
                .flatMap(opened -> within(opened, register, RewardClaimed.class::isInstance).stream())
                .toList();
    }

    /** What was entered later: what was there before did without it. */
    private static List<Resting> since(Resting entry, List<Resting> others) {
        return others.stream().filter(other -> other.entry() > entry.entry()).toList();
    }

    /** Whoever was appointed or left since. */
    private static List<Resting> later(Resting entry, Register register) {
        return within(
                        entry,
                        register,
                        fact -> fact instanceof OfficeHolderAppointed || fact instanceof OfficeHolderEnded)
                .stream()
                .filter(other -> other.place() > entry.place())
                .toList();
    }

    /** Of what is told of the same thing. */
    private static List<Resting> within(Resting entry, Register register, Predicate<Fact> kind) {
        return all(entry.about(), register).stream()
                .filter(other -> other.place() != entry.place() && kind.test(other.fact()))
                .toList();
    }

    /** Everything that stands about the thing, the last before the others. */
    private static List<Resting> all(Id about, Register register) {
        List<Told> all = register.told(about);
        List<Resting> found = new ArrayList<>();
        for (int place = all.size() - 1; place >= 0; place--) {
            if (Told.stands(place, all)) {
                found.add(new Resting(about, place, all.get(place).fact(), register.entry(about, place)));
            }
        }
        return found;
    }

    private static List<Resting> both(List<Resting> one, List<Resting> other) {
        List<Resting> all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }
}
