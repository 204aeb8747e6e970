package daybook.query.web.scorecard;

import daybook.acts.Command;
import daybook.acts.indicator.define.DefineIndicator;
import daybook.acts.indicator.namelead.NameIndicatorLead;
import daybook.acts.indicator.revise.ReviseDefinition;
import daybook.acts.indicator.withdraw.WithdrawIndicator;
import daybook.query.web.Detail;
import daybook.query.web.Naming;
import daybook.query.web.Words;
import daybook.query.web.form.Asked;
import daybook.query.web.form.Asking;
import daybook.query.web.form.Choices;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the forms for what an indicator is say: at first, from a day on, and no longer; and who leads on it. */
@Component
class DefinitionAsked implements Asking {

    private final Words words;
    private final Choices choices;
    private final OneIndicator indicators;
    private final Naming naming;

    DefinitionAsked(Words words, Choices choices, OneIndicator indicators, Naming naming) {
        this.words = words;
        this.choices = choices;
        this.indicators = indicators;
        this.naming = naming;
    }

    @Override
    public Map<Class<? extends Command>, Consumer<Asked>> forms() {
        return Map.of(
                DefineIndicator.class, this::defined,
                ReviseDefinition.class, this::revised,
                NameIndicatorLead.class, this::led,
                WithdrawIndicator.class, this::withdrawn);
    }

    private void defined(Asked asked) {
        asked.under(ScorecardPages.way(words, asked.visit()))
                .start("decimals", "0")
                .choose("partOf", choices.indicators(asked.basis()));
    }

    private void revised(Asked asked) {
        var definition = indicators.of(asked).position().definition();
        asked.start("title", definition.title())
                .start("unit", definition.unit())
                .start("polarity", name(definition.polarity()))
                .start("shape", name(definition.shape()))
                .start("frequency", name(definition.frequency()))
                .start("decimals", Integer.toString(definition.decimals()));
    }

    private void led(Asked asked) {
        var lead = indicators.of(asked).lead();
        if (lead != null) {
            String office = naming.at(asked.basis()).office(lead.office());
            asked.about(List.of(new Detail(words.say("indicator.lead"), office)));
        }
    }

    private void withdrawn(Asked asked) {
        var latest = indicators.of(asked).position().latest();
        if (latest != null) {
            asked.about(List.of(new Detail(words.say("indicator.latest"), words.period(latest.period()))));
        }
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }
}
