package daybook.command.desk;

import daybook.command.refusal.CommonRefusal;
import daybook.command.refusal.Refusal;
import daybook.command.register.NamesInWords;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The same reason, with what it names by a reference alone told in words; programs are told the reference. */
final class Explained implements Refusal {

    private final Refusal reason;
    private final Map<String, @Nullable Object> spoken;

    private Explained(Refusal reason, Map<String, @Nullable Object> told) {
        this.reason = reason;
        this.spoken = told;
    }

    static List<Refusal> all(List<Refusal> reasons, NamesInWords names) {
        return reasons.stream().map(reason -> of(reason, names)).toList();
    }

    /** What names nothing by a reference stays as it is. */
    private static Refusal of(Refusal reason, NamesInWords names) {
        if (reason instanceof CommonRefusal || reason.facts().values().stream().noneMatch(NamesInWords::isReference)) {
            return reason;
        }
        Map<String, @Nullable Object> told = new LinkedHashMap<>(reason.spoken());
        told.replaceAll((_, fact) -> names.told(fact));
        return new Explained(reason, told);
    }

    @Override
    public String rule() {
        return reason.rule();
    }

    @Override
    public @Nullable String field() {
        return reason.field();
    }

    @Override
    public boolean isAroundTheCommand() {
        return reason.isAroundTheCommand();
    }

    @Override
    public @Nullable String part() {
        return reason.part();
    }

    @Override
    public Map<String, @Nullable Object> facts() {
        return reason.facts();
    }

    @Override
    public Map<String, @Nullable Object> spoken() {
        return spoken;
    }

    @Override
    public String toString() {
        return reason.toString();
    }
}
