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
import daybook.acts.meeting.resolve.RecordResolution;
import daybook.acts.office.appoint.AppointOfficeHolder;
import daybook.acts.office.establish.EstablishOffice;
import daybook.acts.programme.open.OpenProgramme;
import daybook.acts.programme.propose.ProposeInvestment;
import daybook.command.asking.Asker;
import daybook.command.asking.Request;
import daybook.command.desk.Outcome;
import daybook.command.example.RunningCommandSide;
import daybook.command.register.Register;
import daybook.facts.authority.ClauseRef;
import daybook.facts.delegation.DelegationRevoked;
import daybook.facts.exact.Period;
import daybook.facts.id.DelegationId;
import daybook.facts.id.MeetingId;
import daybook.facts.id.OfficeId;
import daybook.facts.id.PersonId;
import daybook.facts.id.ProgrammeId;
import daybook.facts.id.ProposalId;
import daybook.facts.meeting.Clause;
import daybook.facts.meeting.ResolutionBasis;
import daybook.facts.meeting.Subject;
import daybook.facts.meeting.Verb;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
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

/** Given a delegation of £1,000, which is all of its matter: whoever decides under it has the matter before the delegation. */
class MatterFirstIT {

    private static final LocalDate FROM = day("2006-04-01");
    private static final LocalDate MET = day("2008-01-10");
    private static final MeetingId MEETING = new MeetingId(CABINET + "-2008-01-10");
    private static final ProgrammeId PROGRAMME = new ProgrammeId("FIRST");

    private static RunningCommandSide house;

    @BeforeAll
    static void start() {
        house = new RunningCommandSide().begun();
        var office = new OfficeId("PROPOSING");
        var person = new PersonId("p-proposing");
        house.recorded(new EstablishOffice(office, "Who proposes", null, FROM));
        house.recorded(new AppointOfficeHolder(office, person, FROM));
        house.recorded(new AdoptIndicatorSet(SET, "Agreement", new Period(FROM, day("2009-03-31")), FROM));
        house.recorded(new DefineIndicator(INDICATOR, "Pupils", null, null, null, null, null, 0, FROM));
        house.recorded(new OpenProgramme(PROGRAMME, "Reward", SET, FROM));
        house.recorded(new RecordMeeting(MEETING, CABINET, MET));
        for (String proposal : List.of("A", "B")) {
            house.recorded(
                    new Request(
                            UUID.randomUUID(),
                            EnumSet.allOf(Role.class),
                            new Asker(person, office, null, "", null),
                            Instant.now()),
                    new ProposeInvestment(
                            PROGRAMME, new ProposalId(proposal), INDICATOR, pounds(1_000), "Places", FROM));
            var clause = new Clause("1", Verb.DELEGATE, "as minuted", matter(proposal), pounds(1_000), null, null);
            house.recorded(new RecordResolution(
                    MEETING,
                    proposal,
                    "Handed on",
                    null,
                    ResolutionBasis.CONFIRMED_MINUTES,
                    List.of(clause),
                    List.of(new HandedOn("1", List.of(OFFICE), List.of(), null, List.of(), null)),
                    List.of()));
        }
    }

    @AfterAll
    static void stop() {
        house.close();
    }

    private static Subject matter(String proposal) {
        return new Subject.OfProposal(PROGRAMME, new ProposalId(proposal));
    }

    private static DelegationId delegation(String proposal) {
        return GrantDelegation.named(new ClauseRef(MEETING, proposal, "1"));
    }

    private static Outcome approves(RunningCommandSide side, String proposal) {
        return side.submit(
                request(),
                new ApproveUnderDelegation(
                        delegation(proposal), pounds(600), List.of(), List.of(), List.of(), MET.plusDays(1)));
    }

    /** As a resolution about the matter has it, until its transaction ends. */
    private static Connection holding(String proposal) throws SQLException {
        Connection holds = house.bean(DataSource.class).getConnection();
        holds.setAutoCommit(false);
        try (var lock = holds.prepareStatement(
                "select 1 from pg_advisory_xact_lock(hashtextextended('command.matter ' || ?, 0))")) {
            lock.setString(1, matter(proposal).text());
            lock.execute();
        }
        return holds;
    }

    private static void awaitWaiting(int many) throws Exception {
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
        throw new AssertionError("Nobody waits for the matter");
    }

    private static void awaitRevoked(DelegationId delegation) throws InterruptedException {
        for (int look = 0; look < 150; look++) {
            if (house.bean(Register.class).told(delegation).stream()
                    .anyMatch(told -> told.fact() instanceof DelegationRevoked)) {
                return;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("The revocation waits for the approval, which waits for the matter");
    }

    @Test
    void a_resolution_that_has_the_matter_and_revokes_the_delegation_does_not_wait_for_an_approval_that_waits_for_it()
            throws Exception {
        var later = new MeetingId(CABINET + "-2008-02-10");
        house.recorded(new RecordMeeting(later, CABINET, day("2008-02-10")));
        var revokes =
                new Clause("1", Verb.REVOKE, "as minuted", new Subject.OfDelegation(delegation("A")), null, null, null);
        var resolution = new RecordResolution(
                later, "1", "Taken back", null, ResolutionBasis.CONFIRMED_MINUTES, List.of(revokes));
        try (var threads = Executors.newFixedThreadPool(2);
                Connection holds = holding("A")) {
            Future<Outcome> approval = threads.submit(() -> approves(house, "A"));
            awaitWaiting(1);
            Future<Outcome> revocation = threads.submit(() -> house.submit(request(), resolution));
            try {
                awaitRevoked(delegation("A"));
            } finally {
                holds.rollback();
            }
            // Its number it gets when no entry from before can come any more.
            assertThat(revocation.get(20, TimeUnit.SECONDS)).isInstanceOf(Outcome.Recorded.class);
            assertThat(approval.get(20, TimeUnit.SECONDS))
                    .as("what was decided before the day of the revocation stays possible")
                    .isInstanceOf(Outcome.Recorded.class);
        }
    }

    @Test
    void who_waited_for_the_matter_is_told_of_the_cap_as_it_stands_then() throws Exception {
        try (var other = house.another();
                var threads = Executors.newFixedThreadPool(2);
                Connection holds = holding("B")) {
            Future<Outcome> first = threads.submit(() -> approves(house, "B"));
            awaitWaiting(1);
            Future<Outcome> second = threads.submit(() -> approves(other, "B"));
            awaitWaiting(2);
            holds.rollback();
            assertThat(first.get(20, TimeUnit.SECONDS)).isInstanceOf(Outcome.Recorded.class);
            assertThat(second.get(20, TimeUnit.SECONDS))
                    .isInstanceOfSatisfying(
                            Outcome.Refused.class,
                            refused -> assertThat(rules(refused.refusals())).containsExactly("above-cap"));
        }
    }
}
