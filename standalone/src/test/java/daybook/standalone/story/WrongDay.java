package daybook.standalone.story;

import daybook.acts.meeting.hold.RecordMeeting;
import daybook.acts.meeting.resolve.RecordResolution;
import daybook.acts.programme.allocate.AllocateInvestment;
import daybook.acts.programme.open.OpenProgramme;
import daybook.acts.programme.propose.ProposeInvestment;
import daybook.facts.exact.Pence;
import daybook.facts.id.BodyId;
import daybook.facts.id.IndicatorId;
import daybook.facts.id.IndicatorSetId;
import daybook.facts.id.MeetingId;
import daybook.facts.id.ProgrammeId;
import daybook.facts.id.ProposalId;
import daybook.facts.meeting.Clause;
import daybook.facts.meeting.ResolutionBasis;
import daybook.facts.meeting.Subject;
import daybook.facts.meeting.Verb;
import java.time.LocalDate;
import java.util.List;

/** A meeting of the Cabinet whose resolution approves two investments and the borrowing for them. */
record WrongDay(StoryDesk desk) {

    static final String PROGRAMME = "WRONGDAY-LAA";

    private static final ProgrammeId ID = new ProgrammeId(PROGRAMME);
    private static final LocalDate OPENED = LocalDate.of(2008, 4, 1);

    static String meeting(LocalDate day) {
        return "LCC-CABINET-" + day;
    }

    void opens() {
        desk.send(new OpenProgramme(ID, "A programme of the wrong day", new IndicatorSetId("LEIC-LAA-2006"), OPENED));
        for (String each : List.of("W1", "W2")) {
            desk.send(new ProposeInvestment(
                    ID, new ProposalId(each), new IndicatorId("LEIC-R01"), Pence.ofPounds(50_000), "Places", OPENED));
        }
    }

    void record(LocalDate day) {
        var meeting = new MeetingId(meeting(day));
        desk.send(new RecordMeeting(meeting, new BodyId("LCC-CABINET"), day));
        desk.send(new RecordResolution(
                meeting,
                "4",
                "Places",
                null,
                ResolutionBasis.CONFIRMED_MINUTES,
                List.of(
                        clause("1", new Subject.OfProposal(ID, new ProposalId("W1")), 40_000),
                        clause("2", new Subject.OfProposal(ID, new ProposalId("W2")), 30_000),
                        clause("3", new Subject.OfFacility(ID), 70_000))));
    }

    long allocates(LocalDate day) {
        return desk.send(new AllocateInvestment(ID, new ProposalId("W1"), Pence.ofPounds(10_000), day));
    }

    private static Clause clause(String number, Subject about, long pounds) {
        return new Clause(number, Verb.APPROVE, "As minuted", about, Pence.ofPounds(pounds), null, null);
    }
}
