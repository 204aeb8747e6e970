package daybook.facts.id;

import com.fasterxml.jackson.annotation.JsonCreator;

/** A decision that was delegated. */
public record DelegationId(String value) implements Id {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DelegationId {
        Id.checked(value);
    }

    @Override
    public String kind() {
        return "delegation";
    }

    @Override
    public String toString() {
        return value;
    }
}
