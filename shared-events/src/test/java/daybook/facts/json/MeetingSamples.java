package daybook.facts.json;

import static daybook.facts.json.Samples.AMOUNT;
import static daybook.facts.json.Samples.CABINET;
import static daybook.facts.json.Samples.CHAIR;
import static daybook.facts.json.Samples.CONDITION;
import static daybook.facts.json.Samples.DAY;
import static daybook.facts.json.Samples.GROUP;
import static daybook.facts.json.Samples.INDICATOR;
import static daybook.facts.json.Samples.INVESTMENT;
import static daybook.facts.json.Samples.MEETING;
import static daybook.facts.json.Samples.PAPER;

import daybook.facts.Fact;
import daybook.facts.body.BodyEstablished;
import daybook.facts.body.Power;
import daybook.facts.exact.Measure;
import daybook.facts.exact.Pence;
import daybook.facts.id.PaperId;
import daybook.facts.id.PersonId;
import daybook.facts.meeting.Clause;
import daybook.facts.meeting.MeetingHeld;
import daybook.facts.meeting.MinutesConfirmed;
import daybook.facts.meeting.ResolutionBasis;
import daybook.facts.meeting.ResolutionPassed;
import daybook.facts.meeting.ResolutionWithdrawn;
import daybook.facts.meeting.Subject;
import daybook.facts.meeting.Verb;
import daybook.facts.mistake.EntryWithdrawn;
import daybook.facts.mistake.NameCorrected;
import daybook.facts.office.OfficeEstablished;
import daybook.facts.office.OfficeHolderAppointed;
import daybook.facts.office.OfficeHolderEnded;
import daybook.facts.paper.PaperReceived;
import daybook.facts.paper.PrintedFigureRecorded;
import daybook.facts.paper.PrintedQuantity;
import daybook.facts.paper.Sha256;
import java.util.List;
import java.util.Set;

/** Bodies, offices, papers, meetings, and what was entered by mistake. */
final class MeetingSamples {

    private MeetingSamples() {}

    static List<Fact> all() {
        return List.of(
                new BodyEstablished(GROUP, "Officers' group", Set.of(Power.RECOMMEND, Power.ENDORSE), DAY),
                new OfficeEstablished(CHAIR, "Chair of the board", GROUP, DAY),
                new OfficeHolderAppointed(CHAIR, new PersonId("P-1"), DAY),
                new OfficeHolderEnded(CHAIR, new PersonId("P-1"), DAY),
                new PaperReceived(PAPER, "Reward target risk", GROUP, new Sha256("0a".repeat(32)), DAY),
                new PrintedFigureRecorded(
                        PAPER,
                        "paragraph 4",
                        PrintedQuantity.REWARD_AT_THRESHOLD,
                        new Subject.OfIndicator(INDICATOR),
                        Pence.ofPounds(114_000),
                        Measure.parse("43.0"),
                        DAY),
                new MeetingHeld(MEETING, GROUP, DAY),
                new ResolutionPassed(
                        MEETING,
                        "4",
                        "Reward targets",
                        PAPER,
                        "recommendation 1",
                        new PaperId("M071213"),
                        "minute 12",
                        ResolutionBasis.ASSUMED,
                        List.of(new Clause(
                                "4-a",
                                "4(a)",
                                List.of(Verb.COMMENT, Verb.ENDORSE),
                                "Endorse the investment",
                                List.of(INVESTMENT),
                                AMOUNT,
                                CONDITION,
                                CABINET)),
                        DAY),
                new MinutesConfirmed(MEETING, DAY),
                new ResolutionWithdrawn(MEETING, "4", List.of("1"), DAY),
                new EntryWithdrawn(MEETING.stream(), 57, 0, "MeetingHeld", 0, "SSOG-2007-12-14", DAY),
                new NameCorrected("body:SSOG", "Senior Officers' Support Group", DAY));
    }
}
