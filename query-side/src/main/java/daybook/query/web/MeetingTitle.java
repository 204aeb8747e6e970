package daybook.query.web;

import daybook.query.registers.MeetingLine;

/** What a meeting is called: the body and the day, and which of that day where there were several. */
public final class MeetingTitle {

    private MeetingTitle() {}

    public static String of(Words words, MeetingLine meeting, Names names) {
        return words.say("meeting.title", names.body(meeting.body()), day(words, meeting));
    }

    public static String day(Words words, MeetingLine meeting) {
        String day = Words.date(meeting.held());
        return meeting.sitting() == 1 ? day : words.say("meeting.sitting", day, Integer.toString(meeting.sitting()));
    }
}
