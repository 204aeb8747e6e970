package daybook.facts.meeting;

import daybook.facts.id.BodyId;
import daybook.facts.id.MeetingId;
import java.time.LocalDate;

/** A body met on a date. */
public record MeetingHeld(MeetingId meeting, BodyId body, LocalDate effective) implements MeetingFact {}
