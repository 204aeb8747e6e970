package daybook.command.form;

import daybook.acts.Act;
import daybook.acts.Question;
import daybook.acts.kind.Kind;
import daybook.acts.kind.Reading;
import daybook.acts.kind.Scalar;
import daybook.acts.kind.Whole;
import daybook.command.register.Register;
import daybook.facts.id.AccountId;
import daybook.facts.id.Id;
import daybook.facts.id.IndicatorId;
import daybook.facts.id.PersonId;
import daybook.facts.id.ProgrammeId;
import daybook.facts.id.ProposalId;
import daybook.facts.indicator.TargetKey;
import daybook.facts.indicator.TargetKind;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Reads the things that the address of a form names. Those that the day book does not know are not found (404). */
@Component
final class Addressed {

    private final Register register;

    Addressed(Register register) {
        this.register = register;
    }

    /** The values in the address, by their names there. */
    Map<String, Object> read(Act act, Map<String, String> address) {
        Map<String, Object> told = new LinkedHashMap<>();
        address.forEach((name, typed) ->
                act.question(name).map(Question::kind).ifPresent(kind -> told.put(name, value(kind, typed))));
        told.values().forEach(value -> Known.must(isKnown(value, told)));
        Known.must(isTargetKnown(told));
        return told;
    }

    private static Object value(Kind kind, String typed) {
        Reading<?> reading = switch (kind) {
            case Scalar<?> scalar -> scalar.written(typed);
            case Whole whole -> whole.typed(typed);
            default -> throw new IllegalStateException("An address has single values: " + kind);
        };
        return switch (reading) {
            case Reading.Read<?>(var value) -> value;
            case Reading.Wrong<?> _ -> throw Known.notFound();
        };
    }

    private boolean isKnown(Object value, Map<String, Object> told) {
        return switch (value) {
            case Id thing -> register.exists(thing);
            case PersonId person -> register.exists(AccountId.of(person));
            case ProposalId proposal ->
                told.get("programme") instanceof ProgrammeId programme
                        && register.proposer(programme, proposal) != null;
            // The number of a return.
            case Integer number ->
                told.get("indicator") instanceof IndicatorId indicator && register.returned(indicator, number);
            default -> true;
        };
    }

    private boolean isTargetKnown(Map<String, Object> told) {
        return !(told.get("kind") instanceof TargetKind kind
                        && told.get("due") instanceof LocalDate due
                        && told.get("indicator") instanceof IndicatorId indicator)
                || register.aimsAt(indicator, new TargetKey(kind, due));
    }
}
