package daybook.query;

import static daybook.query.example.DecemberPaper.SSOG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import daybook.facts.body.BodyEstablished;
import daybook.facts.body.Power;
import daybook.facts.exact.Period;
import daybook.facts.id.IndicatorSetId;
import daybook.facts.id.MeetingId;
import daybook.facts.id.OfficeId;
import daybook.facts.id.PaperId;
import daybook.facts.id.PersonId;
import daybook.facts.indicatorset.IndicatorSetAdopted;
import daybook.facts.meeting.MeetingHeld;
import daybook.facts.meeting.MinutesConfirmed;
import daybook.facts.mistake.EntryWithdrawn;
import daybook.facts.mistake.NameCorrected;
import daybook.facts.office.OfficeEstablished;
import daybook.facts.office.OfficeHolderAppointed;
import daybook.facts.office.OfficeHolderEnded;
import daybook.facts.paper.PaperReceived;
import daybook.query.asat.Basis;
import daybook.query.example.Recorded;
import daybook.query.example.TestBook;
import daybook.query.registers.BodyLine;
import daybook.query.registers.MeetingLine;
import daybook.query.registers.OfficePage.Tenure;
import daybook.query.registers.PaperLine;
import daybook.query.registers.RegistersQuery;
import daybook.query.registers.Withdrawn;
import daybook.query.scorecard.ScorecardQuery;
import daybook.query.scorecard.SetHead;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Given a meeting, a paper, an appointment and a scorecard recorded by mistake, and names typed wrongly. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MistakesIT {

    private static final LocalDate MARCH = LocalDate.of(2008, 3, 13);
    private static final MeetingId MEETING = new MeetingId("SSOG-2008-03-13");
    private static final MeetingId SECOND = new MeetingId("SSOG-2008-03-13-2");
    private static final PaperId PAPER = new PaperId("TWICE");
    private static final OfficeId OFFICE = new OfficeId("CLERK");
    private static final PersonId RIGHT = new PersonId("right");
    private static final PersonId WRONG = new PersonId("wrong");
    private static final IndicatorSetId SET = new IndicatorSetId("PLAN");

    private final TestBook book = new TestBook().open();
    private final RegistersQuery registers = book.query(RegistersQuery.class);
    private final ScorecardQuery scorecards = book.query(ScorecardQuery.class);
    private long before;
    private long last;

    @BeforeAll
    void record() {
        before = book.record(
                Recorded.of(new BodyEstablished(SSOG, "Ofcers", Set.of(Power.ENDORSE), MARCH)),
                Recorded.of(new MeetingHeld(MEETING, SSOG, MARCH)),
                Recorded.of(new MeetingHeld(SECOND, SSOG, MARCH)),
                Recorded.of(new MinutesConfirmed(SECOND, MARCH.plusDays(7))),
                Recorded.of(new PaperReceived(PAPER, "Report", SSOG, null, MARCH)),
                Recorded.of(new OfficeEstablished(OFFICE, "Clrk", null, MARCH)),
                Recorded.of(new OfficeHolderAppointed(OFFICE, RIGHT, MARCH)),
                Recorded.of(new OfficeHolderEnded(OFFICE, RIGHT, MARCH.plusDays(3))),
                Recorded.of(new OfficeHolderAppointed(OFFICE, WRONG, MARCH.plusDays(4))),
                Recorded.of(new IndicatorSetAdopted(SET, "Paln", new Period(MARCH, MARCH.plusYears(1)), MARCH)));
        long first = before - 9;
        last = book.record(
                Recorded.of(new NameCorrected(SSOG.stream(), "Officers", MARCH)),
                Recorded.of(withdrawn(MEETING.stream(), first + 1, 0, "MeetingHeld", null)),
                Recorded.of(withdrawn(PAPER.stream(), first + 4, 0, "PaperReceived", "RIGHT")),
                Recorded.of(withdrawn(OFFICE.stream(), first + 8, 3, "OfficeHolderAppointed", null)),
                Recorded.of(withdrawn(OFFICE.stream(), first + 7, 2, "OfficeHolderEnded", null)),
                Recorded.of(new NameCorrected(OFFICE.stream(), "Clerk", MARCH)),
                Recorded.of(new NameCorrected(SET.stream(), "Plan", MARCH)));
        book.awaitPosted(last);
    }

    private static EntryWithdrawn withdrawn(String thing, long entry, int place, String recorded, String instead) {
        return new EntryWithdrawn(thing, entry, place, recorded, 0, instead, MARCH);
    }

    @AfterAll
    void close() {
        book.close();
    }

    private Basis now() {
        return book.at(last, MARCH.plusDays(30));
    }

    private Basis then() {
        return book.at(before, MARCH.plusDays(30));
    }

    @Test
    void what_was_withdrawn_is_in_no_list_and_as_at_before_it_is() {
        assertThat(registers.meetings(now())).extracting(MeetingLine::meeting).containsExactly(SECOND);
        assertThat(registers.meetings(then())).extracting(MeetingLine::meeting).contains(MEETING);
        assertThat(registers.meeting(MEETING, now())).isEmpty();
        assertThat(registers.papers(now())).isEmpty();
        assertThat(registers.papers(then())).extracting(PaperLine::paper).containsExactly(PAPER);
    }

    @Test
    void what_was_withdrawn_is_told_with_why_by_what_and_what_is_right() {
        assertThat(registers.withdrawn("paper", now()))
                .extracting(Withdrawn::number, Withdrawn::by, Withdrawn::instead)
                .containsExactly(tuple(before - 5, last - 4, "RIGHT"));
        assertThat(registers.withdrawn("paper", then())).isEmpty();
    }

    @Test
    void who_held_the_office_before_a_wrong_appointment_holds_it() {
        assertThat(registers.office(OFFICE, now()).orElseThrow().tenures())
                .extracting(Tenure::person, Tenure::to)
                .containsExactly(tuple(RIGHT, null));
        assertThat(registers.officesHeldBy(WRONG, MARCH.plusDays(20), now())).isEmpty();
        assertThat(registers.officesHeldBy(WRONG, MARCH.plusDays(20), then())).containsExactly(OFFICE);
    }

    @Test
    void things_are_called_by_their_right_names_and_as_at_before_as_they_were() {
        assertThat(registers.bodies(now())).extracting(BodyLine::name).containsExactly("Officers");
        assertThat(registers.bodies(then())).extracting(BodyLine::name).containsExactly("Ofcers");
        assertThat(registers.office(OFFICE, now()).orElseThrow().office().title())
                .isEqualTo("Clerk");
        assertThat(scorecards.sets(now())).extracting(SetHead::title).containsExactly("Plan");
        assertThat(scorecards.sets(then())).extracting(SetHead::title).containsExactly("Paln");
    }

    @Test
    void of_two_meetings_of_a_day_each_is_its_own_and_its_minutes_are() {
        assertThat(registers.meetings(then()))
                .extracting(MeetingLine::meeting, MeetingLine::sitting, MeetingLine::confirmed)
                .containsExactlyInAnyOrderElementsOf(
                        List.of(tuple(MEETING, 1, null), tuple(SECOND, 2, MARCH.plusDays(7))));
    }
}
