package daybook.query.web.scorecard;

import daybook.acts.Command;
import daybook.acts.indicator.forecast.ForecastOutturn;
import daybook.acts.indicator.revisetarget.ReviseTarget;
import daybook.acts.indicator.settarget.SetTarget;
import daybook.facts.indicator.TargetKey;
import daybook.facts.indicator.TargetKind;
import daybook.facts.meeting.Verb;
import daybook.query.scorecard.IndicatorPage;
import daybook.query.scorecard.TargetLine;
import daybook.query.web.Detail;
import daybook.query.web.Link;
import daybook.query.web.NotFound;
import daybook.query.web.Words;
import daybook.query.web.form.Asked;
import daybook.query.web.form.Asking;
import daybook.query.web.form.Choices;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** What the forms about targets say: which are in force, and the clauses by which they can be set. */
@Component
class TargetAsked implements Asking {

    /** With these a body that may set targets sets and revises them. */
    private static final Set<Verb> SETTING = Set.of(Verb.APPROVE, Verb.AGREE_IN_PRINCIPLE);

    private final Words words;
    private final Choices choices;
    private final OneIndicator indicators;

    TargetAsked(Words words, Choices choices, OneIndicator indicators) {
        this.words = words;
        this.choices = choices;
        this.indicators = indicators;
    }

    @Override
    public Map<Class<? extends Command>, Consumer<Asked>> forms() {
        return Map.of(
                SetTarget.class, this::set, ReviseTarget.class, this::revised, ForecastOutturn.class, this::forecast);
    }

    private void set(Asked asked) {
        var page = indicators.of(asked);
        asked.about(page.targets().stream()
                .filter(TargetLine::inForce)
                .map(target -> standing(asked, target, decimals(page)))
                .toList());
        setting(asked);
    }

    private static int decimals(IndicatorPage page) {
        return page.position().definition().decimals();
    }

    private Detail standing(Asked asked, TargetLine target, int decimals) {
        return new Detail(
                asked.say(
                        "standing",
                        words.word(target.target().kind()),
                        Words.date(target.target().due())),
                Words.measure(target.value(), decimals));
    }

    private void setting(Asked asked) {
        asked.choose("clause", choices.clauses(SETTING, _ -> true, asked.basis()));
    }

    private void revised(Asked asked) {
        var page = indicators.find(asked);
        var target = target(asked, page);
        String title = page.position().definition().title();
        asked.titled(
                        words.word(target.target().kind()),
                        title,
                        Words.date(target.target().due()))
                .under(new Link(
                        title, "/indicators/" + page.position().definition().indicator()))
                .about(now(target, decimals(page)));
        threshold(asked, target, decimals(page));
        setting(asked);
    }

    /** It stands there until somebody takes it out; then they are told what that means before they record it. */
    private void threshold(Asked asked, TargetLine target, int decimals) {
        var threshold = target.threshold();
        if (threshold == null) {
            return;
        }
        asked.start("threshold", threshold.text());
        if (asked.isLeftEmpty("threshold")) {
            asked.about(List.of(new Detail(
                    asked.say("dropped"),
                    asked.say("dropped.means", Words.measure(threshold, decimals)),
                    "threshold-dropped",
                    null)));
        }
    }

    private List<Detail> now(TargetLine target, int decimals) {
        var threshold = target.threshold();
        return List.of(
                new Detail(words.say("form.stands-at-now"), Words.measure(target.value(), decimals)),
                new Detail(
                        words.say("indicator.threshold"),
                        threshold == null ? words.say("not-stated") : Words.measure(threshold, decimals)));
    }

    private void forecast(Asked asked) {
        var page = indicators.of(asked);
        var target = target(asked, page);
        asked.titled(Words.date(target.target().due()))
                .about(List.of(
                        new Detail(words.say("form.stands-at-now"), Words.measure(target.value(), decimals(page)))));
    }

    private static TargetLine target(Asked asked, IndicatorPage page) {
        var key = new TargetKey(asked.named("kind", TargetKind::valueOf), asked.named("due", LocalDate::parse));
        return page.targets().stream()
                .filter(line -> line.inForce() && line.target().equals(key))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
