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

/** An investment of £100,000 that the Cabinet approved on a condition, and that two clauses delegate differently. */
record RivalProgramme(StoryDesk desk) {

    static final ProgrammeId PROGRAMME = new ProgrammeId("RIVAL-LAA");
    static final String PAGE = "/programmes/RIVAL-LAA/proposals/R1";
    static final DelegationId ONE = new DelegationId("LCC-CABINET-2008-03-10-1-2");
    static final DelegationId OTHER = new DelegationId("LCC-CABINET-2008-03-10-1-3");

    private static final ProposalId PROPOSAL = new ProposalId("R1");
    private static final Subject SUBJECT = new Subject.OfProposal(PROGRAMME, PROPOSAL);
    private static final LocalDate DAY = LocalDate.of(2008, 3, 10);
    private static final Pence AMOUNT = Pence.ofPounds(100_000);
    private static final BodyId CABINET = new BodyId("LCC-CABINET");
    private static final BodyId GROUP = new BodyId("SSOG");

    void record() {
        desk.send(new OpenProgramme(PROGRAMME, "A programme with rivals", new IndicatorSetId("LEIC-LAA-2006"), DAY));
        desk.send(new ProposeInvestment(PROGRAMME, PROPOSAL, new IndicatorId("LEIC-R01"), AMOUNT, "Places", DAY));
        resolve(
                CABINET,
                DAY,
                clause("1", Verb.APPROVE, AMOUNT, "that the delegates release it"),
                clause("2", Verb.DELEGATE, AMOUNT, null),
                clause("3", Verb.DELEGATE, AMOUNT, null));
        grant(ONE, "2", "LT-CHAIR");
        grant(OTHER, "3", "SSOG-CHAIR");
        desk.asChair()
                .send(new ApproveUnderDelegation(
                        ONE, Pence.ofPounds(60_000), List.of(), List.of(), List.of(), DAY.plusDays(1)));
    }

    /** The group is against it, which may not commit the money. */
    void groupIsAgainst() {
        resolve(GROUP, DAY.plusDays(7), clause("1", Verb.REFUSE, null, null));
    }

    /** A body that may commit the money decides again by its clause. */
    void cabinetApprovesAgain(long pounds) {
        resolve(CABINET, DAY.plusDays(14), clause("1", Verb.APPROVE, Pence.ofPounds(pounds), null));
    }

    void allocate(long pounds) {
        desk.send(new AllocateInvestment(PROGRAMME, PROPOSAL, Pence.ofPounds(pounds), DAY.plusDays(2)));
    }

    /** The cap is left to the clause. */
    private void grant(DelegationId delegation, String clause, String to) {
        desk.send(new GrantDelegation(
                delegation,
                new ClauseRef(meeting(CABINET, DAY), "1", clause),
                List.of(new OfficeId(to)),
                SUBJECT,
                null,
                List.of(),
                List.<Condition>of(),
                null,
                DAY));
    }

    private static MeetingId meeting(BodyId body, LocalDate day) {
        return new MeetingId(body + "-" + day);
    }

    private void resolve(BodyId body, LocalDate day, Clause... clauses) {
        desk.send(new RecordMeeting(meeting(body, day), body, day));
        desk.send(new RecordResolution(
                meeting(body, day), "1", "Places", null, ResolutionBasis.CONFIRMED_MINUTES, List.of(clauses)));
    }

    private static Clause clause(String number, Verb verb, @Nullable Pence amount, @Nullable String condition) {
        return new Clause(number, verb, "As it was resolved", SUBJECT, amount, condition, null);
    }
}
