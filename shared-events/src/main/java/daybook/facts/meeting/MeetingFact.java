package daybook.facts.meeting;

import daybook.facts.Fact;
import daybook.facts.id.MeetingId;

/** What has happened at a meeting. */
public sealed interface MeetingFact extends Fact
        permits MeetingHeld, MinutesConfirmed, ResolutionPassed, ResolutionWithdrawn {

    MeetingId meeting();

    @Override
    default MeetingId about() {
        return meeting();
    }
}
