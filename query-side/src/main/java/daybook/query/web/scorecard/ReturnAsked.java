package daybook.query.web.scorecard;

import daybook.acts.Command;
import daybook.acts.indicator.correctreturn.CorrectIndicatorReturn;
import daybook.acts.indicator.recordreturn.RecordIndicatorReturn;
import daybook.acts.indicator.reportunavailable.ReportReturnUnavailable;
import daybook.acts.indicator.withdrawreturn.WithdrawIndicatorReturn;
import daybook.facts.exact.Measure;
import daybook.facts.indicator.ReturnStatus;
import daybook.query.scorecard.IndicatorPage;
import daybook.query.scorecard.ReturnLine;
import daybook.query.web.Carried;
import daybook.query.web.Detail;
import daybook.query.web.NotFound;
import daybook.query.web.Words;
import daybook.query.web.form.Asked;
import daybook.query.web.form.Asking;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the forms about returns say: of a new one the indicator, of one that stands what it says. */
@Component
class ReturnAsked implements Asking {

    private static final ReturnStatus FINAL = ReturnStatus.FINAL;

    private final Words words;
    private final OneIndicator indicators;

    ReturnAsked(Words words, OneIndicator indicators) {
        this.words = words;
        this.indicators = indicators;
    }

    @Override
    public Map<Class<? extends Command>, Consumer<Asked>> forms() {
        return Map.of(
                RecordIndicatorReturn.class, this::recorded,
                CorrectIndicatorReturn.class, this::corrected,
                WithdrawIndicatorReturn.class, this::withdrawn,
                ReportReturnUnavailable.class, asked -> indicators.of(asked));
    }

    private void recorded(Asked asked) {
        IndicatorPage page = indicators.of(asked);
        List<Detail> about = about(asked, page);
        about.addAll(standing(asked, page));
        asked.startDay("from").startDay("to").about(about);
    }

    /** The returns that wait for their final figure; once the period is typed, the one that stands for it. */
    private List<Detail> standing(Asked asked, IndicatorPage page) {
        Optional<LocalDate> to = asked.typedDay("to");
        return page.returns().stream()
                .filter(ReturnLine::inForce)
                .filter(line -> to.map(day -> day.equals(line.period().to())).orElse(line.status() != FINAL))
                .map(line -> new Detail(
                        asked.say(line.status() == FINAL ? "recorded" : "not-final", words.period(line.period())),
                        asked.say(
                                line.status() == FINAL ? "correct" : "make-final",
                                Words.measure(
                                        line.value(),
                                        page.position().definition().decimals()),
                                words.word(line.status())),
                        null,
                        correction(asked, page, line)))
                .toList();
    }

    /** The form that puts it right, with what was typed here. */
    private static String correction(Asked asked, IndicatorPage page, ReturnLine line) {
        List<String> with = new ArrayList<>();
        if (line.status() != FINAL) {
            with.addAll(List.of("status", FINAL.name()));
        }
        for (String typed : List.of("value", "numerator", "denominator")) {
            if (!asked.typed(typed).isEmpty()) {
                with.addAll(List.of(typed, asked.typed(typed)));
            }
        }
        return Carried.NOTHING.to(
                "/indicators/" + page.position().definition().indicator() + "/returns/" + line.number() + "/correct",
                with.toArray(String[]::new));
    }

    private List<Detail> about(Asked asked, IndicatorPage page) {
        var definition = page.position().definition();
        var latest = page.position().latest();
        var unit = definition.unit();
        var shape = definition.shape();
        List<Detail> about = new ArrayList<>();
        if (unit != null) {
            about.add(new Detail(words.say("indicator.unit"), unit));
        }
        if (shape != null) {
            about.add(new Detail(words.say("indicator.shape"), words.word(shape)));
        }
        about.add(new Detail(
                words.say("indicator.latest"),
                latest == null
                        ? words.say("scorecard.no-return")
                        : asked.say(
                                "latest",
                                Words.measure(latest.value(), definition.decimals()),
                                words.period(latest.period()))));
        return about;
    }

    private void corrected(Asked asked) {
        int number = asked.named("corrects", Integer::valueOf);
        asked.titled(Integer.toString(number));
        var page = indicators.of(asked);
        var line = line(page, number);
        boolean isMadeFinal = line.status() != FINAL
                && asked.given("status").filter(FINAL.name()::equals).isPresent();
        asked.start("value", asked.given("value").orElse(Words.measure(line.value())))
                .start("numerator", asked.given("numerator").orElse(typed(line.numerator())))
                .start("denominator", asked.given("denominator").orElse(typed(line.denominator())))
                .start("status", isMadeFinal ? FINAL.name() : line.status().name())
                .start("reason", isMadeFinal ? asked.say("made-final", words.word(line.status())) : null);
        var note = line.note();
        asked.about(about(line, page));
        if (note != null) {
            asked.about(List.of(new Detail(words.say("indicator.returns.note"), note)));
        }
    }

    private void withdrawn(Asked asked) {
        int number = asked.named("number", Integer::valueOf);
        asked.titled(Integer.toString(number));
        var page = indicators.of(asked);
        asked.about(about(line(page, number), page));
    }

    private static ReturnLine line(IndicatorPage page, int number) {
        return page.returns().stream()
                .filter(line -> line.number() == number)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private List<Detail> about(ReturnLine line, IndicatorPage page) {
        return List.of(
                new Detail(words.say("indicator.returns.period"), words.period(line.period())),
                new Detail(
                        words.say("form.stands-at"),
                        Words.measure(line.value(), page.position().definition().decimals())),
                new Detail(words.say("indicator.returns.status"), words.word(line.status())));
    }

    private static @Nullable String typed(@Nullable Measure measure) {
        return measure == null ? null : Words.measure(measure);
    }
}
