package daybook.command.programme;

import daybook.acts.programme.offer.RecordRewardOffer;
import daybook.acts.programme.open.OpenProgramme;
import daybook.command.programme.ProgrammeRefusal.RewardAlreadyOffered;
import daybook.command.refusal.CommonRefusal.AlreadyInTheDayBook;
import daybook.command.refusal.CommonRefusal.NotInTheDayBook;
import daybook.command.refusal.Objections;
import daybook.command.refusal.Verdict;
import daybook.facts.programme.ProgrammeOpened;
import daybook.facts.programme.RewardOffered;
import java.time.LocalDate;

/** Decides that a programme is open, and what its funder offers. */
final class Programmes {

    private Programmes() {}

    static Verdict decide(ProgrammeState state, OpenProgramme command, boolean setKnown, LocalDate today) {
        return new Objections()
                .when(state.opened(), () -> AlreadyInTheDayBook.of("programme", command.programme()))
                .when(!setKnown, () -> NotInTheDayBook.of("set", command.set()))
                .blank("title", command.title())
                .future("effective", command.effective(), today)
                .orElse(() ->
                        new ProgrammeOpened(command.programme(), command.title(), command.set(), command.effective()));
    }

    static Verdict decide(ProgrammeState state, RecordRewardOffer command, boolean indicatorKnown, LocalDate today) {
        if (!state.opened()) {
            return Verdict.refused(NotInTheDayBook.of(command.programme()));
        }
        var offer = state.rewards().offers().get(command.indicator());
        var objections = new Objections()
                .when(!indicatorKnown, () -> NotInTheDayBook.of("indicator", command.indicator()))
                .amount("potential", command.potential())
                .future("effective", command.effective(), today);
        if (offer != null) {
            objections.when(
                    !command.effective().isAfter(offer.since()),
                    () -> new RewardAlreadyOffered(command.indicator(), offer.since(), command.effective()));
        }
        return objections.orElse(() ->
                new RewardOffered(command.programme(), command.indicator(), command.potential(), command.effective()));
    }
}
