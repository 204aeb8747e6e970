package daybook.command.mistake;

import daybook.acts.mistake.withdraw.WithdrawEntry;
import daybook.command.register.Register;
import daybook.command.register.Resting;
import daybook.command.register.Told;
import daybook.facts.meeting.MeetingHeld;
import daybook.facts.office.OfficeHolderAppointed;
import daybook.facts.office.OfficeHolderEnded;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The entry that is to be withdrawn, as the day book has it.
 *
 * @param standing what stands on it, the last before the others
 * @param also what was recorded with it, and goes with it: that the holder before was no longer in office, what a meeting
 *     resolved and that its minutes were confirmed
 */
record Mistaken(Resting entry, boolean stands, List<Resting> standing, List<Resting> also) {

    Mistaken {
        standing = List.copyOf(standing);
        also = List.copyOf(also);
    }

    /** What the command is about; null if the entry is none of the thing's. */
    static @Nullable Mistaken of(WithdrawEntry command, Register register) {
        Integer place = register.place(command.thing(), command.entry());
        if (place == null) {
            return null;
        }
        List<Told> all = register.told(command.thing());
        var entry = new Resting(command.thing(), place, all.get(place).fact(), command.entry());
        return new Mistaken(
                entry,
                Told.stands(place, all),
                Foundations.standingOn(entry, command.instead() != null, register),
                also(entry, all, register));
    }

    private static List<Resting> also(Resting entry, List<Told> all, Register register) {
        if (!(entry.fact() instanceof MeetingHeld)) {
            Resting handover = handover(entry, all, register);
            return handover == null ? List.of() : List.of(handover);
        }
        return IntStream.range(0, all.size())
                .filter(place -> place != entry.place() && Told.stands(place, all))
                .mapToObj(place ->
                        new Resting(entry.about(), place, all.get(place).fact(), register.entry(entry.about(), place)))
                .toList()
                .reversed();
    }

    private static @Nullable Resting handover(Resting entry, List<Told> all, Register register) {
        int before = entry.place() - 1;
        return entry.fact() instanceof OfficeHolderAppointed appointed
                        && before >= 0
                        && Told.stands(before, all)
                        && all.get(before).fact() instanceof OfficeHolderEnded ended
                        && ended.effective().equals(appointed.effective().minusDays(1))
                        && register.place(entry.about(), entry.entry() - 1) instanceof Integer place
                        && place == before
                ? new Resting(entry.about(), before, ended, entry.entry() - 1)
                : null;
    }
}
