package daybook.standalone.story;

import daybook.acts.meeting.hold.RecordMeeting;
import daybook.acts.programme.open.OpenProgramme;
import daybook.acts.programme.propose.ProposeInvestment;
import daybook.facts.exact.Pence;
import daybook.facts.id.BodyId;
import daybook.facts.id.IndicatorId;
import daybook.facts.id.IndicatorSetId;
import daybook.facts.id.MeetingId;
import daybook.facts.id.ProgrammeId;
import daybook.facts.id.ProposalId;
import java.time.LocalDate;
import java.util.List;

/** Three investments of £100,000 each, and a meeting of the Cabinet that has resolved nothing yet. */
record CappedProgramme(StoryDesk desk) {

    static final LocalDate DAY = LocalDate.of(2008, 3, 9);
    static final MeetingId MEETING = new MeetingId("LCC-CABINET-2008-03-09");
    static final ProgrammeId PROGRAMME = new ProgrammeId("CAPPED-LAA");
    static final List<String> INVESTMENTS = List.of("C1", "C3", "C5");

    void record() {
        desk.send(new OpenProgramme(
                PROGRAMME, "A programme of three", new IndicatorSetId("LEIC-LAA-2006"), DAY.minusDays(9)));
        INVESTMENTS.forEach(investment -> desk.send(new ProposeInvestment(
                PROGRAMME,
                new ProposalId(investment),
                new IndicatorId("LEIC-R01"),
                Pence.ofPounds(100_000),
                "Places " + investment,
                DAY.minusDays(9))));
        desk.send(new RecordMeeting(MEETING, new BodyId("LCC-CABINET"), DAY));
    }
}
