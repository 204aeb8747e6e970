package daybook.facts.authority;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import daybook.facts.id.Id;
import daybook.facts.id.MeetingId;

/** A clause of a resolution, by meeting, item and clause number. Written {@code SSOG-2007-12-13/4/2}. */
public record ClauseRef(MeetingId meeting, String item, String clause) {
    public ClauseRef {
        Id.checked(item);
        Id.checked(clause);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ClauseRef parse(String text) {
        String[] parts = text.split("/", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException(
                    "A clause is named by its meeting, item and number: meeting/item/clause");
        }
        return new ClauseRef(new MeetingId(parts[0]), parts[1], parts[2]);
    }

    @JsonValue
    public String text() {
        return meeting.value() + "/" + item + "/" + clause;
    }

    @Override
    public String toString() {
        return text();
    }
}
