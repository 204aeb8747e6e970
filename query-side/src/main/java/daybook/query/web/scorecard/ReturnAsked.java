package daybook.query.web.scorecard;

import daybook.acts.Command;
import daybook.acts.indicator.correctreturn.CorrectIndicatorReturn;
import daybook.acts.indicator.recordreturn.RecordIndicatorReturn;
import daybook.acts.indicator.reportunavailable.ReportReturnUnavailable;
import daybook.acts.indicator.withdrawreturn.WithdrawIndicatorReturn;
import daybook.facts.exact.Measure;
import daybook.query.scorecard.IndicatorPage;
import daybook.query.scorecard.ReturnLine;
import daybook.query.web.Detail;
import daybook.query.web.NotFound;
import daybook.query.web.Words;
import daybook.query.web.form.Asked;
import daybook.query.web.form.Asking;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the forms about returns say: of a new one the indicator, of one that stands what it says. */
@Component
class ReturnAsked implements Asking {

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
        asked.about(about(asked, indicators.of(asked)));
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
        asked.start("value", Words.measure(line.value()))
                .start("numerator", typed(line.numerator()))
                .start("denominator", typed(line.denominator()))
                .start("status", line.status().name());
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
