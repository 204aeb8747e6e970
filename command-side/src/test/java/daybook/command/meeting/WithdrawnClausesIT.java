package daybook.command.meeting;

import static daybook.command.example.Example.CABINET;
import static daybook.command.example.Example.day;
import static daybook.command.example.RunningCommandSide.OFFICE;
import static daybook.command.example.RunningCommandSide.PERSON;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.acts.Command;
import daybook.acts.Role;
import daybook.acts.meeting.hold.RecordMeeting;
import daybook.acts.meeting.resolve.RecordResolution;
import daybook.acts.meeting.withdrawresolution.WithdrawResolution;
import daybook.command.asking.Asker;
import daybook.command.asking.Request;
import daybook.command.desk.Outcome;
import daybook.command.example.RunningCommandSide;
import daybook.facts.authority.Authority;
import daybook.facts.authority.ClauseRef;
import daybook.facts.id.MeetingId;
import daybook.facts.meeting.Clause;
import daybook.facts.meeting.ResolutionBasis;
import daybook.facts.meeting.Verb;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A resolution is withdrawn, or something rests on it: never both. */
class WithdrawnClausesIT {

    private static final MeetingId MEETING = new MeetingId(CABINET + "-2008-01-10");
    private static final int RACES = 20;

    private static RunningCommandSide house;

    @BeforeAll
    static void start() {
        house = new RunningCommandSide().begun();
        house.recorded(new RecordMeeting(MEETING, CABINET, day("2008-01-10")));
    }

    @AfterAll
    static void stop() {
        house.close();
    }

    private static RecordResolution resolution(String item) {
        return new RecordResolution(
                MEETING,
                item,
                "A body",
                null,
                ResolutionBasis.DRAFT_MINUTES,
                List.of(new Clause("1", Verb.APPROVE, "Approve that there be a body", null, null, null, null)));
    }

    private static Request under(String item) {
        return RunningCommandSide.request(new Authority.UnderClause(new ClauseRef(MEETING, item, "1")));
    }

    private static Request because() {
        return new Request(
                UUID.randomUUID(),
                EnumSet.allOf(Role.class),
                new Asker(PERSON, OFFICE, null, "Recorded by mistake", null),
                Instant.now());
    }

    @Test
    void the_clause_of_a_withdrawn_resolution_carries_nothing() {
        house.recorded(resolution("1"));
        house.recorded(because(), new WithdrawResolution(MEETING, "1"));
        assertThat(house.refused(under("1"), RunningCommandSide.body("UNDER-1")))
                .isNotEmpty();
    }

    @Test
    void a_resolution_that_something_rests_on_stays_until_that_is_put_right() {
        house.recorded(resolution("2"));
        house.recorded(under("2"), RunningCommandSide.body("UNDER-2"));
        assertThat(house.refused(because(), new WithdrawResolution(MEETING, "2")))
                .containsExactly("resolution-stands-under");
    }

    @Test
    void the_item_of_a_withdrawn_resolution_is_recorded_again_and_carries_what_rests_on_it() {
        house.recorded(resolution("3"));
        house.recorded(because(), new WithdrawResolution(MEETING, "3"));
        house.recorded(resolution("3"));
        house.recorded(under("3"), RunningCommandSide.body("UNDER-3"));
        assertThat(house.refused(because(), new WithdrawResolution(MEETING, "3")))
                .containsExactly("resolution-stands-under");
    }

    @Test
    void of_a_withdrawal_and_an_act_under_the_clause_at_the_same_moment_one_is_recorded() throws Exception {
        for (int race = 1; race <= RACES; race++) {
            String item = "race-" + race;
            house.recorded(resolution(item));
            assertThat(recordedOf(
                            submission(because(), new WithdrawResolution(MEETING, item)),
                            submission(under(item), RunningCommandSide.body("RACE-" + race))))
                    .as(item)
                    .isEqualTo(1);
        }
    }

    private record Submission(Request request, Command command) {}

    private static Submission submission(Request request, Command command) {
        return new Submission(request, command);
    }

    private static long recordedOf(Submission... submissions) throws Exception {
        var start = new CyclicBarrier(submissions.length);
        try (var threads = Executors.newFixedThreadPool(submissions.length)) {
            List<Future<Outcome>> outcomes = IntStream.range(0, submissions.length)
                    .mapToObj(at -> threads.submit(() -> {
                        start.await(1, TimeUnit.MINUTES);
                        return house.submit(submissions[at].request(), submissions[at].command());
                    }))
                    .toList();
            long recorded = 0;
            for (Future<Outcome> outcome : outcomes) {
                recorded += outcome.get(1, TimeUnit.MINUTES) instanceof Outcome.Recorded ? 1 : 0;
            }
            return recorded;
        }
    }
}
