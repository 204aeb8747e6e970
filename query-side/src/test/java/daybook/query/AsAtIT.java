package daybook.query;

import static org.assertj.core.api.Assertions.assertThat;

import daybook.facts.exact.Measure;
import daybook.facts.exact.Period;
import daybook.facts.id.IndicatorId;
import daybook.facts.indicator.IndicatorDefined;
import daybook.facts.indicator.IndicatorReturnRecorded;
import daybook.facts.indicator.Polarity;
import daybook.facts.indicator.ReturnStatus;
import daybook.facts.indicator.Shape;
import daybook.facts.indicator.TargetKey;
import daybook.facts.indicator.TargetKind;
import daybook.facts.indicator.TargetSet;
import daybook.query.asat.Basis;
import daybook.query.example.Recorded;
import daybook.query.example.TestBook;
import daybook.query.scorecard.IndicatorPage;
import daybook.query.scorecard.ScorecardQuery;
import daybook.query.scorecard.TargetLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;

/** Whatever is entered, and with whatever dates: an answer once given is given again. */
class AsAtIT {

    private static final TestBook BOOK = new TestBook().open();
    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final LocalDate START = LocalDate.of(2006, 4, 1);
    private static final LocalDate DUE = LocalDate.of(2009, 3, 31);

    private record Set(long entry, LocalDate effective, Measure value) {}

    @AfterContainer
    static void close() {
        BOOK.close();
    }

    private static Recorded fact(IndicatorId indicator, int number, int kind, int day, int value) {
        LocalDate effective = START.plusDays(day);
        return switch (kind) {
            case 0 ->
                Recorded.of(new TargetSet(
                        indicator, new TargetKey(TargetKind.REWARD, DUE), Measure.of(value), null, effective));
            case 1 ->
                Recorded.of(new IndicatorReturnRecorded(
                        indicator,
                        number,
                        new Period(null, effective),
                        Measure.of(value),
                        null,
                        null,
                        ReturnStatus.FINAL,
                        null));
            default ->
                Recorded.of(new IndicatorDefined(
                        indicator, "T" + value, null, Polarity.HIGHER, Shape.SNAPSHOT, null, null, 0, effective));
        };
    }

    @Property(tries = 25)
    void an_answer_never_changes_and_the_latest_effective_then_the_latest_entered_holds(
            @ForAll @Size(min = 4, max = 24) List<@IntRange(min = 0, max = 5_999) Integer> choices) {
        IndicatorId indicator = new IndicatorId("I-" + NEXT.incrementAndGet());
        List<Recorded> facts = new ArrayList<>();
        facts.add(fact(indicator, 0, 2, 0, 0));
        for (int choice : choices) {
            // Few dates, so that many of them fall together.
            facts.add(fact(indicator, facts.size(), choice % 3, choice / 3 % 5, choice));
        }
        long last = BOOK.record(facts.getFirst());
        List<Set> sets = new ArrayList<>();
        Map<Basis, Optional<IndicatorPage>> given = new HashMap<>();
        for (Recorded recorded : facts.subList(1, facts.size())) {
            last = BOOK.record(recorded);
            if (recorded.fact() instanceof TargetSet set) {
                sets.add(new Set(last, set.effective(), set.value()));
            }
            BOOK.awaitPosted(last);
            for (int day : IntStream.range(0, 5).toArray()) {
                Basis basis = BOOK.at(last, START.plusDays(day));
                given.put(basis, answer(indicator, basis));
            }
        }
        given.forEach((basis, answer) -> {
            assertThat(answer(indicator, basis)).isEqualTo(answer);
            assertThat(answer.map(page -> page.position().reward()).map(TargetLine::value))
                    .isEqualTo(sets.stream()
                            .filter(set -> set.entry() <= basis.entry())
                            .filter(set -> !set.effective().isAfter(basis.effective()))
                            .max(Comparator.comparing(Set::effective).thenComparing(Set::entry))
                            .map(Set::value));
        });
    }

    private static Optional<IndicatorPage> answer(IndicatorId indicator, Basis basis) {
        return BOOK.query(ScorecardQuery.class).indicator(indicator, basis);
    }
}
