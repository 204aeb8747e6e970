package daybook.facts.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A proposed investment, named within its programme. */
public record ProposalId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ProposalId {
        Id.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
