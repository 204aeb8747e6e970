package daybook.query;

import static daybook.query.example.DecemberPaper.PAPER;
import static daybook.query.example.NextSpring.FIRST_OF_APRIL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import daybook.facts.id.BodyId;
import daybook.facts.id.MeetingId;
import daybook.facts.id.PaperId;
import daybook.facts.meeting.Clause;
import daybook.facts.meeting.MeetingHeld;
import daybook.facts.meeting.ResolutionBasis;
import daybook.facts.meeting.ResolutionPassed;
import daybook.facts.meeting.ResolutionWithdrawn;
import daybook.facts.meeting.Verb;
import daybook.facts.paper.PaperReceived;
import daybook.query.example.NextSpring;
import daybook.query.example.Recorded;
import daybook.query.example.TestBook;
import daybook.query.registers.RegistersQuery;
import daybook.query.registers.ResolutionLine;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Given minutes as a paper of their own, its page shows what it is the minutes of, as that of a report what was made on it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MinutesPaperIT {

    private static final MeetingId MEETING = new MeetingId("SSOG-2008-03-06");
    private static final PaperId MINUTES = new PaperId("M080306");
    private static final LocalDate DAY = LocalDate.of(2008, 3, 6);

    private final TestBook book = new TestBook().open();
    private final RegistersQuery registers = book.query(RegistersQuery.class);
    private long passed;
    private long last;

    @BeforeAll
    void record() {
        book.record(NextSpring.entries());
        book.record(Recorded.of(new MeetingHeld(MEETING, new BodyId("SSOG"), DAY)));
        book.record(Recorded.of(
                new PaperReceived(MINUTES, "Minutes of 6 March", new BodyId("SSOG"), null, DAY.plusDays(9))));
        passed = book.record(Recorded.of(new ResolutionPassed(
                MEETING,
                "3",
                "Next steps",
                PAPER,
                "recommendation 2",
                MINUTES,
                "minute 12",
                ResolutionBasis.CONFIRMED_MINUTES,
                List.of(new Clause("1", Verb.NOTE, "as minuted", null, null, null, null)),
                DAY)));
        last = book.record(Recorded.of(new ResolutionWithdrawn(MEETING, "3", List.of("1"), DAY)));
        book.awaitPosted(last);
    }

    @AfterAll
    void close() {
        book.close();
    }

    @Test
    void the_minutes_list_the_resolution_with_its_places_in_the_report_and_in_them() {
        assertThat(registers
                        .paper(MINUTES, book.at(passed, FIRST_OF_APRIL))
                        .orElseThrow()
                        .resolutions())
                .extracting(
                        ResolutionLine::paper,
                        ResolutionLine::paperPlace,
                        ResolutionLine::minutes,
                        ResolutionLine::minutesPlace)
                .containsExactly(tuple(PAPER, "recommendation 2", MINUTES, "minute 12"));
    }

    @Test
    void the_report_lists_it_among_those_made_on_it() {
        assertThat(registers
                        .paper(PAPER, book.at(passed, FIRST_OF_APRIL))
                        .orElseThrow()
                        .resolutions())
                .extracting(ResolutionLine::meeting)
                .contains(MEETING, new MeetingId("SSOG-2007-12-13"));
    }

    @Test
    void one_that_was_withdrawn_is_shown_as_that_and_before_the_meeting_there_is_none() {
        assertThat(registers
                        .paper(MINUTES, book.at(last, FIRST_OF_APRIL))
                        .orElseThrow()
                        .resolutions())
                .singleElement()
                .satisfies(line -> assertThat(line.withdrawn()).isNotNull());
        assertThat(registers
                        .paper(PAPER, book.at(last, DAY.minusDays(1)))
                        .orElseThrow()
                        .resolutions())
                .extracting(ResolutionLine::meeting)
                .doesNotContain(MEETING);
    }
}
