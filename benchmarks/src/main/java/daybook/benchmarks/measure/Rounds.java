package daybook.benchmarks.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The figures of one contestant, one for each round. */
public record Rounds(List<Double> rounds) {

    public Rounds {
        rounds = List.copyOf(rounds);
        if (rounds.isEmpty()) {
            throw new IllegalArgumentException("A series has at least one figure");
        }
    }

    public static Rounds of(double... rounds) {
        return new Rounds(Arrays.stream(rounds).boxed().toList());
    }

    /** The middle one; of an even number, the mean of the two in the middle. */
    public double median() {
        List<Double> sorted = rounds.stream().sorted().toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }

    public double least() {
        return rounds.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
    }

    public double most() {
        return rounds.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    }

    /** Round by round, since what disturbs a round disturbs all who have their turn in it. */
    public Rounds over(Rounds other) {
        if (rounds.size() != other.rounds.size()) {
            throw new IllegalArgumentException("Both take part in every round");
        }
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < rounds.size(); round++) {
            ratios.add(rounds.get(round) / other.rounds.get(round));
        }
        return new Rounds(ratios);
    }

    /** The median, and in brackets the least and the most. */
    public String text(String format) {
        return "%s (%s to %s)".formatted(told(format, median()), told(format, least()), told(format, most()));
    }

    private static String told(String format, double figure) {
        return String.format(Locale.UK, format, figure);
    }
}
