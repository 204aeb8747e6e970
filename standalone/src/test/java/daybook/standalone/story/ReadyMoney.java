package daybook.standalone.story;

import daybook.acts.delegation.grant.GrantDelegation;
import daybook.acts.meeting.hold.RecordMeeting;
import daybook.acts.meeting.resolve.RecordResolution;
import daybook.acts.programme.allocate.AllocateInvestment;
import daybook.acts.programme.authorise.AuthoriseFacility;
import daybook.acts.programme.claim.ClaimReward;
import daybook.acts.programme.offer.RecordRewardOffer;
import daybook.acts.programme.open.OpenProgramme;
import daybook.acts.programme.openingposition.RecordOpeningPosition;
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
import daybook.facts.programme.OpeningBalance;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Programmes, investments and a delegation of which each waits for another act, so that the page of each act is offered. */
record ReadyMoney(StoryDesk desk) {

    private static final ProgrammeId BARE = new ProgrammeId("READY-BARE");
    private static final ProgrammeId ASKING = new ProgrammeId("READY-ASKING");
    private static final ProgrammeId SPENDING = new ProgrammeId("READY-SPENDING");
    private static final ProposalId APPROVED = new ProposalId("R1");
    private static final ProposalId ALLOCATED = new ProposalId("R2");
    private static final BodyId CABINET = new BodyId("LCC-CABINET");
    private static final MeetingId CABINET_MET = new MeetingId("LCC-CABINET-2008-03-05");
    private static final MeetingId GROUP_MET = new MeetingId("SSOG-2008-03-05");
    private static final LocalDate DAY = LocalDate.of(2008, 3, 5);
    private static final Pence AMOUNT = Pence.ofPounds(10_000);

    /** The pages from which the acts are offered. */
    List<String> record() {
        programmes();
        meetings();
        spending();
        var delegated = new DelegationId(GROUP_MET + "-1-2");
        desk.send(new GrantDelegation(
                delegated,
                new ClauseRef(GROUP_MET, "1", "2"),
                List.of(new OfficeId("LT-CHAIR"), new OfficeId("SSOG-CHAIR")),
                new Subject.OfProposal(SPENDING, APPROVED),
                AMOUNT,
                List.of(new OfficeId("PARTNERSHIP-SECRETARY")),
                List.of(new Condition("1", "That the places are wanted")),
                null,
                DAY));
        return List.of(
                "/programmes/" + BARE,
                "/programmes/" + ASKING,
                "/programmes/" + SPENDING,
                "/programmes/" + SPENDING + "/proposals/" + APPROVED,
                "/programmes/" + SPENDING + "/proposals/" + ALLOCATED,
                "/programmes/" + SpentProgramme.PROGRAMME + "/proposals/" + SpentProgramme.PROPOSAL,
                "/meetings/" + GROUP_MET,
                "/delegations/" + delegated);
    }

    private void programmes() {
        for (var programme : List.of(BARE, ASKING, SPENDING)) {
            desk.send(new OpenProgramme(
                    programme, "A programme that is ready", new IndicatorSetId("LEIC-LAA-2006"), DAY));
        }
        desk.send(new AuthoriseFacility(ASKING, AMOUNT, DAY));
        desk.send(new RecordOpeningPosition(ASKING, OpeningBalance.DRAWN, Pence.ofPounds(1_000), DAY));
        desk.send(new AuthoriseFacility(SPENDING, AMOUNT, DAY));
        for (var proposal : List.of(APPROVED, ALLOCATED)) {
            desk.send(new ProposeInvestment(
                    SPENDING, proposal, new IndicatorId("LEIC-R01"), AMOUNT, "Places that are wanted", DAY));
        }
    }

    private void meetings() {
        desk.send(new RecordMeeting(CABINET_MET, CABINET, DAY));
        resolve(
                CABINET_MET,
                clause("1", Verb.APPROVE, new Subject.OfProposal(SPENDING, APPROVED), null),
                clause("2", Verb.APPROVE, new Subject.OfProposal(SPENDING, ALLOCATED), null));
        desk.send(new RecordMeeting(GROUP_MET, new BodyId("SSOG"), DAY));
        resolve(
                GROUP_MET,
                clause("1", Verb.REQUEST, new Subject.OfFacility(ASKING), CABINET),
                clause("2", Verb.DELEGATE, new Subject.OfProposal(SPENDING, APPROVED), null));
    }

    private void resolve(MeetingId meeting, Clause... clauses) {
        desk.send(new RecordResolution(
                meeting, "1", "What is ready", null, ResolutionBasis.CONFIRMED_MINUTES, List.of(clauses)));
    }

    private static Clause clause(String number, Verb verb, Subject subject, @Nullable BodyId subjectTo) {
        return new Clause(number, verb, "As it is made ready", subject, AMOUNT, null, subjectTo);
    }

    private void spending() {
        desk.send(new AllocateInvestment(SPENDING, ALLOCATED, AMOUNT, DAY));
        var met = new IndicatorId("READY-R1");
        new EarnedTarget(desk).record(met, "Places that were reached");
        desk.send(new RecordRewardOffer(SPENDING, met, AMOUNT, DAY));
        desk.send(new ClaimReward(SPENDING, null, 1, AMOUNT, LocalDate.of(2009, 9, 30)));
    }
}
