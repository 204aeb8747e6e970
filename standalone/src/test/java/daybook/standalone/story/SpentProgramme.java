package daybook.standalone.story;

import daybook.acts.meeting.hold.RecordMeeting;
import daybook.acts.meeting.resolve.RecordResolution;
import daybook.acts.programme.allocate.AllocateInvestment;
import daybook.acts.programme.authorise.AuthoriseFacility;
import daybook.acts.programme.commit.CommitInvestment;
import daybook.acts.programme.drawdown.DrawDownInvestment;
import daybook.acts.programme.offer.RecordRewardOffer;
import daybook.acts.programme.open.OpenProgramme;
import daybook.acts.programme.propose.ProposeInvestment;
import daybook.command.desk.Desk;
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

/** A programme of the stories' own: £51,000 to borrow; £80,000 committed for one investment, of which £30,000 are drawn. */
final class SpentProgramme {

    static final ProgrammeId PROGRAMME = new ProgrammeId("STORY-LAA");
    static final ProposalId PROPOSAL = new ProposalId("S1");

    /** Of which £635,000 were earned. */
    static final IndicatorId TARGET = new IndicatorId("STORY-R1");

    private static final ProposalId SMALL = new ProposalId("S2");

    private static final LocalDate DAY = LocalDate.of(2008, 3, 4);
    private static final MeetingId MEETING = new MeetingId("LCC-CABINET-2008-03-04");
    private static boolean recorded;

    private final StoryDesk desk;

    private SpentProgramme(StoryDesk desk) {
        this.desk = desk;
    }

    /** Records it, once in a run. */
    static synchronized void record(Desk desk) {
        if (!recorded) {
            recorded = true;
            new SpentProgramme(new StoryDesk(desk)).record();
        }
    }

    private void record() {
        desk.send(new OpenProgramme(PROGRAMME, "A programme of the stories", new IndicatorSetId("LEIC-LAA-2006"), DAY));
        desk.send(new AuthoriseFacility(PROGRAMME, Pence.ofPounds(51_000), DAY));
        desk.send(new ProposeInvestment(
                PROGRAMME, PROPOSAL, new IndicatorId("LEIC-R01"), Pence.ofPounds(80_000), "More places", DAY));
        desk.send(new ProposeInvestment(
                PROGRAMME, SMALL, new IndicatorId("LEIC-R01"), Pence.ofPounds(1_000), "Fewer places", DAY));
        desk.send(new RecordMeeting(MEETING, new BodyId("LCC-CABINET"), DAY));
        desk.send(new RecordResolution(
                MEETING,
                "1",
                "More places",
                null,
                ResolutionBasis.CONFIRMED_MINUTES,
                List.of(approves("1", PROPOSAL, 80_000), approves("2", SMALL, 1_000))));
        small();
        new EarnedTarget(desk).record(TARGET, "Places of the stories");
        desk.send(new RecordRewardOffer(PROGRAMME, TARGET, Pence.ofPounds(635_000), DAY));
        desk.send(new AllocateInvestment(PROGRAMME, PROPOSAL, Pence.ofPounds(80_000), DAY));
        desk.send(new CommitInvestment(PROGRAMME, PROPOSAL, Pence.ofPounds(80_000), DAY));
        desk.send(new DrawDownInvestment(PROGRAMME, PROPOSAL, Pence.ofPounds(30_000), DAY));
    }

    /** Another investment, of £1,000, all of it drawn. */
    private void small() {
        desk.send(new AllocateInvestment(PROGRAMME, SMALL, Pence.ofPounds(1_000), DAY));
        desk.send(new CommitInvestment(PROGRAMME, SMALL, Pence.ofPounds(1_000), DAY));
        desk.send(new DrawDownInvestment(PROGRAMME, SMALL, Pence.ofPounds(1_000), DAY));
    }

    private static Clause approves(String number, ProposalId proposal, long pounds) {
        return new Clause(
                number,
                Verb.APPROVE,
                "Approve the investment",
                new Subject.OfProposal(PROGRAMME, proposal),
                Pence.ofPounds(pounds),
                null,
                null);
    }

    /** A programme that may not borrow anything yet. */
    static synchronized void bare(Desk desk, ProgrammeId programme) {
        new StoryDesk(desk)
                .send(new OpenProgramme(programme, "A bare programme", new IndicatorSetId("LEIC-LAA-2006"), DAY));
    }
}
