package daybook.standalone.story;

import daybook.acts.meeting.hold.RecordMeeting;
import daybook.acts.meeting.resolve.RecordResolution;
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

/** Two investments of £100,000 to which the officers' group agreed in principle, on a condition, subject to the Cabinet. */
record AgreedInPrinciple(StoryDesk desk) {

    static final String PROGRAMME = "PRINCIPLE-LAA";
    static final String CONDITION = "that the claims of two quarters bear it out";

    private static final LocalDate DAY = LocalDate.of(2008, 7, 1);
    private static final Pence AMOUNT = Pence.ofPounds(100_000);

    static String subject(String proposal) {
        return "proposal:" + PROGRAMME + "/" + proposal;
    }

    static String page(String proposal) {
        return "/programmes/" + PROGRAMME + "/proposals/" + proposal;
    }

    void record() {
        var programme = new ProgrammeId(PROGRAMME);
        var meeting = new MeetingId("SSOG-" + DAY);
        desk.send(new OpenProgramme(programme, "A programme agreed to", new IndicatorSetId("LEIC-LAA-2006"), DAY));
        for (String each : List.of("R1", "R2")) {
            desk.send(new ProposeInvestment(
                    programme, new ProposalId(each), new IndicatorId("LEIC-R01"), AMOUNT, "Places", DAY));
        }
        desk.send(new RecordMeeting(meeting, new BodyId("SSOG"), DAY));
        desk.send(new RecordResolution(
                meeting,
                "1",
                "Places",
                null,
                ResolutionBasis.CONFIRMED_MINUTES,
                List.of(agreed(programme, "1", "R1"), agreed(programme, "2", "R2"))));
    }

    private static Clause agreed(ProgrammeId programme, String number, String proposal) {
        return new Clause(
                number,
                Verb.AGREE_IN_PRINCIPLE,
                "Agrees, if the figures bear it out",
                new Subject.OfProposal(programme, new ProposalId(proposal)),
                AMOUNT,
                CONDITION,
                new BodyId("LCC-CABINET"));
    }
}
