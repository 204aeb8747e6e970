package daybook.benchmarks.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Contestants take turns, round after round, each round beginning with another one: whatever else the machine does
 * meanwhile falls on all of them alike. A first round warms up and does not count.
 */
public final class Turns {

    private Turns() {}

    /** Whoever has a turn. */
    public interface Contestant {
        String name();

        /** Has its turn, and tells the figure. */
        double turn(Effort effort) throws Exception;
    }

    /** Each contestant's figures by its name. */
    public static Map<String, Rounds> taken(List<? extends Contestant> contestants, Effort effort) throws Exception {
        Map<String, List<Double>> figures = new LinkedHashMap<>();
        for (Contestant contestant : contestants) {
            figures.put(contestant.name(), new ArrayList<>());
            contestant.turn(effort);
        }
        for (int round = 0; round < effort.rounds(); round++) {
            for (int place = 0; place < contestants.size(); place++) {
                Contestant contestant = contestants.get((round + place) % contestants.size());
                Objects.requireNonNull(figures.get(contestant.name())).add(contestant.turn(effort));
            }
        }
        return figures.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> new Rounds(each.getValue()), (one, _) -> one, LinkedHashMap::new));
    }
}
