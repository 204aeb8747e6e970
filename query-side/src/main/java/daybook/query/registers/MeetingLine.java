package daybook.query.registers;

import daybook.facts.id.BodyId;
import daybook.facts.id.MeetingId;
import java.time.LocalDate;

/** A meeting, and on how many items it resolved. */
public record MeetingLine(MeetingId meeting, BodyId body, LocalDate held, int resolutions, long entry) {}
