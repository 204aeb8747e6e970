package daybook.command.delegation;

import static daybook.command.example.Example.CABINET;
import static daybook.command.example.Example.INDICATOR;
import static daybook.command.example.Example.OFFICE;
import static daybook.command.example.Example.SET;
import static daybook.command.example.Example.day;
import static daybook.command.example.Example.pounds;
import static daybook.command.example.Example.rules;
import static daybook.command.example.RunningCommandSide.request;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.acts.Role;
import daybook.acts.delegation.approve.ApproveUnderDelegation;
import daybook.acts.delegation.grant.GrantDelegation;
import daybook.acts.indicator.define.DefineIndicator;
import daybook.acts.indicatorset.adopt.AdoptIndicatorSet;
import daybook.acts.meeting.hold.RecordMeeting;
import daybook.acts.meeting.resolve.HandedOn;
import daybook.acts.meeting.resolve.MinutedClause;
import daybook.acts.meeting.resolve.RecordResolution;
import daybook.acts.office.appoint.AppointOfficeHolder;
import daybook.acts.office.establish.EstablishOffice;
import daybook.acts.programme.open.OpenProgramme;
import daybook.acts.programme.propose.ProposeInvestment;
import daybook.command.asking.Asker;
import daybook.command.asking.Request;
import daybook.command.desk.Outcome;
import daybook.command.example.RunningCommandSide;
import daybook.facts.authority.ClauseRef;
import daybook.facts.delegation.Deciding;
import daybook.facts.exact.Pence;
import daybook.facts.exact.Period;
import daybook.facts.id.DelegationId;
import daybook.facts.id.MeetingId;
import daybook.facts.id.OfficeId;
import daybook.facts.id.PersonId;
import daybook.facts.id.ProgrammeId;
import daybook.facts.id.ProposalId;
import daybook.facts.meeting.ResolutionBasis;
import daybook.facts.meeting.Subject;
import daybook.facts.meeting.Verb;
import java.sql.Connection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Given a clause that delegates three investments to two offices, each of which decides: £600 at a time, £1,000 in all. */
class SharedCapIT {

    private static final LocalDate FROM = day("2006-04-01");
    private static final LocalDate MET = day("2008-01-10");
    private static final MeetingId MEETING = new MeetingId(CABINET + "-2008-01-10");
    private static final ProgrammeId PROGRAMME = new ProgrammeId("SHARED");
    private static final OfficeId OTHER = new OfficeId("SHARED-OTHER");

    private static RunningCommandSide house;

    @BeforeAll
    static void start() {
        house = new RunningCommandSide().begun();
        var person = new PersonId("p-proposing");
        house.recorded(new EstablishOffice(OTHER, "Who else decides", null, FROM));
        house.recorded(new AppointOfficeHolder(OTHER, person, FROM));
        house.recorded(new AdoptIndicatorSet(SET, "Agreement", new Period(FROM, day("2009-03-31")), FROM));
        house.recorded(new DefineIndicator(INDICATOR, "Pupils", null, null, null, null, null, 0, FROM));
        house.recorded(new OpenProgramme(PROGRAMME, "Reward", SET, FROM));
        house.recorded(new RecordMeeting(MEETING, CABINET, MET));
        for (String item : List.of("1", "2")) {
            handOn(item, person);
        }
    }

    private static void handOn(String item, PersonId person) {
        List<Subject> matters = new ArrayList<>();
        for (String letter : List.of("A", "B", "C")) {
            var proposal = new ProposalId(letter + item);
            house.recorded(
                    new Request(
                            UUID.randomUUID(),
                            EnumSet.allOf(Role.class),
                            new Asker(person, OTHER, null, "", null),
                            Instant.now()),
                    new ProposeInvestment(PROGRAMME, proposal, INDICATOR, pounds(1_000), "Places", FROM));
            matters.add(new Subject.OfProposal(PROGRAMME, proposal));
        }
        house.recorded(new RecordResolution(
                MEETING,
                item,
                "Handed on",
                null,
                null,
                null,
                null,
                ResolutionBasis.CONFIRMED_MINUTES,
                List.of(new MinutedClause(
                        "1", List.of(Verb.DELEGATE), "as minuted", matters, pounds(1_000), null, null)),
                List.of(new HandedOn(
                        "1",
                        null,
                        List.of(OFFICE, OTHER),
                        Deciding.SEVERALLY,
                        List.of(),
                        null,
                        pounds(600),
                        null,
                        List.of(),
                        null)),
                List.of(),
                List.of()));
    }

    @AfterAll
    static void stop() {
        house.close();
    }

    private static ClauseRef clause(String item) {
        return new ClauseRef(MEETING, item, "1");
    }

    /** The first, the second or the third of the clause. */
    private static Outcome approves(RunningCommandSide side, String item, int place, Pence amount) {
        String first = GrantDelegation.named(clause(item)).value();
        var delegation = new DelegationId(place == 1 ? first : first + "-" + place);
        return side.submit(
                request(),
                new ApproveUnderDelegation(delegation, amount, List.of(), List.of(), List.of(), MET.plusDays(1)));
    }

    private static void isRefused(Outcome outcome, String rule) {
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(rules(refused.refusals())).containsExactly(rule));
    }

    @Test
    void one_office_approves_up_to_each_cap_and_no_penny_more() {
        isRefused(approves(house, "1", 1, pounds(600).plus(new Pence(1))), "above-each-cap");
        assertThat(approves(house, "1", 1, pounds(600))).isInstanceOf(Outcome.Recorded.class);
        isRefused(approves(house, "1", 2, pounds(400).plus(new Pence(1))), "above-shared-cap");
        assertThat(approves(house, "1", 2, pounds(400))).isInstanceOf(Outcome.Recorded.class);
        isRefused(approves(house, "1", 3, new Pence(1)), "above-shared-cap");
    }

    @Test
    void of_two_that_together_pass_the_shared_cap_at_the_same_moment_one_is_refused() throws Exception {
        try (var other = house.another();
                var threads = Executors.newFixedThreadPool(2);
                Connection holds = house.bean(DataSource.class).getConnection()) {
            holds.setAutoCommit(false);
            try (var lock = holds.prepareStatement(
                    "select 1 from pg_advisory_xact_lock(hashtextextended('command.delegated ' || ?, 0))")) {
                lock.setString(1, clause("2").text());
                lock.execute();
            }
            Future<Outcome> first = threads.submit(() -> approves(house, "2", 1, pounds(600)));
            Future<Outcome> second = threads.submit(() -> approves(other, "2", 2, pounds(600)));
            awaitWaiting(2);
            holds.rollback();
            var outcomes = List.of(first.get(20, TimeUnit.SECONDS), second.get(20, TimeUnit.SECONDS));
            assertThat(outcomes).filteredOn(Outcome.Recorded.class::isInstance).hasSize(1);
            outcomes.stream()
                    .filter(Outcome.Refused.class::isInstance)
                    .forEach(outcome -> isRefused(outcome, "above-shared-cap"));
        }
    }

    private static void awaitWaiting(int many) throws InterruptedException {
        for (int look = 0; look < 600; look++) {
            long waiting = house.jdbc()
                    .sql("select count(*) from pg_locks where locktype = 'advisory' and not granted")
                    .query(Long.class)
                    .single();
            if (waiting == many) {
                return;
            }
            Thread.sleep(50);
        }
        throw new AssertionError("Both were to wait for what the delegations share");
    }
}
