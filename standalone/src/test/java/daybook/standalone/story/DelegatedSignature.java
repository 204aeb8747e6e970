package daybook.standalone.story;

import daybook.acts.meeting.hold.RecordMeeting;
import daybook.acts.meeting.resolve.HandedOn;
import daybook.acts.meeting.resolve.RecordResolution;
import daybook.facts.id.BodyId;
import daybook.facts.id.DelegationId;
import daybook.facts.id.MeetingId;
import daybook.facts.id.OfficeId;
import daybook.facts.meeting.Clause;
import daybook.facts.meeting.ResolutionBasis;
import daybook.facts.meeting.Verb;
import java.time.LocalDate;
import java.util.List;

/** The Cabinet hands on to sign an agreement, in consultation with finance; to whom it hands an appointment on, it leaves open. */
record DelegatedSignature(StoryDesk desk) {

    static final DelegationId DELEGATION = new DelegationId("LCC-CABINET-2008-03-08-1-1");
    static final String APPOINTING = "LCC-CABINET-2008-03-08/1/2";
    static final LocalDate DAY = LocalDate.of(2008, 3, 8);

    private static final MeetingId MEETING = new MeetingId("LCC-CABINET-2008-03-08");

    void record() {
        desk.send(new RecordMeeting(MEETING, new BodyId("LCC-CABINET"), DAY));
        desk.send(new RecordResolution(
                MEETING,
                "1",
                "The agreement",
                null,
                ResolutionBasis.CONFIRMED_MINUTES,
                List.of(
                        new Clause("1", Verb.DELEGATE, "That the Chair sign the agreement", null, null, null, null),
                        new Clause("2", Verb.DELEGATE, "That a member be appointed", null, null, null, null)),
                List.of(new HandedOn(
                        "1",
                        "to sign the agreement",
                        List.of(new OfficeId("LT-CHAIR")),
                        List.of(new OfficeId("LCC-FINANCE")),
                        null,
                        List.of(),
                        null)),
                List.of()));
    }
}
