package daybook.query.web.file;

import daybook.facts.exact.Measure;
import daybook.facts.exact.Period;
import daybook.facts.id.IndicatorId;
import daybook.facts.indicator.IndicatorDefined;
import daybook.facts.indicator.IndicatorDefinitionRevised;
import daybook.facts.indicator.IndicatorReturnCorrected;
import daybook.facts.indicator.IndicatorReturnRecorded;
import daybook.facts.indicator.IndicatorReturnWithdrawn;
import daybook.facts.plausible.Counted;
import daybook.facts.plausible.Figure;
import daybook.facts.plausible.Oddities;
import daybook.query.asat.Basis;
import daybook.query.daybook.DayBookQuery;
import daybook.query.daybook.EntryLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is to be known of returns when they are taken away: which of them would be asked about if they were brought in
 * again, one after the other, and which of them do not stand any longer.
 */
final class ReturnsTaken {

    private static final int PAGE = 500;

    private record Numbered(IndicatorId indicator, int number) {}

    private final Map<IndicatorId, Counted> counted = new HashMap<>();
    private final Map<IndicatorId, List<Figure>> figures = new HashMap<>();
    private final Map<Numbered, String> dead = new HashMap<>();

    ReturnsTaken(DayBookQuery book, Basis basis) {
        var types = Stream.of(
                        IndicatorDefined.class,
                        IndicatorDefinitionRevised.class,
                        IndicatorReturnCorrected.class,
                        IndicatorReturnWithdrawn.class)
                .map(Class::getSimpleName)
                .toList();
        var page = book.ofTypes(types, basis, 0, PAGE);
        while (!page.isEmpty()) {
            page.forEach(this::known);
            page = book.ofTypes(types, basis, page.getLast().entered().entry(), PAGE);
        }
    }

    private void known(EntryLine line) {
        if (line.fact() instanceof IndicatorDefined f) {
            counted.put(f.indicator(), new Counted(f.unit(), f.shape(), f.frequency(), null));
        } else if (line.fact() instanceof IndicatorDefinitionRevised f) {
            counted.put(f.indicator(), new Counted(f.unit(), f.shape(), f.frequency(), f.effective()));
        } else if (line.fact() instanceof IndicatorReturnCorrected f) {
            dead.put(new Numbered(f.indicator(), f.corrects()), "corrected");
        } else if (line.fact() instanceof IndicatorReturnWithdrawn f) {
            dead.put(new Numbered(f.indicator(), f.number()), "withdrawn");
        }
    }

    /** Whether the row of this return would be asked about below the rows that were taken before it. */
    boolean isDoubtful(Record fact) {
        return switch (fact) {
            case IndicatorReturnRecorded f ->
                isDoubtful(f.indicator(), f.number(), f.period(), f.value(), f.numerator(), null);
            case IndicatorReturnCorrected f ->
                isDoubtful(f.indicator(), f.number(), f.period(), f.value(), f.numerator(), f.corrects());
            default -> false;
        };
    }

    private boolean isDoubtful(
            IndicatorId indicator,
            int number,
            Period period,
            Measure value,
            @Nullable Measure numerator,
            @Nullable Integer corrects) {
        Counted how = counted.getOrDefault(indicator, new Counted(null, null, null, null));
        List<Figure> before = figures.computeIfAbsent(indicator, _ -> new ArrayList<>());
        var now = new Figure(number, period, value, numerator != null);
        boolean isDoubtful = corrects == null
                ? !Oddities.about(how, before, now).isEmpty()
                : before.stream()
                        .filter(figure -> figure.number() == corrects)
                        .findFirst()
                        .map(wrong -> !Oddities.aboutCorrected(how, without(before, corrects), now, wrong)
                                .isEmpty())
                        .orElse(true);
        before.removeIf(figure -> Objects.equals(figure.number(), corrects));
        before.add(now);
        return isDoubtful;
    }

    private static List<Figure> without(List<Figure> all, int number) {
        return all.stream().filter(figure -> figure.number() != number).toList();
    }

    /** How the return stands now; empty where it stands as it is. */
    String standing(Record fact) {
        return switch (fact) {
            case IndicatorReturnRecorded f -> dead.getOrDefault(new Numbered(f.indicator(), f.number()), "");
            case IndicatorReturnCorrected f -> dead.getOrDefault(new Numbered(f.indicator(), f.number()), "");
            default -> "";
        };
    }
}
