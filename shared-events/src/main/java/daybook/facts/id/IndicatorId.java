package daybook.facts.id;

import com.fasterxml.jackson.annotation.JsonCreator;

/** An indicator, or a part of one. */
public record IndicatorId(String value) implements Id {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public IndicatorId {
        Id.checked(value);
    }

    @Override
    public String kind() {
        return "indicator";
    }

    @Override
    public String toString() {
        return value;
    }
}
