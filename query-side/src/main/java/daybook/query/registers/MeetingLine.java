package daybook.query.registers;

import daybook.facts.id.BodyId;
import daybook.facts.id.MeetingId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A meeting, and on how many items it resolved.
 *
 * @param confirmed when its minutes were, or null while they are not
 */
public record MeetingLine(
        MeetingId meeting,
        BodyId body,
        LocalDate held,
        int resolutions,
        @Nullable LocalDate confirmed,
        long entry) {

    /** Which of the body's meetings of that day it was, or 1. */
    public int sitting() {
        String first = body + "-" + held + "-";
        return meeting.value().startsWith(first)
                        && meeting.value().substring(first.length()).matches("[2-9]")
                ? Integer.parseInt(meeting.value().substring(first.length()))
                : 1;
    }
}
