package daybook.command.file;

import static daybook.command.example.Example.CABINET;
import static daybook.command.example.Example.GROUP;
import static daybook.command.example.Example.INDICATOR;
import static daybook.command.example.Example.SET;
import static daybook.command.example.Example.day;
import static daybook.command.example.Example.pounds;
import static daybook.command.example.RunningCommandSide.OFFICE;
import static daybook.command.example.RunningCommandSide.request;

import daybook.acts.Role;
import daybook.acts.delegation.approve.ApproveUnderDelegation;
import daybook.acts.delegation.grant.GrantDelegation;
import daybook.acts.indicator.define.DefineIndicator;
import daybook.acts.indicatorset.adopt.AdoptIndicatorSet;
import daybook.acts.meeting.hold.RecordMeeting;
import daybook.acts.meeting.resolve.RecordResolution;
import daybook.acts.office.appoint.AppointOfficeHolder;
import daybook.acts.office.establish.EstablishOffice;
import daybook.acts.programme.allocate.AllocateInvestment;
import daybook.acts.programme.authorise.AuthoriseFacility;
import daybook.acts.programme.commit.CommitInvestment;
import daybook.acts.programme.decide.DecideInvestment;
import daybook.acts.programme.drawdown.DrawDownInvestment;
import daybook.acts.programme.open.OpenProgramme;
import daybook.acts.programme.propose.ProposeInvestment;
import daybook.command.asking.Asker;
import daybook.command.asking.Request;
import daybook.command.example.RunningCommandSide;
import daybook.facts.authority.Authority;
import daybook.facts.authority.ClauseRef;
import daybook.facts.exact.Period;
import daybook.facts.id.BodyId;
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
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Two investments with money to spend, one of it released by delegates, and for each door what it needs of its own. */
final class Scene {

    static final String ON = "2008-01-15";
    static final List<String> DOORS = List.of("PAGE", "API", "FILE");

    private static final LocalDate DAY = day(ON);

    private final RunningCommandSide side;

    Scene(RunningCommandSide side) {
        this.side = side;
    }

    void begin() {
        side.recorded(new AdoptIndicatorSet(SET, "Agreement", new Period(day("2006-04-01"), day("2009-03-31")), DAY));
        side.recorded(new DefineIndicator(INDICATOR, "Pupils", null, null, null, null, null, 0, day("2001-01-01")));
        programme("P");
        DOORS.forEach(this::programme);
        proposals();
        resolved();
        side.recorded(request(clause("FACILITY")), new AuthoriseFacility(new ProgrammeId("P"), pounds(10_000), DAY));
        firm();
        released();
        for (String door : DOORS) {
            side.recorded(
                    request(clause("FACILITY-" + door)),
                    new AuthoriseFacility(new ProgrammeId(door), pounds(10_000), DAY));
            for (String use : List.of("A", "R", "T")) {
                delegated(use + "-" + door, "DELEGATES", "OPEN");
            }
        }
    }

    private void programme(String name) {
        side.recorded(new OpenProgramme(new ProgrammeId(name), "Reward", SET, DAY));
    }

    private void proposals() {
        var names = new ArrayList<>(List.of("FIRM", "RELEASED", "OPEN"));
        DOORS.forEach(door -> names.add("D-" + door));
        var proposers = new OfficeId("PROPOSERS");
        var proposer = new PersonId("proposer");
        side.recorded(new EstablishOffice(proposers, "Proposers", null, day("2006-04-01")));
        side.recorded(new AppointOfficeHolder(proposers, proposer, day("2006-04-01")));
        for (String name : names) {
            var by = new Asker(proposer, proposers, null, "", null);
            side.recorded(
                    new Request(UUID.randomUUID(), EnumSet.allOf(Role.class), by, Instant.now()),
                    new ProposeInvestment(
                            new ProgrammeId("P"), new ProposalId(name), INDICATOR, pounds(1_000), "Places", DAY));
        }
    }

    private static Subject proposal(String name) {
        return new Subject.OfProposal(new ProgrammeId("P"), new ProposalId(name));
    }

    private void resolved() {
        List<Clause> clauses = new ArrayList<>(List.of(
                passed("FACILITY", Verb.APPROVE, new Subject.OfFacility(new ProgrammeId("P")), 10_000, null, null),
                passed("FIRM", Verb.APPROVE, proposal("FIRM"), 1_000, null, null),
                passed("RELEASED", Verb.APPROVE, proposal("RELEASED"), 1_000, "analysis", null),
                passed("DELEGATES", Verb.DELEGATE, null, 1_000, null, null),
                passed("WRITES-OFF", Verb.APPROVE, proposal("FIRM"), 1_000, null, null)));
        for (String door : DOORS) {
            var facility = new Subject.OfFacility(new ProgrammeId(door));
            clauses.add(passed("FACILITY-" + door, Verb.APPROVE, facility, 10_000, null, null));
            clauses.add(passed("DECIDES-" + door, Verb.APPROVE, proposal("D-" + door), 100, null, null));
            clauses.add(passed("DELEGATES-" + door, Verb.DELEGATE, null, 1_000, null, null));
            clauses.add(passed("GRANTS-" + door, Verb.APPROVE, facility, 100, null, null));
        }
        meeting(CABINET, clauses);
        List<Clause> asked = new ArrayList<>();
        for (String door : DOORS) {
            asked.add(passed(
                    "ASKS-" + door, Verb.REQUEST, new Subject.OfFacility(new ProgrammeId(door)), 100, null, CABINET));
        }
        meeting(GROUP, asked);
    }

    private void meeting(BodyId body, List<Clause> clauses) {
        MeetingId meeting = new MeetingId(body + "-" + ON);
        side.recorded(new RecordMeeting(meeting, body, DAY));
        side.passedBefore(
                new RecordResolution(meeting, "1", "Reward", null, ResolutionBasis.CONFIRMED_MINUTES, clauses));
    }

    private static Clause passed(
            String number,
            Verb verb,
            @Nullable Subject about,
            long pounds,
            @Nullable String condition,
            @Nullable BodyId subjectTo) {
        return new Clause(number, verb, "as minuted", about, pounds(pounds), condition, subjectTo);
    }

    static ClauseRef ref(String number) {
        return new ClauseRef(new MeetingId(CABINET + "-" + ON), "1", number);
    }

    static Authority clause(String number) {
        return new Authority.UnderClause(ref(number));
    }

    /** With 100 pounds drawn, so that some of each can be repaid and written off. */
    private void firm() {
        var programme = new ProgrammeId("P");
        var proposal = new ProposalId("FIRM");
        side.recorded(new DecideInvestment(programme, proposal, ref("FIRM")));
        side.recorded(new AllocateInvestment(programme, proposal, pounds(500), DAY));
        side.recorded(new CommitInvestment(programme, proposal, pounds(400), DAY));
        side.recorded(new DrawDownInvestment(programme, proposal, pounds(100), DAY));
    }

    /** By three approvals of 10 pounds each under one delegation. */
    private void released() {
        var programme = new ProgrammeId("P");
        var proposal = new ProposalId("RELEASED");
        side.recorded(new DecideInvestment(programme, proposal, ref("RELEASED")));
        delegated("RELEASES", "DELEGATES", "RELEASED");
        for (int number = 1; number <= 3; number++) {
            side.recorded(approval("RELEASES", 10));
        }
    }

    private static ApproveUnderDelegation approval(String delegation, long pounds) {
        return new ApproveUnderDelegation(
                new DelegationId(delegation), pounds(pounds), List.of(), List.of(), List.of(), DAY);
    }

    private void delegated(String name, String clause, String about) {
        side.recorded(new GrantDelegation(
                new DelegationId(name),
                ref(clause),
                List.of(OFFICE),
                proposal(about),
                pounds(1_000),
                List.of(),
                List.of(),
                null,
                DAY));
    }
}
