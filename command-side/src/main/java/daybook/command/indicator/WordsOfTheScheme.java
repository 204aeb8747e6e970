package daybook.command.indicator;

import daybook.acts.Command;
import daybook.acts.indicator.rate.RateIndicator;
import daybook.acts.kind.Text;
import daybook.command.form.Form;
import daybook.command.form.OwnAnswer;
import daybook.command.register.Register;
import daybook.facts.id.IndicatorSetId;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads a rating as one of the words in use on the day, or in the latest scheme while no day can be read. */
@Component
final class WordsOfTheScheme implements OwnAnswer {

    private final Register register;

    WordsOfTheScheme(Register register) {
        this.register = register;
    }

    @Override
    public Class<? extends Command> act() {
        return RateIndicator.class;
    }

    @Override
    public String component() {
        return "rating";
    }

    @Override
    public @Nullable Object read(Form form, Map<String, Object> told) {
        LocalDate on = new Form(form.entries()).date("effective").orNull();
        var scheme = register.scheme(
                (IndicatorSetId) Objects.requireNonNull(told.get("set")), on == null ? LocalDate.MAX : on);
        return (scheme == null ? form.requiredText("rating", Text.LINE) : form.requiredWord("rating", scheme)).orNull();
    }
}
