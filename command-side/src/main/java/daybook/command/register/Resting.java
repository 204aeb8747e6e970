package daybook.command.register;

import daybook.facts.Fact;
import daybook.facts.id.Id;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * Something that rests on what somebody wants to take back.
 *
 * @param place in the stream of what it is about, from 0
 * @param entry its number in the day book; 0 while it has none yet
 */
public record Resting(Id about, int place, Fact fact, long entry) {

    /** Enough to be told: whoever has put that right asks again. */
    private static final int MOST = 20;

    static List<Resting> standing(List<Whereabouts> places, ToldEntries register, Predicate<Told> kind) {
        Map<Id, List<Told>> read = new HashMap<>();
        return places.stream()
                .filter(at -> {
                    List<Told> all = read.computeIfAbsent(at.about(), register::told);
                    return kind.test(all.get(at.place())) && Told.stands(at.place(), all);
                })
                .limit(MOST)
                .map(at -> new Resting(
                        at.about(),
                        at.place(),
                        Objects.requireNonNull(read.get(at.about()))
                                .get(at.place())
                                .fact(),
                        at.entry()))
                .toList();
    }

    /** As refusals name it: {@code entry 57 (investment approved, programme LEIC-LAA)}. */
    public String text() {
        String what = fact.getClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                .toLowerCase(Locale.ROOT);
        String whose = about.kind().replace('-', ' ') + " " + about.value();
        return entry == 0 ? what + ", " + whose : "entry " + entry + " (" + what + ", " + whose + ")";
    }
}
