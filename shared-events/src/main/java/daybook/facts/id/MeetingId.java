package daybook.facts.id;

import com.fasterxml.jackson.annotation.JsonCreator;

/** One meeting of a body. */
public record MeetingId(String value) implements Id {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public MeetingId {
        Id.checked(value);
    }

    @Override
    public String kind() {
        return "meeting";
    }

    @Override
    public String toString() {
        return value;
    }
}
