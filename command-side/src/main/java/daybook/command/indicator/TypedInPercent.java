package daybook.command.indicator;

import daybook.acts.Act;
import daybook.acts.Question;
import daybook.acts.kind.Decimal;
import daybook.command.form.Form;
import daybook.command.form.TypedAgainst;
import daybook.command.refusal.Refusal;
import daybook.command.register.Percentage;
import daybook.command.register.Register;
import daybook.command.register.Told;
import daybook.facts.id.IndicatorId;
import daybook.facts.plausible.Percent;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Refuses 84.5% of what is counted in pupils, in forms as in files. */
@Component
final class TypedInPercent implements TypedAgainst {

    private final Register register;

    TypedInPercent(Register register) {
        this.register = register;
    }

    @Override
    public List<Refusal> typed(Act act, Form form, Map<String, Object> told) {
        List<String> inPercent = act.questions().stream()
                .filter(question -> question.kind() instanceof Decimal)
                .map(Question::name)
                .filter(name -> form.typed(name).endsWith("%"))
                .toList();
        if (inPercent.isEmpty() || !(told.get("indicator") instanceof IndicatorId indicator)) {
            return List.of();
        }
        String unit = Percentage.unit(
                register.told(indicator).stream().map(Told::fact).toList());
        return unit == null || Percent.isUnit(unit)
                ? List.of()
                : inPercent.stream()
                        .<Refusal>map(name -> new FormInPercent(name, form.typed(name), unit))
                        .toList();
    }
}
