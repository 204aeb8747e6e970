package daybook.facts.plausible;

import daybook.facts.exact.Measure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Looks at a return beside the others: whoever returns what looks wrong has to say that it is right. */
public final class Oddities {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * A slip of one place makes ten times of a figure. What is slipped has changed since as well, so that it is seldom ten
     * times the one beside it: from five times on it is asked about, which finds every slip of what grew, or fell to half.
     */
    private static final BigDecimal MAGNITUDE = BigDecimal.valueOf(5);

    private Oddities() {}

    /**
     * About a return that is recorded.
     *
     * @param others those that stand
     */
    public static List<Oddity> about(Counted counted, List<Figure> others, Figure now) {
        List<Oddity> oddities = about(counted, others, now, null);
        Ends.oddity(counted, others, now.period()).ifPresent(oddities::add);
        return oddities;
    }

    /**
     * About a return that takes the place of another, for the same period.
     *
     * @param others those that stand, without the one whose place it takes
     */
    public static List<Oddity> aboutCorrected(Counted counted, List<Figure> others, Figure now, Figure corrected) {
        return about(counted, others, now, corrected);
    }

    private static List<Oddity> about(Counted counted, List<Figure> others, Figure now, @Nullable Figure corrected) {
        Beside beside = new Beside(counted, now.period());
        List<Figure> comparable = others.stream().filter(beside::isComparable).toList();
        List<Figure> held = Stream.of(
                        Optional.ofNullable(corrected),
                        comparable.stream()
                                .filter(other -> other.period()
                                        .to()
                                        .isBefore(now.period().to()))
                                .max(Comparator.comparing(
                                        other -> other.period().to())),
                        comparable.stream()
                                .filter(other ->
                                        other.period().to().isAfter(now.period().to()))
                                .min(Comparator.comparing(
                                        other -> other.period().to())))
                .flatMap(Optional::stream)
                .toList();
        List<Oddity> oddities = new ArrayList<>();
        BigDecimal value = now.value().value();
        if (Percent.isUnit(counted.unit())) {
            if (value.compareTo(HUNDRED) > 0) {
                oddities.add(new Oddity.AboveHundred());
            }
            if (held.isEmpty() && !now.isWorkedOut() && value.signum() > 0 && value.compareTo(BigDecimal.ONE) < 0) {
                oddities.add(new Oddity.BelowOnePercent());
            }
        }
        boolean wasBelow = Stream.concat(others.stream(), Stream.ofNullable(corrected))
                .anyMatch(other -> other.value().value().signum() < 0);
        if (value.signum() < 0 && !wasBelow && !now.isWorkedOut()) {
            oddities.add(new Oddity.BelowNothing());
        }
        held.stream()
                .filter(other -> isOtherMagnitude(other.value(), now.value()))
                .findFirst()
                .map(Oddity.OtherMagnitude::new)
                .ifPresent(oddities::add);
        return oddities;
    }

    /** Either way. Nothing is no multiple of anything, and between single digits no place can have slipped. */
    private static boolean isOtherMagnitude(Measure before, Measure now) {
        BigDecimal one = before.value().abs();
        BigDecimal other = now.value().abs();
        return one.signum() > 0
                && other.signum() > 0
                && !(isDigit(one) && isDigit(other))
                && (one.compareTo(other.multiply(MAGNITUDE)) >= 0 || other.compareTo(one.multiply(MAGNITUDE)) >= 0);
    }

    private static boolean isDigit(BigDecimal value) {
        return value.compareTo(BigDecimal.TEN) < 0 && value.stripTrailingZeros().scale() <= 0;
    }
}
