package daybook.facts.id;

import com.fasterxml.jackson.annotation.JsonCreator;

/** An agreement, scorecard or plan. */
public record IndicatorSetId(String value) implements Id {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public IndicatorSetId {
        Id.checked(value);
    }

    @Override
    public String kind() {
        return "indicator-set";
    }

    @Override
    public String toString() {
        return value;
    }
}
