package daybook.standalone.story;

import daybook.acts.delegation.approve.ApproveUnderDelegation;
import daybook.acts.delegation.grant.GrantDelegation;
import daybook.acts.meeting.hold.RecordMeeting;
import daybook.acts.meeting.resolve.RecordResolution;
import daybook.acts.programme.allocate.AllocateInvestment;
import daybook.acts.programme.open.OpenProgramme;
import daybook.acts.programme.propose.ProposeInvestment;
import daybook.facts.authority.ClauseRef;
import daybook.facts.delegation.Condition;
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
import org.jspecify.annotations.Nullable;

/** An investment of £10,000 whose money delegates have released in two approvals of £4,000 each. */
record ReleasedProgramme(StoryDesk desk) {

    static final DelegationId DELEGATION = new DelegationId("LCC-CABINET-2008-03-06-1-2");
    static final String PAGE = "/programmes/RELEASED-LAA/proposals/R1";

    private static final ProgrammeId PROGRAMME = new ProgrammeId("RELEASED-LAA");
    private static final ProposalId PROPOSAL = new ProposalId("R1");
    private static final Subject SUBJECT = new Subject.OfProposal(PROGRAMME, PROPOSAL);
    private static final LocalDate DAY = LocalDate.of(2008, 3, 6);
    private static final MeetingId MEETING = new MeetingId("LCC-CABINET-2008-03-06");
    private static final Pence AMOUNT = Pence.ofPounds(10_000);

    void record() {
        desk.send(new OpenProgramme(PROGRAMME, "A programme with releases", new IndicatorSetId("LEIC-LAA-2006"), DAY));
        desk.send(new ProposeInvestment(
                PROGRAMME, PROPOSAL, new IndicatorId("LEIC-R01"), AMOUNT, "Places, once they are wanted", DAY));
        desk.send(new RecordMeeting(MEETING, new BodyId("LCC-CABINET"), DAY));
        desk.send(new RecordResolution(
                MEETING,
                "1",
                "Places, once they are wanted",
                null,
                ResolutionBasis.CONFIRMED_MINUTES,
                List.of(clause("1", Verb.APPROVE, "that the delegates release it"), clause("2", Verb.DELEGATE, null))));
        desk.send(new GrantDelegation(
                DELEGATION,
                new ClauseRef(MEETING, "1", "2"),
                List.of(new OfficeId("LT-CHAIR")),
                SUBJECT,
                AMOUNT,
                List.of(),
                List.<Condition>of(),
                null,
                DAY));
        for (int release = 1; release <= 2; release++) {
            desk.asChair()
                    .send(new ApproveUnderDelegation(
                            DELEGATION, Pence.ofPounds(4_000), List.of(), List.of(), List.of(), DAY.plusDays(release)));
        }
    }

    void allocate(long pounds) {
        desk.send(new AllocateInvestment(PROGRAMME, PROPOSAL, Pence.ofPounds(pounds), DAY.plusDays(4)));
    }

    private static Clause clause(String number, Verb verb, @Nullable String condition) {
        return new Clause(number, verb, "As it is released", SUBJECT, AMOUNT, condition, null);
    }
}
