package daybook.command.refusal;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The same reason, said at another field or of a part of the command: no rule of its own, and so no record. */
public final class SaidAt implements Refusal {

    private final Refusal reason;
    private final @Nullable String field;
    private final @Nullable String part;

    private SaidAt(Refusal reason, @Nullable String field, @Nullable String part) {
        this.reason = reason;
        this.field = field;
        this.part = part;
    }

    /** At the field that asked. */
    public static Refusal field(@Nullable String field, Refusal reason) {
        return new SaidAt(reason, field, reason.part());
    }

    /** Of a part of the command, as people call it: {@code Clause 3}. */
    public static Refusal part(String part, String field, Refusal reason) {
        return new SaidAt(reason, field, part);
    }

    @Override
    public String rule() {
        return reason.rule();
    }

    @Override
    public @Nullable String field() {
        return field;
    }

    @Override
    public @Nullable String part() {
        return part;
    }

    @Override
    public String toString() {
        return (part == null ? "" : part + ": ") + reason;
    }

    @Override
    public Map<String, @Nullable Object> spoken() {
        return reason.spoken();
    }

    @Override
    public Map<String, @Nullable Object> facts() {
        return new LinkedHashMap<>(reason.facts());
    }
}
