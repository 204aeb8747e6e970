package daybook.command.programme;

import static daybook.command.example.Example.CABINET;
import static daybook.command.example.Example.INDICATOR;
import static daybook.command.example.Example.PROGRAMME;
import static daybook.command.example.Example.SET;
import static daybook.command.example.Example.day;
import static daybook.command.example.Example.pounds;
import static daybook.command.example.RunningCommandSide.request;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.acts.indicator.define.DefineIndicator;
import daybook.acts.indicatorset.adopt.AdoptIndicatorSet;
import daybook.acts.meeting.hold.RecordMeeting;
import daybook.acts.meeting.resolve.RecordResolution;
import daybook.acts.programme.allocate.AllocateInvestment;
import daybook.acts.programme.commit.CommitInvestment;
import daybook.acts.programme.drawdown.DrawDownInvestment;
import daybook.acts.programme.open.OpenProgramme;
import daybook.acts.programme.propose.ProposeInvestment;
import daybook.command.desk.Outcome;
import daybook.command.example.RunningCommandSide;
import daybook.command.refusal.Refusal;
import daybook.command.register.Register;
import daybook.facts.exact.Period;
import daybook.facts.id.MeetingId;
import daybook.facts.id.ProposalId;
import daybook.facts.meeting.Clause;
import daybook.facts.meeting.ResolutionBasis;
import daybook.facts.meeting.Subject;
import daybook.facts.meeting.Verb;
import daybook.facts.programme.InvestmentDrawnDown;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Two investments with £200,000 committed each, under one facility of £100,000. */
class SpendingIT {

    private static final int THREADS = 32;
    private static final LocalDate DAY = day("2008-01-15");
    private static final MeetingId MEETING = new MeetingId("CABINET-2008-01-15");
    private static final List<ProposalId> INVESTMENTS = List.of(new ProposalId("R01"), new ProposalId("R02"));

    private static RunningCommandSide side;

    @BeforeAll
    static void start() {
        side = new RunningCommandSide().begun();
        side.recorded(new AdoptIndicatorSet(SET, "Agreement", new Period(day("2006-04-01"), day("2009-03-31")), DAY));
        side.recorded(new DefineIndicator(INDICATOR, "Exclusions", null, null, null, null, null, 0, DAY));
        side.recorded(new OpenProgramme(PROGRAMME, "Reward", SET, DAY));
        INVESTMENTS.forEach(
                id -> side.recorded(new ProposeInvestment(PROGRAMME, id, INDICATOR, pounds(200_000), "Places", DAY)));
        side.recorded(new RecordMeeting(MEETING, CABINET, DAY));
        side.recorded(new RecordResolution(
                MEETING,
                "1",
                "Reward",
                null,
                ResolutionBasis.CONFIRMED_MINUTES,
                List.of(
                        approves("1", new Subject.OfProposal(PROGRAMME, INVESTMENTS.getFirst()), 200_000),
                        approves("2", new Subject.OfProposal(PROGRAMME, INVESTMENTS.getLast()), 200_000),
                        approves("3", new Subject.OfFacility(PROGRAMME), 100_000))));
        for (ProposalId id : INVESTMENTS) {
            side.recorded(new AllocateInvestment(PROGRAMME, id, pounds(200_000), DAY));
            side.recorded(new CommitInvestment(PROGRAMME, id, pounds(200_000), DAY));
        }
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    private static Clause approves(String number, Subject subject, long pounds) {
        return new Clause(number, Verb.APPROVE, "as minuted", subject, pounds(pounds), null, null);
    }

    /** The two sides share the database only, so that no lock of one process keeps the other waiting. */
    @Test
    void drawdowns_by_many_threads_of_two_processes_never_pass_the_facility_and_none_acknowledged_is_missing()
            throws Exception {
        List<Outcome> outcomes;
        try (var second = side.another()) {
            outcomes = atOnce(thread -> (thread % 2 == 0 ? side : second)
                    .submit(
                            request(),
                            new DrawDownInvestment(PROGRAMME, INVESTMENTS.get(thread / 2 % 2), pounds(10_000), DAY)));
        }
        long acknowledged =
                outcomes.stream().filter(Outcome.Recorded.class::isInstance).count();
        assertThat(acknowledged).isBetween(1L, 10L);
        assertThat(side.bean(Register.class).told(PROGRAMME))
                .filteredOn(told -> told.fact() instanceof InvestmentDrawnDown)
                .hasSize((int) acknowledged);
        assertThat(outcomes)
                .filteredOn(Outcome.Refused.class::isInstance)
                .allSatisfy(refused -> assertThat(((Outcome.Refused) refused).refusals())
                        .extracting(Refusal::rule)
                        .containsAnyOf("drawn-once-above-facility", "changed-at-the-same-moment"));
        fillsUpWhatIsLeft(acknowledged);
    }

    /** Whoever lost every race was told to look again, and then gets what is left, and no more. */
    private static void fillsUpWhatIsLeft(long acknowledged) {
        var draw = new DrawDownInvestment(PROGRAMME, INVESTMENTS.getFirst(), pounds(10_000), DAY);
        for (long drawn = acknowledged; drawn < 10; drawn++) {
            side.recorded(draw);
        }
        assertThat(side.refused(request(), draw)).containsExactly("drawn-once-above-facility");
    }

    /** Some work by the number of the thread that does it. */
    private interface Work {
        Outcome by(int thread);
    }

    private static List<Outcome> atOnce(Work work) throws Exception {
        var barrier = new CyclicBarrier(THREADS);
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            List<Future<Outcome>> started = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                int number = thread;
                started.add(threads.submit(() -> {
                    barrier.await();
                    return work.by(number);
                }));
            }
            List<Outcome> outcomes = new ArrayList<>();
            for (var one : started) {
                outcomes.add(one.get());
            }
            return outcomes;
        }
    }
}
