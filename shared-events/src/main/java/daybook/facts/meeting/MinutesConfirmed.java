package daybook.facts.meeting;

import daybook.facts.id.MeetingId;
import java.time.LocalDate;

/** The minutes of a meeting were confirmed, on the effective date: what was recorded from the draft rests on them. */
public record MinutesConfirmed(MeetingId meeting, LocalDate effective) implements MeetingFact {}
