package daybook.command.register;

import daybook.facts.Fact;
import daybook.facts.authority.Attribution;
import daybook.facts.meeting.ResolutionPassed;
import daybook.facts.meeting.ResolutionWithdrawn;
import daybook.facts.mistake.EntryWithdrawn;
import daybook.facts.mistake.MistakeFact;
import daybook.facts.programme.EntryReversed;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** A fact as it was entered, with who entered it. */
public record Told(Fact fact, Attribution by) {

    /**
     * Whether the fact at the place was not taken back, and takes nothing back itself.
     *
     * @param all what is told about the same thing
     */
    public static boolean stands(int place, List<Told> all) {
        return switch (all.get(place).fact()) {
            case EntryReversed _, MistakeFact _, ResolutionWithdrawn _ -> false;
            case ResolutionPassed passed ->
                all.subList(place, all.size()).stream()
                        .noneMatch(told -> told.fact() instanceof ResolutionWithdrawn withdrawn
                                && withdrawn.item().equals(passed.item()));
            case Fact _ -> !taken(all).contains(place);
        };
    }

    /** Without what was recorded by mistake, and without what took it back. */
    static List<Told> standing(List<Told> all) {
        if (all.stream().noneMatch(told -> takesBack(told.fact()))) {
            return all;
        }
        Set<Integer> taken = taken(all);
        return IntStream.range(0, all.size())
                .filter(place ->
                        !taken.contains(place) && !takesBack(all.get(place).fact()))
                .mapToObj(all::get)
                .toList();
    }

    private static boolean takesBack(Fact fact) {
        return fact instanceof EntryReversed || fact instanceof MistakeFact;
    }

    private static Set<Integer> taken(List<Told> all) {
        Set<Integer> places = new HashSet<>();
        for (Told told : all) {
            if (told.fact() instanceof EntryReversed reversed) {
                places.add(reversed.place());
            } else if (told.fact() instanceof EntryWithdrawn withdrawn) {
                places.add(withdrawn.place());
            }
        }
        return places;
    }
}
