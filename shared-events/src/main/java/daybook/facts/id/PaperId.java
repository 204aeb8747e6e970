package daybook.facts.id;

import com.fasterxml.jackson.annotation.JsonCreator;

/** A paper put before a body. */
public record PaperId(String value) implements Id {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PaperId {
        Id.checked(value);
    }

    @Override
    public String kind() {
        return "paper";
    }

    @Override
    public String toString() {
        return value;
    }
}
