package daybook.facts.id;

import com.fasterxml.jackson.annotation.JsonCreator;

/** An office in whose name people act. */
public record OfficeId(String value) implements Id {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public OfficeId {
        Id.checked(value);
    }

    @Override
    public String kind() {
        return "office";
    }

    @Override
    public String toString() {
        return value;
    }
}
