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
import java.util.concurrent.atomic.AtomicBoolean;

/** Three investments of £100,000 each, and a meeting of the Cabinet that has resolved nothing yet. */
record CappedProgramme(StoryDesk desk) {

    static final LocalDate DAY = LocalDate.of(2008, 3, 9);

    private static final ProgrammeId PROGRAMME = new ProgrammeId("CAPPED-LAA");
    private static final BodyId CABINET = new BodyId("LCC-CABINET");
    private static final AtomicBoolean OPENED = new AtomicBoolean();

    static MeetingId meeting(LocalDate met) {
        return new MeetingId(CABINET + "-" + met);
    }

    /** The investments go by the letter and the numbers 1, 3 and 5. */
    void record(String letter, LocalDate met) {
        if (!OPENED.getAndSet(true)) {
            desk.send(new OpenProgramme(
                    PROGRAMME, "A programme of three", new IndicatorSetId("LEIC-LAA-2006"), DAY.minusDays(9)));
        }
        List.of(1, 3, 5)
                .forEach(number -> desk.send(new ProposeInvestment(
                        PROGRAMME,
                        new ProposalId(letter + number),
                        new IndicatorId("LEIC-R01"),
                        Pence.ofPounds(100_000),
                        "Places " + letter + number,
                        DAY.minusDays(9))));
        desk.send(new RecordMeeting(meeting(met), CABINET, met));
    }
}
