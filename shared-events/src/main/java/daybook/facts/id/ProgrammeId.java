package daybook.facts.id;

import com.fasterxml.jackson.annotation.JsonCreator;

/** One agreement's money. */
public record ProgrammeId(String value) implements Id {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ProgrammeId {
        Id.checked(value);
    }

    @Override
    public String kind() {
        return "programme";
    }

    @Override
    public String toString() {
        return value;
    }
}
