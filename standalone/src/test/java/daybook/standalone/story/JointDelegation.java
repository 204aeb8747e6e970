package daybook.standalone.story;

import daybook.acts.delegation.grant.GrantDelegation;
import daybook.acts.meeting.hold.RecordMeeting;
import daybook.acts.meeting.resolve.RecordResolution;
import daybook.acts.programme.open.OpenProgramme;
import daybook.acts.programme.propose.ProposeInvestment;
import daybook.facts.authority.ClauseRef;
import daybook.facts.exact.Pence;
import daybook.facts.id.BodyId;
import daybook.facts.id.DelegationId;
import daybook.facts.id.IndicatorId;
import daybook.facts.id.IndicatorSetId;
import daybook.facts.id.MeetingId;
import daybook.facts.id.OfficeId;
import daybook.facts.id.ProgrammeId;
import daybook.facts.id.ProposalId;
import daybook.facts.meeting.Clause;
import daybook.facts.meeting.ResolutionBasis;
import daybook.facts.meeting.Subject;
import daybook.facts.meeting.Verb;
import java.time.LocalDate;
import java.util.List;

/** An investment of £50,000 that two chairs decide about together, in consultation with finance. */
record JointDelegation(StoryDesk desk) {

    static final DelegationId DELEGATION = new DelegationId("LCC-CABINET-2008-03-07-1-1");
    static final LocalDate DAY = LocalDate.of(2008, 3, 7);

    private static final ProgrammeId PROGRAMME = new ProgrammeId("JOINT-LAA");
    private static final ProposalId PROPOSAL = new ProposalId("J1");
    private static final BodyId CABINET = new BodyId("LCC-CABINET");
    private static final MeetingId MEETING = new MeetingId("LCC-CABINET-2008-03-07");

    void record() {
        var about = new Subject.OfProposal(PROGRAMME, PROPOSAL);
        var amount = Pence.ofPounds(50_000);
        desk.send(new OpenProgramme(
                PROGRAMME, "A programme of two chairs", new IndicatorSetId("LEIC-LAA-2006"), DAY.minusDays(9)));
        desk.send(new ProposeInvestment(
                PROGRAMME, PROPOSAL, new IndicatorId("LEIC-R01"), amount, "Jointly", DAY.minusDays(9)));
        desk.send(new RecordMeeting(MEETING, CABINET, DAY));
        desk.send(new RecordResolution(
                MEETING,
                "1",
                "Jointly",
                null,
                ResolutionBasis.CONFIRMED_MINUTES,
                List.of(new Clause("1", Verb.DELEGATE, "To both chairs", about, amount, null, null))));
        desk.send(new GrantDelegation(
                DELEGATION,
                new ClauseRef(MEETING, "1", "1"),
                List.of(new OfficeId("LT-CHAIR"), new OfficeId("SSOG-CHAIR")),
                about,
                null,
                List.of(new OfficeId("LCC-FINANCE")),
                List.of(),
                null,
                DAY));
    }
}
