package daybook.facts.id;

import com.fasterxml.jackson.annotation.JsonCreator;

/** A body that meets and resolves. */
public record BodyId(String value) implements Id {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public BodyId {
        Id.checked(value);
    }

    @Override
    public String kind() {
        return "body";
    }

    @Override
    public String toString() {
        return value;
    }
}
