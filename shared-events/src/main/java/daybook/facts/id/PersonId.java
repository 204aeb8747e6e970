package daybook.facts.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A person, known to the day book by this alone: names live in a directory of their own, so that they can be erased. */
public record PersonId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PersonId {
        Id.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
