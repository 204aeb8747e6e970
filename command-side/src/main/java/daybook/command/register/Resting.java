package daybook.command.register;

import daybook.facts.Fact;
import daybook.facts.id.Id;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Something that rests on what somebody wants to take back.
 *
 * @param place in the stream of what it is about, from 0
 * @param entry its number in the day book; 0 while it has none yet
 */
public record Resting(Id about, int place, Fact fact, long entry) {

    /** Enough to be told: whoever has put that right asks again. */
    public static final int MOST = 20;

    static List<Resting> standing(List<Whereabouts> places, ToldEntries register, Predicate<Told> kind) {
        return found(places, register, kind).limit(MOST).toList();
    }

    /** For whoever has to know of each. */
    static List<Resting> all(List<Whereabouts> places, ToldEntries register, Predicate<Told> kind) {
        return found(places, register, kind).toList();
    }

    private static Stream<Resting> found(List<Whereabouts> places, ToldEntries register, Predicate<Told> kind) {
        Map<Id, List<Told>> read = new HashMap<>();
        return places.stream()
                .filter(at -> {
                    List<Told> all = read.computeIfAbsent(at.about(), register::told);
                    return kind.test(all.get(at.place())) && Told.stands(at.place(), all);
                })
                .map(at -> new Resting(
                        at.about(),
                        at.place(),
                        Objects.requireNonNull(read.get(at.about()))
                                .get(at.place())
                                .fact(),
                        at.entry()));
    }

    /** As refusals name it: {@code entry 57 (investment approved, programme LEIC-LAA)}. */
    public String text() {
        return text(about.kind().replace('-', ' ') + " " + about.value());
    }

    /** The same with what the thing is called. */
    String text(String whose) {
        String what = fact.getClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                .toLowerCase(Locale.ROOT);
        return entry == 0 ? what + ", " + whose : "entry " + entry + " (" + what + ", " + whose + ")";
    }
}
